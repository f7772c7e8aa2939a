package vn.vinhdanh.personnel.quality;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import vn.vinhdanh.organisation.UnitScope;
import vn.vinhdanh.shared.Sql;

/** Reads findings within a scope; list and counts share one condition. A pair is seen by whoever may see both people. */
@Dependent
class FindingQueries {

    private static final int UNITS = 12;
    private static final String FROM = """
             FROM quality_finding f JOIN person p ON p.id = f.person_id JOIN unit u ON u.id = p.unit_id
              LEFT JOIN person o ON o.id = f.other_id LEFT JOIN unit v ON v.id = o.unit_id
              LEFT JOIN quality_acceptance a ON a.kind = f.kind AND a.person_id = f.person_id AND a.fingerprint = f.fingerprint
            WHERE (CAST(? AS boolean) OR p.unit_id = ANY(?) AND (o.id IS NULL OR o.unit_id = ANY(?)))
              AND (u.path LIKE ? OR v.path LIKE ?) AND CAST(? AS bigint) IN (0, f.person_id, f.other_id)
            """;
    private static final String OF_KIND = " AND CAST(? AS varchar) IN ('', f.kind)";
    private static final String OPEN = " AND a.id IS NULL";
    private static final String ACCEPTED = " AND a.id IS NOT NULL";
    private static final String AFTER = " AND p.sort_key >= ? AND (p.sort_key > ? OR f.id > ?) ORDER BY p.sort_key, f.id LIMIT ?";
    private static final String COLUMNS = "SELECT f.id, f.kind, f.person_id, p.full_name, u.name, f.other_id, o.full_name, v.name, f.ref_id, f.value1, f.value2,"
            + " f.value3, f.cure, f.found_at, a.because, a.accepted_by, a.accepted_at, p.sort_key";
    private static final String BY_KIND = "SELECT f.kind, SUM(CASE WHEN a.id IS NULL THEN 1 ELSE 0 END), COUNT(a.id)" + FROM + " GROUP BY f.kind";
    private static final String BY_UNIT = "SELECT u.id, u.name, COUNT(*)" + FROM + OF_KIND + OPEN + " GROUP BY u.id, u.name ORDER BY 3 DESC, 2 LIMIT " + UNITS;
    private static final String CHANGED = "SELECT DISTINCT f.person_id FROM quality_finding f WHERE f.id = ANY(?) AND EXISTS (SELECT 1 FROM person_change c"
            + " WHERE c.person_id IN (f.person_id, f.other_id) AND c.changed_at > f.checked_at)";

    @PersistenceContext
    private EntityManager em;

    /** One page in the order of names. */
    List<FindingRow> rows(UnitScope scope, QualityFilter filter, FindingCursor after, int most) {
        List<Object> params = params(scope, filter);
        params.add(kind(filter));
        params.addAll(List.of(after.sortKey(), after.sortKey(), after.id(), most));
        return read(FindingQueries::row, COLUMNS + FROM + OF_KIND + (filter.accepted() ? ACCEPTED : OPEN) + AFTER, params);
    }

    /** One finding, open or not. */
    List<FindingRow> one(UnitScope scope, long id) {
        List<Object> params = params(scope, QualityFilter.OPEN);
        params.add(id);
        return read(FindingQueries::row, COLUMNS + FROM + " AND f.id = ?", params);
    }

    List<QualityOverview.KindCount> kinds(UnitScope scope, QualityFilter filter) {
        List<QualityOverview.KindCount> counts = new ArrayList<>(read(r -> new QualityOverview.KindCount(QualityKind.valueOf(r.getString(1)), r.getLong(2),
                r.getLong(3)), BY_KIND, params(scope, filter)));
        counts.sort((a, b) -> a.kind().compareTo(b.kind()));
        return counts;
    }

    List<QualityOverview.UnitFindings> units(UnitScope scope, QualityFilter filter) {
        List<Object> params = params(scope, filter);
        params.add(kind(filter));
        return read(r -> new QualityOverview.UnitFindings(r.getLong(1), r.getString(2), r.getLong(3)), BY_UNIT, params);
    }

    /** When all of the registry, or the asker's own part of it, was checked last. */
    LocalDateTime checkedAt(String asker) {
        return read(r -> r.getObject(1, LocalDateTime.class), "SELECT MAX(checked_at) FROM quality_check WHERE everything = TRUE OR checked_by = ?",
                List.of(asker)).get(0);
    }

    /** Of these findings, the people whose files were changed since they were checked. */
    List<Long> changed(List<FindingRow> rows) {
        return rows.isEmpty() ? List.of() : read(r -> r.getLong(1), CHANGED, List.of(rows.stream().map(FindingRow::id).toList()));
    }

    /** Goes through a whole list in its order, block by block. */
    void each(UnitScope scope, QualityFilter filter, Consumer<FindingRow> taker) {
        int block = 2_000;
        List<FindingRow> rows = rows(scope, filter, FindingCursor.START, block);
        while (!rows.isEmpty()) {
            rows.forEach(taker);
            FindingRow last = rows.get(rows.size() - 1);
            rows = rows.size() < block ? List.of() : rows(scope, filter, new FindingCursor(last.id(), last.sortKey()), block);
        }
    }

    private List<Object> params(UnitScope scope, QualityFilter filter) {
        List<Long> units = List.copyOf(scope.queryIds());
        String below = filter.unitId() == null ? "%" : read(r -> r.getString(1) + "%", "SELECT path FROM unit WHERE id = ?", List.of(filter.unitId()))
                .stream().findFirst().orElse("");
        return new ArrayList<>(Arrays.asList(scope.everything(), units, units, below, below, filter.personId() == null ? 0L : filter.personId()));
    }

    private static String kind(QualityFilter filter) {
        return filter.kind() == null ? "" : filter.kind().name();
    }

    private static FindingRow row(ResultSet r) throws SQLException {
        FindingRow.Acceptance acceptance = r.getString(15) == null ? null
                : new FindingRow.Acceptance(r.getString(15), r.getString(16), r.getObject(17, LocalDateTime.class));
        return new FindingRow(r.getLong(1), QualityKind.valueOf(r.getString(2)), r.getLong(3), r.getString(4), r.getString(5), r.getObject(6, Long.class),
                r.getString(7), r.getString(8), r.getObject(9, Long.class), Arrays.asList(r.getString(10), r.getString(11), r.getString(12)), r.getString(13),
                r.getObject(14, LocalDateTime.class), acceptance, r.getString(18));
    }

    private <T> List<T> read(Sql.Reader<T> reader, String sql, List<Object> params) {
        em.flush();
        return Sql.list(em, reader, sql, params.toArray());
    }
}
