package vn.vinhdanh.organisation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.vinhdanh.account.Caller;
import vn.vinhdanh.account.Role;

/** Tells which units a caller may touch today. */
@Stateless
@PermitAll
public class UnitScopes {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;

    /**
     * The units the caller may touch in one of the roles; in any role but that of the administrator when none is named.
     */
    public UnitScope of(Role... roles) {
        if (caller.has(Role.SYSTEM)) {
            return new UnitScope(true, Set.of());
        }
        Set<Role> wanted = EnumSet.allOf(Role.class);
        wanted.remove(Role.ADMIN);
        if (roles.length > 0) {
            wanted = EnumSet.noneOf(Role.class);
            wanted.addAll(List.of(roles));
        }
        List<Unit> tops = em.createQuery("""
                SELECT DISTINCT u FROM RoleGrant g, Account a, Unit u
                WHERE a.id = g.accountId AND u.id = g.unitId AND a.username = :caller AND a.active = TRUE AND g.role IN :roles
                  AND g.validFrom <= :today AND (g.validTo IS NULL OR g.validTo >= :today)
                """, Unit.class).setParameter("caller", caller.username()).setParameter("roles", wanted)
                .setParameter("today", LocalDate.now(clock)).getResultList();
        if (tops.stream().anyMatch(top -> top.path().equals("/" + top.getId() + "/"))) {
            return new UnitScope(true, Set.of());
        }
        Set<Long> ids = new HashSet<>();
        for (Unit top : tops) {
            ids.addAll(em.createQuery("SELECT u.id FROM Unit u WHERE u.path LIKE :prefix", Long.class)
                    .setParameter("prefix", top.path() + "%").getResultList());
        }
        return new UnitScope(false, ids);
    }
}
