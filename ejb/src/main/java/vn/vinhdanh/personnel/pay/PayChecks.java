package vn.vinhdanh.personnel.pay;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import vn.vinhdanh.shared.RefusedException;
import vn.vinhdanh.shared.VietnameseText;

/** What is typed about a period of pay, completed from the rank's table and compared with it. */
final class PayChecks {

    private PayChecks() {
    }

    /** Tidies the texts; an empty coefficient is that of the step. */
    static void complete(PayInput input, Rank rank) {
        input.setRankCode(VietnameseText.typed(input.getRankCode()));
        input.setDecisionNo(VietnameseText.typed(input.getDecisionNo()));
        input.setReason(VietnameseText.typed(input.getReason()));
        if (input.getCoefficient() == null && rank != null) {
            input.setCoefficient(rank.coefficient(input.getStep()));
        }
    }

    /**
     * Pay changes from a day on, by a decision or for a reason; a correction always says why.
     *
     * @param mayStayUndated only a list says it, so that its first day may stay unknown
     */
    static void requireDayAndGround(PayInput input, boolean mayStayUndated) {
        if (input.getValidFrom() == null && !mayStayUndated) {
            throw new RefusedException("PAY_DAY");
        }
        if (input.getReason() == null && (input.getId() != null || input.getValidFrom() == null)) {
            throw new RefusedException("CORRECTION_REASON");
        }
        if (input.getReason() == null && input.getDecisionNo() == null) {
            throw new RefusedException("PAY_GROUND");
        }
    }

    /** A rank that no table knows is taken as typed: other tables may not have been imported yet. */
    static void refuse(PayInput input, LocalDate from, Rank rank, LocalDate birth, List<LocalDate> otherDays) {
        if (birth != null && !from.isAfter(birth)) {
            throw new RefusedException("PAY_BEFORE_BIRTH");
        }
        if (otherDays.contains(from)) {
            throw new RefusedException("PAY_SAME_DAY");
        }
        if (input.getCountsFrom() != null && birth != null && !input.getCountsFrom().isAfter(birth)) {
            throw new RefusedException("PAY_COUNTS_FROM");
        }
        if (rank == null) {
            return;
        }
        refuseOffTable(rank, input.getStep(), input.getCoefficient());
        if (input.getBeyondPercent() > 0 && input.getStep() < rank.steps()) {
            throw new RefusedException("PAY_BEYOND", rank.steps());
        }
    }

    /** A step the rank does not have, or the coefficient of another step. */
    static void refuseOffTable(Rank rank, int step, BigDecimal coefficient) {
        BigDecimal table = rank.coefficient(step);
        if (table == null) {
            throw new RefusedException("PAY_STEP", rank.name(), rank.steps());
        }
        if (table.compareTo(coefficient) != 0) {
            throw new RefusedException("PAY_COEFFICIENT", step, rank.name(), table.toPlainString().replace('.', ','));
        }
    }

    /**
     * Asks before a step falls, which only discipline or a mistake makes it do, and before steps are left out. Who answers yes says why a step
     * falls.
     *
     * @param before the period before the one that is written; null when it is the first
     */
    static void ask(PayInput input, PayPeriod before) {
        if (before == null || before.step() == null || !input.getRankCode().equals(before.rankCode())) {
            return;
        }
        boolean falls = input.getStep() < before.step();
        if (!input.isGoAhead() && (falls || input.getStep() > before.step() + 1)) {
            throw new RefusedException(falls ? "PAY_FALLS" : "PAY_LEAPS", before.step(), input.getStep());
        }
        if (falls && input.getReason() == null) {
            throw new RefusedException("PAY_FALLS_WHY", before.step(), input.getStep());
        }
    }
}
