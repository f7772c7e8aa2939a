package vn.vinhdanh.reward.decision;

import java.io.Serializable;
import java.math.BigDecimal;
import vn.vinhdanh.regulation.RecipientKind;

/**
 * One recipient of a decision.
 *
 * @param goldBookNo place in the decision (số sổ vàng)
 * @param bonus      null when nothing is paid
 */
public record DecisionLine(int goldBookNo, RecipientKind kind, Long personId, String name, String position, String unitName, BigDecimal coefficient,
        BigDecimal bonus, Integer votesFor, Integer votesBase, Integer votesRequired) implements Serializable {
}
