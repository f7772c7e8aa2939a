package vn.vinhdanh.organisation.reorganisation;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.vinhdanh.organisation.UnitRow;

/** Reads plans, their steps and what they touch. */
@Dependent
class ReorganisationQueries {

    private static final int PAGE = 100;
    /** Units are called what they were called when the plan was carried out; before that, what they are called now. */
    private static final String TOUCHES = """
            SELECT t.kind, t.ref_id, t.label, t.detail, COALESCE(a.name, f.name), COALESCE(b.name, g.name, s.name), t.conflict, t.earliest_on
            FROM reorganisation_touch t LEFT JOIN unit f ON f.id = t.unit_id LEFT JOIN unit g ON g.id = t.to_unit_id
            LEFT JOIN reorganisation_step s ON s.id = t.to_unit_id
            LEFT JOIN reorganisation_unit_name a ON a.reorganisation_id = t.reorganisation_id AND a.unit_id = t.unit_id
            LEFT JOIN reorganisation_unit_name b ON b.reorganisation_id = t.reorganisation_id AND b.unit_id = t.to_unit_id
            """;

    @PersistenceContext
    private EntityManager em;

    List<Reorganisation> all() {
        return em.createQuery("SELECT r FROM Reorganisation r ORDER BY r.effectiveOn DESC, r.id DESC", Reorganisation.class).getResultList();
    }

    List<Long> due(LocalDate today) {
        return em.createQuery("SELECT r.id FROM Reorganisation r WHERE r.state = :planned AND r.effectiveOn <= :today ORDER BY r.effectiveOn, r.id",
                Long.class).setParameter("planned", ReorganisationState.PLANNED).setParameter("today", today).getResultList();
    }

    /** The steps of a plan in the order they were entered, three statements however many there are. */
    List<PlannedStep> steps(long id) {
        Map<Long, List<Long>> sources = new HashMap<>();
        for (Object[] row : rows("SELECT s.step_id, s.unit_id FROM reorganisation_source s JOIN reorganisation_step t ON t.id = s.step_id"
                + " WHERE t.reorganisation_id = ?1 ORDER BY s.step_id, s.unit_id", id)) {
            sources.computeIfAbsent(number(row[0]), k -> new ArrayList<>()).add(number(row[1]));
        }
        Map<Long, Long> chosen = new HashMap<>();
        for (Object[] row : rows("SELECT step_id, COUNT(*) FROM reorganisation_person WHERE reorganisation_id = ?1 GROUP BY step_id", id)) {
            chosen.put(number(row[0]), number(row[1]));
        }
        return em.createQuery("SELECT s FROM ReorganisationStep s WHERE s.reorganisationId = :id ORDER BY s.seq", ReorganisationStep.class)
                .setParameter("id", id).getResultStream()
                .map(s -> s.planned(sources.getOrDefault(s.getId(), List.of()), chosen.getOrDefault(s.getId(), 0L).intValue())).toList();
    }

    /** Every unit there is or was. */
    List<UnitRow> units() {
        return em.createQuery("SELECT NEW vn.vinhdanh.organisation.UnitRow(u.id, u.version, u.code, u.name, u.kind, u.symbol, u.parentId, u.path,"
                + " u.validFrom, u.validTo, u.sortOrder) FROM Unit u", UnitRow.class).getResultList();
    }

    /** What the units of a plan were called when it was carried out; nothing before. */
    Map<Long, String> namesKept(long id) {
        Map<Long, String> names = new HashMap<>();
        rows("SELECT unit_id, name FROM reorganisation_unit_name WHERE reorganisation_id = ?1", id).forEach(r -> names.put(number(r[0]), (String) r[1]));
        return names;
    }

    /** Units renamed or moved on the day or later. */
    Set<Long> changedSince(LocalDate day) {
        Set<Long> ids = new HashSet<>();
        for (String entity : List.of("SELECT f.unitId FROM UnitFormerName f WHERE f.validTo >= :lastDay",
                "SELECT f.unitId FROM UnitFormerParent f WHERE f.validTo >= :lastDay")) {
            ids.addAll(em.createQuery(entity, Long.class).setParameter("lastDay", day.minusDays(1)).getResultList());
        }
        return ids;
    }

