package vn.vinhdanh.organisation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
        return held().of(roles);
    }

    /** All the caller may touch, for use cases that ask for more than one scope. */
    public UnitGrants held() {
        if (caller.has(Role.SYSTEM)) {
            return new UnitGrants(true, List.of(), path -> below(em, path));
        }
        // columns, not entities: this runs with nearly every request
        List<Object[]> rows = em.createQuery("""
                SELECT g.role, u.id, u.path FROM RoleGrant g, Account a, Unit u
                WHERE a.id = g.accountId AND u.id = g.unitId AND a.username = :caller AND a.active = TRUE
                  AND g.validFrom <= :today AND (g.validTo IS NULL OR g.validTo >= :today)
                """, Object[].class).setParameter("caller", caller.username()).setParameter("today", LocalDate.now(clock)).getResultList();
        List<UnitGrants.Grant> grants = rows.stream().map(r -> new UnitGrants.Grant((Role) r[0], (Long) r[1], (String) r[2])).toList();
        return new UnitGrants(false, grants, path -> below(em, path));
    }

    /** Names of the units in which the caller holds a role today, the highest first. */
    public List<String> names() {
        return em.createQuery("""
                SELECT DISTINCT u.path, u.name FROM RoleGrant g, Account a, Unit u
                WHERE a.id = g.accountId AND u.id = g.unitId AND a.username = :caller AND a.active = TRUE
                  AND g.validFrom <= :today AND (g.validTo IS NULL OR g.validTo >= :today)
                ORDER BY u.path
                """, Object[].class).setParameter("caller", caller.username()).setParameter("today", LocalDate.now(clock)).getResultStream()
                .map(r -> (String) r[1]).toList();
    }

    private static List<Long> below(EntityManager em, String path) {
        return em.createQuery("SELECT u.id FROM Unit u WHERE u.path LIKE :prefix", Long.class).setParameter("prefix", path + "%").getResultList();
    }
}
