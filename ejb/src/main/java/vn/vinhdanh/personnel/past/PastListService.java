package vn.vinhdanh.personnel.past;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.vinhdanh.account.Roles;
import vn.vinhdanh.audit.AuditTrail;
import vn.vinhdanh.personnel.pay.RankCondition;
import vn.vinhdanh.personnel.person.PeopleReader;
import vn.vinhdanh.personnel.person.PersonCondition;
import vn.vinhdanh.personnel.person.PersonFilter;
import vn.vinhdanh.personnel.person.PlainWords;
import vn.vinhdanh.shared.Page;

/** Who served where on a day, with the rank of that day; whose file the caller may read today. Some four statements a page. */
@Stateless
@RolesAllowed({Roles.REGISTRY_OFFICER, Roles.UNIT_CLERK, Roles.UNIT_HEAD, Roles.DIRECTOR, Roles.APPRAISER, Roles.COUNCIL_SECRETARY,
        Roles.DOCUMENT_CLERK, Roles.INSPECTOR, Roles.INTEGRATION})
public class PastListService {

    private static final String SERVED = "SELECT p.id, p.fullName, p.birthDate, p.birthYear, o.unitName, o.position, p.sortKey FROM Posting o, Person p"
            + " WHERE p.id = o.personId AND o.validFrom <= :day AND (o.validTo IS NULL OR o.validTo >= :day)";
    private static final String BELOW = " AND o.unitId IN (SELECT s.id FROM Unit s WHERE s.path LIKE :below)";
    private static final String WITH_RANK = " AND EXISTS (SELECT 1 FROM PayPeriod y WHERE y.personId = p.id AND y.rankCode IN :rankThen AND y.validFrom <= :day"
            + " AND NOT EXISTS (SELECT 1 FROM PayPeriod z WHERE z.personId = p.id AND z.validFrom <= :day AND z.validFrom > y.validFrom))";
    private static final String AFTER = " AND p.sortKey >= :key AND (p.sortKey > :key OR p.id > :id)";
    private static final String ORDER = " ORDER BY p.sortKey, p.id";
    private static final String PAID = "SELECT y.personId, y.rankCode, y.step, y.coefficient FROM PayPeriod y"
            + " WHERE y.personId IN :people AND y.validFrom <= :day ORDER BY y.validFrom, y.id";

    private static final int BLOCK = 1_000;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private PeopleReader people;
    @Inject
    private RankCondition ranks;
    @Inject
    private AuditTrail audit;

    /**
     * One page of people by given name, family name, middle name.
     *
     * @param filter as of the people list: unit, position and rank are those of the day, the unit with everything below it today
     * @param after  id of the last person of the page before, null for the first page
     */
    public Page<PastRow> list(LocalDate day, PersonFilter filter, Long after, int limit) {
        Conditions conditions = conditions(day, filter);
        List<PastRow> found = rows(day, conditions, after, limit + 1);
        boolean more = found.size() > limit;
        List<PastRow> rows = more ? List.copyOf(found.subList(0, limit)) : found;
        return new Page<>(rows, more ? String.valueOf(rows.get(limit - 1).id()) : null, null);
    }

    /** The same list as a workbook, block by block; whoever takes people out of the application is named in the trail. */
    public int write(LocalDate day, PersonFilter filter, Locale language, OutputStream out) {
        Conditions conditions = conditions(day, filter);
        int written = 0;
        try (PastSheet sheet = new PastSheet(out, language, day)) {
            Long after = null;
            for (List<PastRow> block = rows(day, conditions, null, BLOCK); !block.isEmpty(); block = block.size() < BLOCK ? List.of() : rows(day, conditions, after, BLOCK)) {
                block.forEach(sheet::row);
                written += block.size();
                after = block.get(block.size() - 1).id();
            }
        }
        audit.record("PEOPLE_EXPORTED", "PERSON", null, written + ": " + day);
        return written;
    }

    /** What is asked, as text with its parameters, for one page after the other. */
    private record Conditions(String text, Map<String, Object> values) {
    }

    private Conditions conditions(LocalDate day, PersonFilter filter) {
        PersonCondition.Piece lasting = people.lasting(filter, day);
        StringBuilder text = new StringBuilder(SERVED).append(lasting.jpql());
        Map<String, Object> values = new HashMap<>(lasting.values());
        values.put("day", day);
        put(text, values, BELOW, "below", filter.unitId() == null ? null : below(filter.unitId()));
        text.append(filter.traits().position() == null ? "" : PlainWords.condition("o.position", "positionThen", filter.traits().position(), values));
        put(text, values, WITH_RANK, "rankThen", filter.traits().rank() == null ? null : ranks.codes(filter.traits().rank()));
        return new Conditions(text.toString(), values);
    }

    private static void put(StringBuilder text, Map<String, Object> values, String piece, String name, Object value) {
        if (value != null) {
            text.append(piece);
            values.put(name, value);
        }
    }

    private List<PastRow> rows(LocalDate day, Conditions conditions, Long after, int most) {
        String key = after == null ? null : em.createQuery("SELECT p.sortKey FROM Person p WHERE p.id = :id", String.class)
                .setParameter("id", after).getResultStream().findFirst().orElse(null);
        TypedQuery<Object[]> query = em.createQuery(conditions.text() + (key == null ? "" : AFTER) + ORDER, Object[].class);
        conditions.values().forEach(query::setParameter);
        if (key != null) {
            query.setParameter("key", key).setParameter("id", after);
        }
        List<Object[]> found = query.setMaxResults(most).getResultList();
        Map<Long, Object[]> paid = paid(found.stream().map(r -> (Long) r[0]).toList(), day);
        return found.stream().map(r -> row(r, paid.getOrDefault((Long) r[0], new Object[4]))).toList();
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
