package vn.vinhdanh.reward.register;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.vinhdanh.shared.ReasonedEntry;

/** An award entered or corrected by hand, with the reason. */
public class AwardInput extends ReasonedEntry {

    private static final long serialVersionUID = 1L;

    @NotBlank
    private String awardCode;
    @NotNull
    @Min(1945)
    @Max(2100)
    private Integer year;
    @NotBlank
    @Size(max = 60)
    private String decisionNo;
    @NotNull
    private LocalDate decidedOn;
    @Size(max = 250)
    private String decidedBy;

    public String getAwardCode() {
        return awardCode;
    }

    public void setAwardCode(String awardCode) {
        this.awardCode = awardCode;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public String getDecisionNo() {
        return decisionNo;
    }

    public void setDecisionNo(String decisionNo) {
        this.decisionNo = decisionNo;
    }

    public LocalDate getDecidedOn() {
        return decidedOn;
    }

    public void setDecidedOn(LocalDate decidedOn) {
        this.decidedOn = decidedOn;
    }

    public String getDecidedBy() {
        return decidedBy;
    }

    public void setDecidedBy(String decidedBy) {
        this.decidedBy = decidedBy;
    }
}
