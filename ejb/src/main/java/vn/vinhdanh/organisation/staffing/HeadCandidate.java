package vn.vinhdanh.organisation.staffing;

import java.io.Serializable;

/**
 * Somebody who may head a unit.
 *
 * @param named whether a decision names this person head, whatever the position
 */
public record HeadCandidate(long unitId, long personId, String fullName, String position, boolean named) implements Serializable {
}
