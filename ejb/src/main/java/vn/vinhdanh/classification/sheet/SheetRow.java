package vn.vinhdanh.classification.sheet;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import vn.vinhdanh.classification.RatingLevel;

/**
 * The sheet of one unit as progress lists and the grid's head show it.
 *
 * @param unitLevelNo the document of a level of the unit that was completed after the decision, else null
 * @param people how many are on it
 * @param rated  how many have a level, or a reason for having none
 */
public record SheetRow(long id, long version, long campaignId, int year, long unitId, String unitName, long agencyId, SheetStatus status,
                       RatingLevel unitLevel, String submittedBy, LocalDateTime submittedAt, String confirmedBy, LocalDateTime confirmedAt,
                       String returnedBy, LocalDateTime returnedAt, String returnReason, String decidedBy, String decisionNo, LocalDate decidedOn,
                       String unitLevelNo, LocalDate unitLevelOn, String unitLevelReason,
                       Long people, Long rated) implements Serializable {

    /** The decision left the level of the unit itself out. */
    public boolean isUnitUnrated() {
        return status == SheetStatus.DECIDED && unitLevel == null;
    }

    /** Everybody has a level or a reason. */
    public boolean isComplete() {
        return people.equals(rated);
    }

    /** Share of people who are done, in percent. */
    public int percent() {
        return people == 0 ? 100 : (int) (rated * 100 / people);
    }
}
