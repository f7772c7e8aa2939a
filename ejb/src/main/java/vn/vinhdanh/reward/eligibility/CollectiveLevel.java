package vn.vinhdanh.reward.eligibility;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import vn.vinhdanh.classification.RatingLevel;
import vn.vinhdanh.classification.UnitLevelRow;
import vn.vinhdanh.shared.BaseEntity;

/** The level of a collective in a year for award purposes: by the upper body, or by the classification of its Party body. */
@Entity
@Table(name = "collective_level")
class CollectiveLevel extends BaseEntity {

    @Column(name = "unit_id")
    private Long unitId;
    @Column(name = "assessment_year")
    private int year;
    @Enumerated(EnumType.STRING)
    private RatingLevel level;
    @Column(name = "document_no")
    private String documentNo;
    @Column(name = "decided_on")
    private LocalDate decidedOn;

    protected CollectiveLevel() {
    }

    CollectiveLevel(long unitId, int year) {
        this.unitId = unitId;
        this.year = year;
    }

    void take(CollectiveLevelInput input) {
        this.level = input.getLevel();
        this.documentNo = input.getDocumentNo();
        this.decidedOn = input.getDecidedOn();
    }

    UnitLevelRow row() {
        return new UnitLevelRow(level, documentNo, decidedOn);
    }
}
