package vn.vinhdanh.reward.register;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import vn.vinhdanh.regulation.RecipientKind;
import vn.vinhdanh.shared.BaseEntity;
import vn.vinhdanh.shared.RefusedException;

/**
 * One award of the register. Awards of a decision numbered here are immutable; imported and hand-entered ones may be corrected
 * with a reason. Nothing is deleted: a wrong row is cancelled.
 */
@Entity
@Table(name = "award")
class Award extends BaseEntity {

    @Column(name = "award_code")
    private String awardCode;
    @Enumerated(EnumType.STRING)
    @Column(name = "recipient_kind")
    private RecipientKind recipientKind;
    @Column(name = "person_id")
    private Long personId;
    @Column(name = "collective_id")
    private Long collectiveId;
    @Column(name = "recipient_name")
    private String recipientName;
    private String position;
    @Column(name = "unit_id")
    private Long unitId;
    @Column(name = "unit_name")
    private String unitName;
    @Column(name = "achievement_year")
    private int achievementYear;
    private String reason;
    @Column(name = "decision_id")
    private Long decisionId;
    @Column(name = "decision_no")
    private String decisionNo;
    @Column(name = "decided_on")
    private LocalDate decidedOn;
    @Column(name = "decided_by")
    private String decidedBy;
    @Column(name = "gold_book_no")
    private Integer goldBookNo;
    private BigDecimal coefficient;
    private BigDecimal bonus;
    @Column(name = "bonus_offset")
    private BigDecimal bonusOffset;
    @Column(name = "bonus_offset_no")
    private String bonusOffsetNo;
    @Enumerated(EnumType.STRING)
    private AwardStatus status;
    @Enumerated(EnumType.STRING)
    private AwardSource source;
    @Column(name = "import_batch_id")
    private Long importBatchId;

    protected Award() {
    }

    /** An award entered by hand for a person as the registry knows them. */
    Award(AwardInput input, Recipient recipient) {
        this.recipientKind = RecipientKind.PERSON;
        this.personId = recipient.personId();
        this.recipientName = recipient.name();
        this.position = recipient.position();
        this.unitId = recipient.unitId();
        this.unitName = recipient.unitName();
        this.source = AwardSource.MANUAL;
        this.status = AwardStatus.AWARDED;
        describe(input);
    }

    /** Corrects what was entered by hand or imported. */
    void correct(AwardInput input) {
        requireCorrectable();
        describe(input);
    }

    /** Marks a row that should never have been entered; it stays readable. */
    void cancel(String why) {
        requireCorrectable();
        this.status = AwardStatus.CANCELLED;
        this.reason = why;
    }

    private void requireCorrectable() {
        if (source == AwardSource.DECISION) {
            throw new RefusedException("AWARD_SIGNED");
        }
    }

    private void describe(AwardInput input) {
        this.awardCode = input.getAwardCode();
        this.achievementYear = input.getYear();
        this.decisionNo = input.getDecisionNo();
        this.decidedOn = input.getDecidedOn();
        this.decidedBy = input.getDecidedBy();
        this.reason = input.getReason();
    }

    public String getAwardCode() {
        return awardCode;
    }

    public RecipientKind getRecipientKind() {
        return recipientKind;
    }

    public Long getPersonId() {
        return personId;
    }

    public Long getCollectiveId() {
        return collectiveId;
    }

    public String getRecipientName() {
        return recipientName;
    }

    public String getPosition() {
        return position;
    }

    public Long getUnitId() {
        return unitId;
    }

    public String getUnitName() {
        return unitName;
    }

    public int getAchievementYear() {
        return achievementYear;
    }

    public String getReason() {
        return reason;
    }

    public Long getDecisionId() {
        return decisionId;
    }

    public String getDecisionNo() {
        return decisionNo;
    }

    public LocalDate getDecidedOn() {
        return decidedOn;
    }

    public String getDecidedBy() {
        return decidedBy;
    }

    public Integer getGoldBookNo() {
        return goldBookNo;
    }

    public BigDecimal getCoefficient() {
        return coefficient;
    }

    public BigDecimal getBonus() {
        return bonus;
    }

    public AwardStatus getStatus() {
        return status;
    }

    public AwardSource getSource() {
        return source;
    }

    public Long getImportBatchId() {
        return importBatchId;
    }
}
