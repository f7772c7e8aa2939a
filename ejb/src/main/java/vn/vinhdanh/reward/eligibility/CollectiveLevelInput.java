package vn.vinhdanh.reward.eligibility;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import vn.vinhdanh.classification.RatingLevel;

/** The level of a collective as entered. */
public class CollectiveLevelInput implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotNull
    private Long unitId;
    private int year;
    @NotNull
    private RatingLevel level;
    @Size(max = 60)
    private String documentNo;
    private LocalDate decidedOn;

    public Long getUnitId() {
        return unitId;
    }

    public void setUnitId(Long unitId) {
        this.unitId = unitId;
    }

    public int getYear() {
        return year;
    }

    public void setYear(int year) {
        this.year = year;
    }

    public RatingLevel getLevel() {
        return level;
    }

    public void setLevel(RatingLevel level) {
        this.level = level;
    }

    public String getDocumentNo() {
        return documentNo;
    }

    public void setDocumentNo(String documentNo) {
        this.documentNo = documentNo;
    }

    public LocalDate getDecidedOn() {
        return decidedOn;
    }

    public void setDecidedOn(LocalDate decidedOn) {
        this.decidedOn = decidedOn;
    }
}
