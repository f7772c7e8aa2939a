package vn.vinhdanh.personnel.quality;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import vn.vinhdanh.account.Caller;
import vn.vinhdanh.shared.Sql;

/** Keeps what cures write over, and writes it back; a handful of statements however many people. */
@Dependent
class CureJournal {

    /** How many of the caller's own cures are offered, and how long. */
    private static final int OFFERED = 5;
    private static final int DAYS = 7;
    private static final String MINE = "SELECT q.id, q.kind, q.cured_at, COUNT(DISTINCT c.person_id), MIN(p.full_name) FROM quality_cure q"
            + " JOIN quality_cure_cell c ON c.cure_id = q.id JOIN person p ON p.id = c.person_id WHERE q.cured_by = ? AND q.undone_at IS NULL AND q.cured_at >= ?"
            + " GROUP BY q.id, q.kind, q.cured_at ORDER BY q.cured_at DESC, q.id DESC LIMIT " + OFFERED;
    private static final String HELD = "SELECT q.kind, q.cured_at, q.undone_at FROM quality_cure q WHERE q.id = ? AND q.cured_by = ? FOR UPDATE";
    /** Another value, another row, another period of service since, or the record was merged. */
    private static final String CHANGED = "SELECT DISTINCT p.id, p.full_name, p.sort_key FROM quality_cure_cell c JOIN person p ON p.id = c.person_id LEFT JOIN (%s) n"
            + " ON n.cell = c.cell AND n.row_id = c.row_id WHERE c.cure_id = ? AND (n.row_id IS NULL OR n.cell_value IS DISTINCT FROM c.new_value"
            + " OR p.merged_into IS NOT NULL OR c.cell IN ('POSTING_END', 'UNIT') AND EXISTS (SELECT 1 FROM person_change h WHERE h.person_id = p.id"
            + " AND h.section = 'POSTING' AND h.changed_at > CAST(? AS timestamp))) ORDER BY p.sort_key";
    private static final String ENTERED = "DELETE FROM pay_period WHERE id IN (SELECT c.row_id FROM quality_cure_cell c WHERE c.cure_id = ? AND c.entered = TRUE"
            + " AND c.cell = 'PERIOD_RANK' AND c.person_id = ANY(?))";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;

    /** A cure as it was made. */
    record Made(QualityKind kind, LocalDateTime at, boolean undone) {
    }

    /** Keeps what stands there before a cure of these people. */
    long begin(QualityKind kind, Collection<Long> people, String reason) {
        long id = list(r -> r.getLong(1), "SELECT nextval('vinhdanh_id')").get(0);
        update("INSERT INTO quality_cure (id, kind, reason, cured_by, cured_at) VALUES (?, ?, ?, ?, ?)", id, kind.name(), reason, caller.username(), LocalDateTime.now(clock));
        update("INSERT INTO quality_cure_cell (cure_id, cell, row_id, person_id, old_value) SELECT CAST(? AS bigint), n.cell, n.row_id, n.person_id, n.cell_value FROM ("
                + CureCell.now(CureCell.of(kind)) + ") n", params(kind, people, id));
        return id;
    }

    /** Keeps what the cure left there; what it did not touch is forgotten. */
    void finish(long id, QualityKind kind, Collection<Long> people) {
        update("MERGE INTO quality_cure_cell t USING (" + CureCell.now(CureCell.of(kind)) + ") s ON (t.cure_id = " + id + " AND t.cell = s.cell AND t.row_id = s.row_id)"
                + " WHEN MATCHED THEN UPDATE SET new_value = s.cell_value WHEN NOT MATCHED THEN INSERT (cure_id, cell, row_id, person_id, new_value, entered)"
                + " VALUES (" + id + ", s.cell, s.row_id, s.person_id, s.cell_value, TRUE)", params(kind, people));
        update("DELETE FROM quality_cure_cell WHERE cure_id = ? AND entered = FALSE AND old_value IS NOT DISTINCT FROM new_value", id);
    }

    /** The caller's latest cures that still stand. */
    List<CuredRow> mine() {
        return list(r -> new CuredRow(r.getLong(1), QualityKind.valueOf(r.getString(2)), r.getObject(3, LocalDateTime.class), r.getInt(4), r.getString(5)),
                MINE, caller.username(), LocalDateTime.now(clock).minusDays(DAYS));
    }

    /** A cure of the caller's own, held until the end of the transaction; empty when there is no such. */
    List<Made> held(long id) {
        return list(r -> new Made(QualityKind.valueOf(r.getString(1)), r.getObject(2, LocalDateTime.class), r.getObject(3) != null), HELD, id, caller.username());
    }

    /** The people of a cure, held too. */
    List<Long> people(long id) {
        return list(r -> r.getLong(1), "SELECT p.id FROM person p WHERE p.id IN (SELECT c.person_id FROM quality_cure_cell c WHERE c.cure_id = ?) ORDER BY p.id FOR UPDATE", id);
    }

    /** The units in which they serve, or served before the cure. */
    List<Long> units(long id) {
        return list(r -> r.getLong(1), "SELECT p.unit_id FROM person p WHERE p.id IN (SELECT c.person_id FROM quality_cure_cell c WHERE c.cure_id = ?)"
                + " UNION SELECT CAST(c.old_value AS bigint) FROM quality_cure_cell c WHERE c.cure_id = ? AND c.cell = 'UNIT'", id, id);
    }

    /** Who was changed since, so that the cure cannot be taken back there. */
    List<Somebody> changed(long id, Made made, List<Long> people) {
        List<Object> params = new ArrayList<>(Collections.nCopies(CureCell.of(made.kind()).size(), people));
        params.add(id);
        params.add(made.at());
        return list(r -> new Somebody(r.getLong(1), r.getString(2)), String.format(CHANGED, CureCell.now(CureCell.of(made.kind()))), params.toArray());
    }

    /** The same of a cure that is only shown. */
    List<Somebody> changed(CuredRow cure) {
        List<Long> people = list(r -> r.getLong(1), "SELECT DISTINCT c.person_id FROM quality_cure_cell c WHERE c.cure_id = ?", cure.id());
        return changed(cure.id(), new Made(cure.kind(), cure.at(), false), people);
    }

    /** Somebody by name. */
    record Somebody(long id, String fullName) {
    }

    /** Writes back what stood there before, for these people. */
    void back(long id, QualityKind kind, List<Long> people, String reason) {
        Set<CureCell> cells = CureCell.of(kind);
        LocalDateTime now = LocalDateTime.now(clock);
        cells.stream().filter(c -> c.log() != null).forEach(c -> update(c.log(), now, caller.username(), reason, id, people));
        cells.forEach(c -> update(c.back(), id, people));
        update(ENTERED, id, people);
        update("UPDATE quality_cure SET undone_at = ? WHERE id = ?", now, id);
        em.clear();
    }

    private static Object[] params(QualityKind kind, Collection<Long> people, Object... first) {
        List<Object> params = new ArrayList<>(List.of(first));
        params.addAll(Collections.nCopies(CureCell.of(kind).size(), List.copyOf(people)));
        return params.toArray();
    }

    private void update(String sql, Object... params) {
        em.flush();
        Sql.update(em, sql, params);
    }

    private <T> List<T> list(Sql.Reader<T> reader, String sql, Object... params) {
        em.flush();
        return Sql.list(em, reader, sql, params);
    }
}
