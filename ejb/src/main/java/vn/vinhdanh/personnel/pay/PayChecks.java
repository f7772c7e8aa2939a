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

    /** A rank that no table knows is taken as typed: other tables may not have been imported yet. */
    static void refuse(PayInput input, Rank rank, LocalDate birth, List<LocalDate> otherDays) {
        if (birth != null && !input.getValidFrom().isAfter(birth)) {
            throw new RefusedException("PAY_BEFORE_BIRTH");
        }
        if (otherDays.contains(input.getValidFrom())) {
            throw new RefusedException("PAY_SAME_DAY");
        }
        if (input.getCountsFrom() != null && birth != null && !input.getCountsFrom().isAfter(birth)) {
            throw new RefusedException("PAY_COUNTS_FROM");
        }
        if (rank == null) {
            return;
        }
        BigDecimal table = rank.coefficient(input.getStep());
        if (table == null) {
            throw new RefusedException("PAY_STEP", rank.name(), rank.steps());
        }
        if (table.compareTo(input.getCoefficient()) != 0) {
            throw new RefusedException("PAY_COEFFICIENT", input.getStep(), rank.name(), table.toPlainString().replace('.', ','));
        }
        if (input.getBeyondPercent() > 0 && input.getStep() < rank.steps()) {
            throw new RefusedException("PAY_BEYOND", rank.steps());
        }
    }
}
