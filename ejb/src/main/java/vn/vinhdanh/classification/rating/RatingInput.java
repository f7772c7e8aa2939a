package vn.vinhdanh.classification.rating;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import vn.vinhdanh.classification.RatingLevel;
import vn.vinhdanh.shared.ReasonedEntry;

/** A yearly rating entered or corrected by hand. */
public class RatingInput extends ReasonedEntry {

    private static final long serialVersionUID = 1L;

    @NotNull
    @Min(1990)
    @Max(2100)
    private Integer year;
    @NotNull
    private RatingLevel level;
    @DecimalMin("0")
    @DecimalMax("100")
    private BigDecimal score;
    @Size(max = 60)
    private String decisionNo;
    @NotNull
    private LocalDate decidedOn;

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public RatingLevel getLevel() {
        return level;
    }

    public void setLevel(RatingLevel level) {
        this.level = level;
    }

    public BigDecimal getScore() {
        return score;
    }

    public void setScore(BigDecimal score) {
        this.score = score;
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
}
