package vn.vinhdanh.classification.sheet;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import vn.vinhdanh.classification.AssessmentSubject;
import vn.vinhdanh.classification.KnockOut;
import vn.vinhdanh.classification.NotClassifiedReason;
import vn.vinhdanh.classification.RatingLevel;
import vn.vinhdanh.classification.RuleSet;
import vn.vinhdanh.shared.BaseEntity;
import vn.vinhdanh.shared.Change;

/** One person on the sheet of the unit: what is proposed, on what score, and what the director decides. */
@Entity
@Table(name = "assessment")
class Assessment extends BaseEntity {

    @Column(name = "campaign_id")
    private long campaignId;
    @Column(name = "sheet_id")
    private long sheetId;
    @Column(name = "person_id")
    private long personId;
    @Enumerated(EnumType.STRING)
    @Column(name = "person_type")
    private AssessmentSubject personType;
    private boolean leader;
    @Column(name = "task_group")
    private String taskGroup;
    @Enumerated(EnumType.STRING)
    @Column(name = "rule_set")
    private RuleSet ruleSet;
    private BigDecimal score;
    @Enumerated(EnumType.STRING)
    @Column(name = "proposed_level")
    private RatingLevel proposedLevel;
    @Enumerated(EnumType.STRING)
    @Column(name = "decided_level")
    private RatingLevel decidedLevel;
    @Enumerated(EnumType.STRING)
    @Column(name = "knock_out")
    private KnockOut knockOut;
    @Enumerated(EnumType.STRING)
    @Column(name = "not_classified_reason")
    private NotClassifiedReason notClassified;
    private String note;
    @Column(name = "changed_by")
    private String changedBy;
    @Column(name = "changed_at")
    private LocalDateTime changedAt;

    protected Assessment() {
    }

    /** What the clerk entered; a level decided before the sheet came back no longer counts. */
    void propose(AssessmentInput input, RatingLevel level, String by, LocalDateTime at) {
        score = input.getScore();
        knockOut = input.getKnockOut();
        notClassified = input.getNotClassified();
        proposedLevel = notClassified == null && level != RatingLevel.NOT_CLASSIFIED ? level : null;
        decidedLevel = null;
        note = input.getNote() == null || input.getNote().isBlank() ? null : input.getNote().strip();
        changedBy = by;
        changedAt = at;
    }

    /** The director decides another level than the proposed one, usually to keep the cap. */
    void decideOtherwise(RatingLevel level, String reason, String by, LocalDateTime at) {
        decidedLevel = level == proposedLevel ? null : level;
        if (reason != null && !reason.isBlank()) {
            note = reason.strip();
        }
        changedBy = by;
        changedAt = at;
    }

    long sheetId() {
        return sheetId;
    }

    long personId() {
        return personId;
    }

    @Override
    protected Change lastChange() {
        return new Change(changedBy, changedAt);
    }

    RatingLevel proposedLevel() {
        return proposedLevel;
    }

    RuleSet ruleSet() {
        return ruleSet;
    }

    boolean leader() {
        return leader;
    }

    BigDecimal score() {
        return score;
    }

    KnockOut knockOut() {
        return knockOut;
    }

    NotClassifiedReason notClassified() {
        return notClassified;
    }

    String note() {
        return note;
    }
}
