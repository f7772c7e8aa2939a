package vn.vinhdanh.personnel.quality;

import java.time.LocalDateTime;
import java.util.List;

/**
 * How the registry stands.
 *
 * @param kinds     kinds of which there is a finding, in the order of the kinds
 * @param units     the units with the most open findings of the chosen kind
 * @param checkedAt when it was last checked; null when it never was
 */
public record QualityOverview(List<KindCount> kinds, List<UnitFindings> units, LocalDateTime checkedAt) {

    /** How many findings of a kind are open, and how many are right for a reason. */
    public record KindCount(QualityKind kind, long open, long accepted) {
    }

    /** Open findings of the people of one unit. */
    public record UnitFindings(long unitId, String name, long open) {
    }

    /** All open ones. */
    public long open() {
        return kinds.stream().mapToLong(KindCount::open).sum();
    }
}
