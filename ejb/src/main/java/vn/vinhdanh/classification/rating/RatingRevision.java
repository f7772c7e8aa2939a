package vn.vinhdanh.classification.rating;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import vn.vinhdanh.classification.RatingLevel;
import vn.vinhdanh.shared.BaseEntity;

/** What a rating said before somebody corrected it or the authority classified again; never changed afterwards. */
@Entity
@Table(name = "rating_revision")
class RatingRevision extends BaseEntity {

    @Column(name = "rating_id")
    private long ratingId;
    @Column(name = "person_id")
    private long personId;
    @Column(name = "assessment_year")
    private int assessmentYear;
    @Enumerated(EnumType.STRING)
    private RatingLevel level;
    private BigDecimal score;
    @Column(name = "unit_name")
    private String unitName;
    @Enumerated(EnumType.STRING)
    private RatingSource source;
    @Column(name = "decision_no")
    private String decisionNo;
    @Column(name = "decided_on")
    private LocalDate decidedOn;
    private String reason;
    @Column(name = "replaced_by")
    private String replacedBy;
    @Column(name = "replaced_at")
    private LocalDateTime replacedAt;
    @Column(name = "replaced_reason")
    private String replacedReason;

    protected RatingRevision() {
    }

    RatingRevision(Rating old, String why, String by, LocalDateTime at) {
        ratingId = old.getId();
        personId = old.personId();
        assessmentYear = old.assessmentYear();
        level = old.level();
        score = old.score();
        unitName = old.unitName();
        source = old.source();
        decisionNo = old.decisionNo();
        decidedOn = old.decidedOn();
        reason = old.reason();
        replacedReason = why;
        replacedBy = by;
        replacedAt = at;
    }
}
