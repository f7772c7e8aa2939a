package vn.vinhdanh.reward.eligibility;

import java.io.Serializable;
import vn.vinhdanh.classification.UnitLevelRow;

/**
 * What is on file about the level of a collective in a year.
 *
 * @param decided by the classification of that year, which counts; null when it decided none
 * @param entered by hand, for years without a classification; null when nobody did
 */
public record CollectiveLevelRow(UnitLevelRow decided, UnitLevelRow entered) implements Serializable {

    /** Entered and decided are not the same level: the decided one counts. */
    public boolean isContradicting() {
        return decided != null && entered != null && decided.level() != entered.level();
    }
}
