package vn.vinhdanh.personnel.pay;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What comes next in somebody's pay, by the regular time alone. Long absence and discipline may put it off: the decision says so, and the
 * day from which the time counts is then entered.
 *
 * @param kind          STEP, BEYOND_FIRST, BEYOND_NEXT; or why nothing can be told: RANK_UNKNOWN, STEP_UNKNOWN, DAY_UNKNOWN
 * @param on            first day of it; null when it cannot be told
 * @param meritFrom     earliest day of a step for merit; null where there is none
 * @param legalBasis    instrument and article
 */
public record NextStep(String kind, LocalDate on, Integer step, BigDecimal coefficient, Integer beyondPercent, LocalDate meritFrom,
        Integer months, String legalBasis, String confidence) implements Serializable {

    static NextStep unknown(String why) {
        return new NextStep(why, null, null, null, null, null, null, null, null);
    }

    /** Whether a day can be told. */
    public boolean isKnown() {
        return on != null;
    }
}
