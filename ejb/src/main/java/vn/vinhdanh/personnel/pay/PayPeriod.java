package vn.vinhdanh.personnel.pay;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import vn.vinhdanh.shared.BaseEntity;

/** Rank, step and coefficient of somebody from a day on (quá trình lương); the period ends where the next one begins. */
@Entity
@Table(name = "pay_period")
class PayPeriod extends BaseEntity {

    @Column(name = "person_id")
    private Long personId;
    @Column(name = "valid_from")
    private LocalDate validFrom;
    @Column(name = "start_known")
    private boolean startKnown;
    @Column(name = "rank_code")
    private String rankCode;
    private Integer step;
    private BigDecimal coefficient;
    @Column(name = "percent_paid")
    private int percentPaid = 100;
    @Column(name = "beyond_percent")
    private int beyondPercent;
    @Column(name = "counts_from")
    private LocalDate countsFrom;
    @Column(name = "next_on")
    private LocalDate nextOn;
    @Column(name = "decision_no")
    private String decisionNo;
    private String reason;

    protected PayPeriod() {
    }

    PayPeriod(long personId) {
        this.personId = personId;
    }

    /** What somebody new was entered with, or what a list says, which do not know since when. */
    void takeUndated(LocalDate from, String rank, Integer inStep, BigDecimal withCoefficient) {
        validFrom = from;
        rankCode = rank;
        step = inStep;
        coefficient = withCoefficient;
    }

    /** What was entered with its decision; without a day, a correction of what only a list says. */
    void take(PayInput input, LocalDate from, LocalDate next) {
        validFrom = from;
        startKnown = input.getValidFrom() != null;
        rankCode = input.getRankCode();
        step = input.getStep();
        coefficient = input.getCoefficient();
        percentPaid = input.getPercentPaid();
        beyondPercent = input.getBeyondPercent();
        countsFrom = input.getCountsFrom();
        decisionNo = input.getDecisionNo();
        reason = input.getReason();
        nextOn = next;
    }

    /** The fields by the names under which the history keeps them. */
    Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("validFrom", validFrom);
        facts.put("rankCode", rankCode);
        facts.put("payStep", step);
        facts.put("payCoefficient", coefficient);
        facts.put("percentPaid", percentPaid);
        facts.put("beyondPercent", beyondPercent);
        facts.put("countsFrom", countsFrom);
        facts.put("decisionNo", decisionNo);
        return facts;
    }

    PayState state() {
        LocalDate from = countsFrom == null && startKnown ? validFrom : countsFrom;
        return new PayState(rankCode, step, beyondPercent, from);
    }

    PayRow row() {
        return new PayRow(getId(), getVersion(), validFrom, startKnown, rankCode, step, coefficient, percentPaid, beyondPercent, countsFrom,
                decisionNo, reason);
    }

    @Override
    protected Set<Long> auditSubjects() {
        return Set.of(personId);
    }

    LocalDate validFrom() {
        return validFrom;
    }

    boolean startKnown() {
        return startKnown;
    }

    String rankCode() {
        return rankCode;
    }

    Integer step() {
        return step;
    }

    BigDecimal coefficient() {
        return coefficient;
    }
}
