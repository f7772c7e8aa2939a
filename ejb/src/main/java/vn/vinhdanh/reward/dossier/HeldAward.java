package vn.vinhdanh.reward.dossier;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * An award somebody has already for the year of a dossier.
 *
 * @param decisionNo number of the decision that gave it; null when the register does not say
 * @param decidedOn  its day; null when the register does not say
 * @param blocks     whether it rules the same award out: a title always, a reward form for the same achievement (NĐ 152/2025 Điều 4)
 */
public record HeldAward(String decisionNo, LocalDate decidedOn, boolean blocks) implements Serializable {
}
