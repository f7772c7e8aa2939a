package vn.vinhdanh.reward.decision;

import java.io.Serializable;
import java.math.BigDecimal;
import vn.vinhdanh.regulation.RecipientKind;

/**
 * One recipient of a decision.
 *
 * @param goldBookNo place in the decision (số sổ vàng)
 * @param female     of a person; null when the registry does not say, and for collectives and households
 * @param bonus      null when nothing is paid
 * @param offset     what another title of the same day and year has paid already, taken off the amount; null when nothing was
 * @param offsetNo   number of the decision that paid it
 */
public record DecisionLine(int goldBookNo, RecipientKind kind, Long personId, Boolean female, String name, String position, String unitName, BigDecimal coefficient,
        BigDecimal bonus, BigDecimal offset, String offsetNo) implements Serializable {

    /** Position and unit in one line, as lists and certificates show them; null when neither is known. */
    String detail() {
        return detail(position, unitName);
    }

    static String detail(String position, String unitName) {
        if (position == null || position.isBlank()) {
            return unitName;
        }
        return unitName == null ? position : position + ", " + unitName;
    }
}
