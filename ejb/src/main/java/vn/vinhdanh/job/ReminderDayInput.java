package vn.vinhdanh.job;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import vn.vinhdanh.shared.calendar.DateConfidence;

/** Another day of the year-end calendar, from a year on, as typed. */
public class ReminderDayInput implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotNull
    private Occasion occasion;
    @Min(2000)
    @Max(2100)
    private int firstYear;
    @Min(1)
    @Max(31)
    private int day;
    @Min(1)
    @Max(12)
    private int month;
    private boolean nextYear;
    @NotBlank
    @Size(max = 300)
    private String legalBasis;
    @Size(max = 300)
    private String legalBasisEn;
    @NotNull
    private DateConfidence confidence = DateConfidence.SOURCE;

    public Occasion getOccasion() {
        return occasion;
    }

    public void setOccasion(Occasion occasion) {
        this.occasion = occasion;
    }

    public int getFirstYear() {
        return firstYear;
    }

    public void setFirstYear(int firstYear) {
        this.firstYear = firstYear;
    }

    public int getDay() {
        return day;
    }

    public void setDay(int day) {
        this.day = day;
    }

    public int getMonth() {
        return month;
    }

    public void setMonth(int month) {
        this.month = month;
    }

    public boolean isNextYear() {
        return nextYear;
    }

    public void setNextYear(boolean nextYear) {
        this.nextYear = nextYear;
    }

    public String getLegalBasis() {
        return legalBasis;
    }

    public void setLegalBasis(String legalBasis) {
        this.legalBasis = legalBasis;
    }

    public String getLegalBasisEn() {
        return legalBasisEn;
    }

    public void setLegalBasisEn(String legalBasisEn) {
        this.legalBasisEn = legalBasisEn;
    }

    public DateConfidence getConfidence() {
        return confidence;
    }

    public void setConfidence(DateConfidence confidence) {
        this.confidence = confidence;
    }
}
