package vn.vinhdanh.job;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.vinhdanh.account.Role;

/** Accounts that hold a role for a unit on a day and have an e-mail address. */
@Dependent
class Recipients {

    @PersistenceContext
    private EntityManager em;

    private Map<Long, List<Long>> above;

    /** Who hears of work of a unit; of the whole department when the unit is null. */
    List<Recipient> of(Set<Role> roles, Long unitId, LocalDate day) {
        if (roles.isEmpty()) {
            return List.of();
        }
        Collection<Long> units = units(unitId);
        return em.createQuery("""
                SELECT DISTINCT a.id, a.displayName, a.email, a.language FROM RoleGrant g, Account a
                WHERE g.accountId = a.id AND a.active = TRUE AND a.email IS NOT NULL AND g.role IN :roles AND g.unitId IN :units
                  AND g.validFrom <= :day AND (g.validTo IS NULL OR g.validTo >= :day)
                ORDER BY a.id
                """, Object[].class).setParameter("roles", roles).setParameter("units", units)
            .setParameter("day", day).getResultStream()
            .map(r -> new Recipient((Long) r[0], (String) r[1], (String) r[2], (String) r[3])).toList();
    }

    /** A unit and those above it, or all units; they are read once per run. */
    private Collection<Long> units(Long unitId) {
        if (above == null) {
            above = new HashMap<>();
            for (Object[] row : em.createQuery("SELECT u.id, u.path FROM Unit u", Object[].class).getResultList()) {
                above.put((Long) row[0], Arrays.stream(((String) row[1]).split("/")).filter(part -> !part.isEmpty()).map(Long::valueOf).toList());
            }
        }
        Collection<Long> units = unitId == null ? above.keySet() : above.getOrDefault(unitId, List.of());
        return units.isEmpty() ? List.of(-1L) : units;
    }

    /** Somebody who gets mails, in the own language. */
    record Recipient(long accountId, String name, String email, String language) {
    }
}
