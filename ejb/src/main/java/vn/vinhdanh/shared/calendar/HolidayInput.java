package vn.vinhdanh.shared.calendar;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/** Days off, or weekend days that are worked, as typed: one day or several in a row. */
public class HolidayInput implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotNull
    private LocalDate from;
    private LocalDate to;
    @NotNull
    private DayKind kind = DayKind.HOLIDAY;
    @NotBlank
    @Size(max = 200)
    private String nameVi;
    @NotBlank
    @Size(max = 200)
    private String nameEn;
    @NotBlank
    @Size(max = 300)
    private String legalBasis;
    @NotNull
    private DateConfidence confidence = DateConfidence.SOURCE;

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public DayKind getKind() {
        return kind;
    }

    public void setKind(DayKind kind) {
        this.kind = kind;
    }

    public String getNameVi() {
        return nameVi;
    }

    public void setNameVi(String nameVi) {
        this.nameVi = nameVi;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public String getLegalBasis() {
        return legalBasis;
    }

    public void setLegalBasis(String legalBasis) {
        this.legalBasis = legalBasis;
    }

    public DateConfidence getConfidence() {
        return confidence;
    }

    public void setConfidence(DateConfidence confidence) {
        this.confidence = confidence;
    }
}
