package vn.vinhdanh.organisation.staffing;

import java.io.Serializable;
import java.time.LocalDate;
import vn.vinhdanh.organisation.UnitKind;

/**
 * Somebody who may head a unit.
 *
 * @param named    whether a decision names this person head, whatever the position
 * @param since    since when in that unit and position; null where nobody knows, which is longer than any day one knows
 * @param unitKind what the unit is
 */
public record HeadCandidate(long unitId, long personId, String fullName, String position, boolean named, LocalDate since, UnitKind unitKind)
        implements Serializable {
}
