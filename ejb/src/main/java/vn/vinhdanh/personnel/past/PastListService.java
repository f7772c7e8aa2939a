package vn.vinhdanh.personnel.past;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.vinhdanh.account.Roles;
import vn.vinhdanh.organisation.UnitScope;
import vn.vinhdanh.personnel.person.PersonAccess;
import vn.vinhdanh.shared.Page;

/** Who served where on a day, with the rank of that day; whose file the caller may read today. Some four statements a page. */
@Stateless
@RolesAllowed({Roles.REGISTRY_OFFICER, Roles.UNIT_CLERK, Roles.UNIT_HEAD, Roles.DIRECTOR, Roles.APPRAISER, Roles.COUNCIL_SECRETARY,
        Roles.DOCUMENT_CLERK, Roles.INSPECTOR, Roles.INTEGRATION})
public class PastListService {

    private static final String SERVED = "SELECT p.id, p.fullName, p.birthDate, p.birthYear, o.unitName, o.position FROM Posting o, Person p"
            + " WHERE p.id = o.personId AND o.validFrom <= :day AND (o.validTo IS NULL OR o.validTo >= :day)"
            + " AND (:everything = TRUE OR p.unitId IN :unitIds)";
    private static final String BELOW = " AND o.unitId IN (SELECT s.id FROM Unit s WHERE s.path LIKE :below)";
    private static final String AFTER = " AND p.sortKey >= :key AND (p.sortKey > :key OR p.id > :id)";
    private static final String ORDER = " ORDER BY p.sortKey, p.id";
    private static final String PAID = "SELECT y.personId, y.rankCode, y.step, y.coefficient FROM PayPeriod y"
            + " WHERE y.personId IN :people AND y.validFrom <= :day ORDER BY y.validFrom, y.id";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private PersonAccess access;

    /**
     * One page of people by given name, family name, middle name.
     *
     * @param unitId a unit with everything below it today, null for all
     * @param after  id of the last person of the page before, null for the first page
     */
    public Page<PastRow> list(LocalDate day, Long unitId, Long after, int limit) {
        UnitScope scope = access.reading();
        String afterKey = after == null ? null : em.createQuery("SELECT p.sortKey FROM Person p WHERE p.id = :id", String.class)
                .setParameter("id", after).getResultStream().findFirst().orElse(null);
        TypedQuery<Object[]> query = em.createQuery(SERVED + (unitId == null ? "" : BELOW) + (afterKey == null ? "" : AFTER) + ORDER, Object[].class)
                .setParameter("day", day).setParameter("everything", scope.everything()).setParameter("unitIds", scope.queryIds());
        if (unitId != null) {
            query.setParameter("below", below(unitId));
        }
        if (afterKey != null) {
            query.setParameter("key", afterKey).setParameter("id", after);
        }
        List<Object[]> found = query.setMaxResults(limit + 1).getResultList();
        boolean more = found.size() > limit;
        List<Object[]> shown = more ? found.subList(0, limit) : found;
        Map<Long, Object[]> paid = paid(shown.stream().map(r -> (Long) r[0]).toList(), day);
        List<PastRow> rows = shown.stream().map(r -> row(r, paid.getOrDefault((Long) r[0], new Object[4]))).toList();
        return new Page<>(rows, more ? String.valueOf(rows.get(limit - 1).id()) : null, null);
    }

    /** The latest period of each person up to the day: later rows overwrite earlier ones. */
    private Map<Long, Object[]> paid(List<Long> people, LocalDate day) {
        Map<Long, Object[]> paid = new HashMap<>();
        if (!people.isEmpty()) {
            em.createQuery(PAID, Object[].class).setParameter("people", people).setParameter("day", day).getResultList()
                    .forEach(y -> paid.put((Long) y[0], y));
        }
        return paid;
    }

    private static PastRow row(Object[] r, Object[] pay) {
        return new PastRow((Long) r[0], (String) r[1], (LocalDate) r[2], (Integer) r[3], (String) r[4], (String) r[5], (String) pay[1],
                (Integer) pay[2], (BigDecimal) pay[3]);
    }

    private String below(long unitId) {
        return em.createQuery("SELECT u.path FROM Unit u WHERE u.id = :unit", String.class).setParameter("unit", unitId)
                .getResultStream().findFirst().map(path -> path + "%").orElse("");
    }
}
