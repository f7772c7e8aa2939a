package vn.vinhdanh.reward.dossier;

import java.util.EnumSet;
import java.util.Set;
import vn.vinhdanh.account.Role;

/**
 * Which dossiers a list shows.
 *
 * @param stations  stations a filter leaves
 * @param undrafted whether those the council voted on are shown before a decision was drafted: then they wait for the standing body
 * @param drafted   whether they are shown once it was drafted: then they wait for the director
 */
record Waiting(Set<DossierStatus> stations, boolean undrafted, boolean drafted) {

    static Waiting of(DossierFilter filter, Set<Role> roles) {
        Set<DossierStatus> stations = filter.status() == null ? EnumSet.allOf(DossierStatus.class) : EnumSet.of(filter.status());
        if (!filter.mine()) {
            return new Waiting(stations, true, true);
        }
        stations.retainAll(DossierRules.waitingFor(roles));
        return new Waiting(stations, roles.contains(Role.APPRAISER), roles.contains(Role.DIRECTOR));
    }
}