    Map<TouchKind, Long> counts(long id) {
        Map<TouchKind, Long> counts = new LinkedHashMap<>();
        for (Object[] row : rows("SELECT kind, COUNT(*) FROM reorganisation_touch WHERE reorganisation_id = ?1 AND run = 0 GROUP BY kind ORDER BY kind", id)) {
            counts.put(TouchKind.valueOf((String) row[0]), number(row[1]));
        }
        return counts;
    }

    /** What the dry run saw of one kind, a hundred at a time. */
    List<TouchRow> touches(long id, TouchKind kind, int page) {
        return touches(rows(TOUCHES + """
                WHERE t.reorganisation_id = ?1 AND t.run = 0 AND t.kind = ?2 ORDER BY f.name, t.sort_key, t.label, t.ref_id
                OFFSET ?3 ROWS FETCH FIRST ?4 ROWS ONLY
                """, id, kind.name(), page * PAGE, PAGE));
    }

    /** Everything that has something in its way, blocking or not. */
    List<TouchRow> conflicts(long id) {
        return touches(rows(TOUCHES + """
                WHERE t.reorganisation_id = ?1 AND t.run = 0 AND t.conflict IS NOT NULL
                ORDER BY CASE WHEN t.conflict IN ('NOMINEE_ENDS', 'TWO_HEADS', 'HEAD_OPEN') THEN 1 ELSE 0 END, t.kind DESC, t.label, t.ref_id
                FETCH FIRST ?2 ROWS ONLY
                """, id, PAGE));
    }

    /** Labels of what is not as the dry run saw it, a few of them. */
    List<String> changed(long id) {
        List<String> labels = new ArrayList<>();
        for (Object label : em.createNativeQuery("""
                SELECT DISTINCT t.label FROM reorganisation_touch t WHERE t.reorganisation_id = ?1 AND NOT EXISTS (
                    SELECT 1 FROM reorganisation_touch o WHERE o.reorganisation_id = t.reorganisation_id AND o.run = 1 - t.run AND o.kind = t.kind
                      AND o.ref_id = t.ref_id AND o.ref_version = t.ref_version)
                ORDER BY t.label FETCH FIRST 6 ROWS ONLY
                """).setParameter(1, id).getResultList()) {
            labels.add((String) label);
        }
        return labels;
    }

    /** The history of a unit, the latest first. */
    List<UnitChangeRow> changes(long unitId) {
        List<UnitChangeRow> result = new ArrayList<>();
        for (Object[] r : rows("""
                SELECT c.kind, c.effective_on, c.legal_basis, c.detail, c.unit_id, COALESCE(a.name, u.name), c.successor_id, COALESCE(b.name, s.name)
                FROM unit_change c JOIN unit u ON u.id = c.unit_id LEFT JOIN unit s ON s.id = c.successor_id
                LEFT JOIN reorganisation_unit_name a ON a.reorganisation_id = c.reorganisation_id AND a.unit_id = c.unit_id
                LEFT JOIN reorganisation_unit_name b ON b.reorganisation_id = c.reorganisation_id AND b.unit_id = c.successor_id
                WHERE c.unit_id = ?1 OR c.successor_id = ?1 ORDER BY c.effective_on DESC, c.id
                """, unitId)) {
            result.add(new UnitChangeRow((String) r[0], day(r[1]), (String) r[2], (String) r[3], number(r[4]), (String) r[5],
                    r[6] == null ? null : number(r[6]), (String) r[7]));
        }
        return result;
    }

    private static List<TouchRow> touches(List<Object[]> rows) {
        return rows.stream().map(r -> new TouchRow(TouchKind.valueOf((String) r[0]), number(r[1]), (String) r[2], (String) r[3], (String) r[4],
                (String) r[5], r[6] == null ? null : Conflict.valueOf((String) r[6]), r[7] == null ? null : day(r[7]))).toList();
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql, Object... params) {
        var query = em.createNativeQuery(sql);
        for (int i = 0; i < params.length; i++) {
            query.setParameter(i + 1, params[i]);
        }
        return query.getResultList();
    }

    private static Long number(Object value) {
        return ((Number) value).longValue();
    }

    private static LocalDate day(Object value) {
        return value instanceof LocalDate date ? date : ((java.sql.Date) value).toLocalDate();
    }
}
