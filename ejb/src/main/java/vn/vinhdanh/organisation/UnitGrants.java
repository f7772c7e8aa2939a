package vn.vinhdanh.organisation;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import vn.vinhdanh.account.Role;

/** What the caller was granted as of today, read once: every scope a use case asks of it costs no further look at the grants. */
public final class UnitGrants {

    /** One role over one unit with everything below. */
    record Grant(Role role, long unitId, String path) {

        boolean overAll() {
            return path.equals("/" + unitId + "/");
        }
    }

    private final boolean system;
    private final List<Grant> grants;
    private final Function<String, Collection<Long>> below;
    private final Map<String, Collection<Long>> subtrees = new HashMap<>();

    /** @param below the units at and below a path */
    UnitGrants(boolean system, List<Grant> grants, Function<String, Collection<Long>> below) {
        this.system = system;
        this.grants = grants;
        this.below = below;
    }

    /** The units the caller may touch in one of the roles; in any role but that of the administrator when none is named. */
    public UnitScope of(Role... roles) {
        Set<Role> wanted = EnumSet.allOf(Role.class);
        wanted.remove(Role.ADMIN);
        if (roles.length > 0) {
            wanted = EnumSet.copyOf(Arrays.asList(roles));
        }
        Set<Long> ids = new HashSet<>();
        boolean everything = system;
        for (Grant grant : grants) {
            if (wanted.contains(grant.role())) {
                everything |= grant.overAll();
            }
        }
        if (everything) {
            return new UnitScope(true, Set.of());
        }
        for (Grant grant : grants) {
            if (wanted.contains(grant.role())) {
                ids.addAll(subtrees.computeIfAbsent(grant.path(), below));
            }
        }
        return new UnitScope(false, ids);
    }
}
