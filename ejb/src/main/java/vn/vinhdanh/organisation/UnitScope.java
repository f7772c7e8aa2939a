package vn.vinhdanh.organisation;

import java.util.Set;
import vn.vinhdanh.shared.NotFoundException;

/**
 * The units a caller may touch.
 *
 * @param everything true for somebody whose role covers the whole tree
 * @param unitIds    otherwise the units, subtrees included
 */
public record UnitScope(boolean everything, Set<Long> unitIds) {

    private static final Set<Long> NOTHING = Set.of(-1L);

    /** Whether the unit is inside. */
    public boolean covers(Long unitId) {
        return everything || unitIds.contains(unitId);
    }

    /**
     * Refuses a unit outside, without telling whether it exists.
     *
     * @throws NotFoundException when the unit is outside
     */
    public void require(Long unitId) {
        if (!covers(unitId)) {
            throw new NotFoundException();
        }
    }

    /** The units as a query parameter, never empty: {@code (:everything = TRUE OR x.unitId IN :unitIds)}. */
    public Set<Long> queryIds() {
        return everything || unitIds.isEmpty() ? NOTHING : unitIds;
    }
}
