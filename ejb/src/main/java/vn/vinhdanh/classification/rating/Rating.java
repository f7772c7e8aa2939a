package vn.vinhdanh.classification.rating;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.time.LocalDateTime;
import vn.vinhdanh.classification.RatingLevel;
import vn.vinhdanh.shared.BaseEntity;

/** The quality level of one person in one year, as it holds today; earlier versions are {@link RatingRevision}s. */
@Entity
@Table(name = "rating")
class Rating extends BaseEntity {

    @Column(name = "person_id")
    private long personId;
    @Column(name = "assessment_year")
    private int assessmentYear;
    @Enumerated(EnumType.STRING)
    private RatingLevel level;
    private BigDecimal score;
    @Column(name = "unit_id")
    private Long unitId;
    @Column(name = "unit_name")
    private String unitName;
    @Enumerated(EnumType.STRING)
    private RatingSource source;
    @Column(name = "decision_no")
    private String decisionNo;
    @Column(name = "decided_on")
    private LocalDate decidedOn;
    private String reason;
    @Column(name = "import_batch_id")
    private Long importBatchId;

    protected Rating() {
    }

    /** A rating entered by hand, for the unit the person serves in today. */
    Rating(RatingInput input, Long unitId, String unitName) {
        this.personId = input.getPersonId();
        this.assessmentYear = input.getYear();
        this.unitId = unitId;
        this.unitName = unitName;
        this.source = RatingSource.MANUAL;
        set(input);
    }

    /** Puts a new version in the place of this one and returns the old one, to be kept. */
    RatingRevision replace(RatingInput input, String by, LocalDateTime at) {
        RatingRevision old = new RatingRevision(this, input.getReason(), by, at);
        set(input);
        return old;
    }

    private void set(RatingInput input) {
        level = input.getLevel();
        score = input.getScore();
        decisionNo = input.getDecisionNo() == null || input.getDecisionNo().isBlank() ? null : input.getDecisionNo().strip();
        decidedOn = input.getDecidedOn();
        reason = input.getReason();
    }

    /** The fields by the names under which the person's history keeps them. */
    Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("level", level);
        facts.put("score", score);
        facts.put("decisionNo", decisionNo);
        facts.put("decidedOn", decidedOn);
        return facts;
    }

    @Override
    protected Set<Long> auditSubjects() {
        return Set.of(personId);
    }

    long personId() {
        return personId;
    }

    int assessmentYear() {
        return assessmentYear;
    }

    RatingLevel level() {
        return level;
    }

    BigDecimal score() {
        return score;
    }

    String unitName() {
        return unitName;
    }

    RatingSource source() {
        return source;
    }

    String decisionNo() {
        return decisionNo;
    }

    LocalDate decidedOn() {
        return decidedOn;
    }

    String reason() {
        return reason;
    }
}
