package vn.vinhdanh.personnel.quality;

import java.util.Collection;
import java.util.List;

/**
 * Whose records a check is about: everybody, the people of some units, or some people.
 *
 * @param ids units, or people; ignored when everything is checked
 */
record Whom(boolean byUnits, boolean everything, List<Long> ids) {

    private static final List<Long> NOBODY = List.of(-1L);

    static Whom ofUnits(boolean everything, Collection<Long> unitIds) {
        return new Whom(true, everything, everything || unitIds.isEmpty() ? NOBODY : List.copyOf(unitIds));
    }

    static Whom these(Collection<Long> personIds) {
        return new Whom(false, false, personIds.isEmpty() ? NOBODY : List.copyOf(personIds));
    }

    /** The parameters of the condition. */
    Object[] params() {
        return byUnits ? new Object[] {everything, ids} : new Object[] {ids};
    }
}
