package vn.vinhdanh.personnel.pay;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import vn.vinhdanh.shared.PersonEntry;

/** A period of pay as entered with its decision, or corrected. An empty coefficient is taken from the rank's table. */
public class PayInput extends PersonEntry {

    private static final long serialVersionUID = 1L;

    private LocalDate validFrom;
    @NotBlank
    @Size(max = 20)
    private String rankCode;
    @NotNull
    @Min(1)
    @Max(30)
    private Integer step;
    @DecimalMin("0.00")
    @DecimalMax("99.99")
    @Digits(integer = 2, fraction = 2)
    private BigDecimal coefficient;
    @Min(1)
    @Max(100)
    private int percentPaid = 100;
    @Min(0)
    @Max(50)
    private int beyondPercent;
    private LocalDate countsFrom;
    @Size(max = 60)
    private String decisionNo;
    private boolean goAhead;

    /** First day; null only for what is known from a list alone, whose beginning stays unknown. */
    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public String getRankCode() {
        return rankCode;
    }

    public void setRankCode(String rankCode) {
        this.rankCode = rankCode;
    }

    public Integer getStep() {
        return step;
    }

    public void setStep(Integer step) {
        this.step = step;
    }

    public BigDecimal getCoefficient() {
        return coefficient;
    }

    public void setCoefficient(BigDecimal coefficient) {
        this.coefficient = coefficient;
    }

    public int getPercentPaid() {
        return percentPaid;
    }

    public void setPercentPaid(int percentPaid) {
        this.percentPaid = percentPaid;
    }

    public int getBeyondPercent() {
        return beyondPercent;
    }

    public void setBeyondPercent(int beyondPercent) {
        this.beyondPercent = beyondPercent;
    }

    public LocalDate getCountsFrom() {
        return countsFrom;
    }

    public void setCountsFrom(LocalDate countsFrom) {
        this.countsFrom = countsFrom;
    }

    public String getDecisionNo() {
        return decisionNo;
    }

    public void setDecisionNo(String decisionNo) {
        this.decisionNo = decisionNo;
    }

    /** Whether the question about a step that falls, or about steps left out, was answered with yes. */
    public boolean isGoAhead() {
        return goAhead;
    }

    public void setGoAhead(boolean goAhead) {
        this.goAhead = goAhead;
    }
}
