package vn.vinhdanh.reward.register;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.vinhdanh.regulation.RecipientKind;
import vn.vinhdanh.reward.RecipientRecord;
import vn.vinhdanh.shared.RefusedException;
import vn.vinhdanh.shared.VietnameseText;

/**
 * One award of the register. Awards of a decision numbered here are immutable; imported and hand-entered ones may be corrected
 * with a reason. Nothing is deleted: a wrong row is cancelled.
 */
@Entity
@Table(name = "award")
class Award extends RecipientRecord {

    @Column(name = "award_code")
    private String awardCode;
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
    /** Place of the award among the honours, and of the recipient among the names: the order of the register. */
    @Column(name = "honour_order")
    private int honourOrder;
    @Column(name = "sort_key")
    private String sortKey;
    @Column(name = "import_batch_id")
    private Long importBatchId;

    protected Award() {
    }

    /** An award entered by hand for a person as the registry knows them. */
    Award(AwardInput input, int honour, Recipient recipient) {
        super(RecipientKind.PERSON, recipient.personId(), null, recipient.name());
        servingAs(recipient.position(), recipient.unitId(), recipient.unitName());
        this.source = AwardSource.MANUAL;
        this.status = AwardStatus.AWARDED;
        this.sortKey = VietnameseText.sortKey(recipient.name());
        describe(input, honour);
    }

    /** Corrects what was entered by hand or imported. */
    void correct(AwardInput input, int honour) {
        requireCorrectable();
        describe(input, honour);
    }

    /** Whether it is this award for this year. */
    boolean isFor(String code, int year) {
        return awardCode.equals(code) && achievementYear == year;
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

    private void describe(AwardInput input, int honour) {
        this.honourOrder = honour;
        this.awardCode = input.getAwardCode();
        this.achievementYear = input.getYear();
        this.decisionNo = input.getDecisionNo();
        this.decidedOn = input.getDecidedOn();
        this.decidedBy = input.getDecidedBy();
        this.reason = input.getReason();
    }

    /** The fields by the names under which the person's history keeps them. */
    Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("awardCode", awardCode);
        facts.put("year", achievementYear);
        facts.put("decisionNo", decisionNo);
        facts.put("decidedOn", decidedOn);
        facts.put("decidedBy", decidedBy);
        facts.put("status", status);
        return facts;
    }

    public String getAwardCode() {
        return awardCode;
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
