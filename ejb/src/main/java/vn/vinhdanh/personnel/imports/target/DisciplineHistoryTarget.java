package vn.vinhdanh.personnel.imports.target;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import vn.vinhdanh.shared.Sql;

/** Takes the discipline of a history: one row per person, day and form; a later file may bring its last day or number. */
@ApplicationScoped
public class DisciplineHistoryTarget implements HistoryTarget {

    private static final String SAME = "d.person_id = r.person_id AND d.decided_on = r.disciplined_on AND d.form = r.discipline_form";
    private static final String DIFFERS = "(COALESCE(r.discipline_ends_on, d.ends_on) IS DISTINCT FROM d.ends_on OR COALESCE(r.discipline_no, d.decision_no) IS DISTINCT FROM d.decision_no)";
    private static final String NEW = "r.batch_id = ? AND r.status <> 'ERROR' AND r.discipline_form IS NOT NULL AND (SELECT COUNT(*) FROM discipline d WHERE " + SAME + ") = 0";
    private static final String CHANGED = "FROM import_row r JOIN discipline d ON " + SAME + " WHERE r.batch_id = ? AND r.status <> 'ERROR' AND " + DIFFERS;

    private static final String LOG = """
            SELECT b.batch_id, d.person_id, 'DISCIPLINE' AS section, CAST(d.decided_on AS varchar(20)) AS subject, f.field,
                CASE f.field WHEN 'decisionNo' THEN b.decision_no ELSE CAST(b.ends_on AS varchar(20)) END AS old_value,
                CASE f.field WHEN 'decisionNo' THEN d.decision_no ELSE CAST(d.ends_on AS varchar(20)) END AS new_value
            FROM import_before_discipline b JOIN discipline d ON d.id = b.discipline_id AND d.version = b.version + 1 CROSS JOIN (VALUES ('decisionNo'), ('endsOn')) AS f(field)
            WHERE b.batch_id = ?
            UNION ALL SELECT import_batch_id, person_id, 'DISCIPLINE', NULL, 'imported', NULL, CAST(COUNT(*) AS varchar(20)) FROM discipline
            WHERE import_batch_id = ? AND version = 0 GROUP BY import_batch_id, person_id
            """;

    @Override
    public void mark(Connection c, long batchId) throws SQLException {
        Sql.update(c, "UPDATE import_row r SET action = 'CREATE' WHERE r.action = 'SAME' AND " + NEW, batchId);
        Sql.update(c, "UPDATE import_row r SET action = 'UPDATE' WHERE r.batch_id = ? AND r.status <> 'ERROR' AND r.discipline_form IS NOT NULL AND (SELECT COUNT(*) FROM discipline d WHERE "
                + SAME + " AND " + DIFFERS + ") > 0", batchId);
    }

    @Override
    public void write(Connection c, long batchId) throws SQLException {
        int changed = Sql.update(c, "INSERT INTO import_before_discipline (batch_id, discipline_id, version, decision_no, ends_on) SELECT r.batch_id, d.id, d.version, d.decision_no, d.ends_on "
                + CHANGED, batchId);
        if (changed > 0) {
            Sql.update(c, "MERGE INTO discipline t USING (SELECT d.id, r.discipline_no, r.discipline_ends_on " + CHANGED + ") s ON (t.id = s.id) WHEN MATCHED THEN UPDATE SET "
                    + "version = t.version + 1, decision_no = COALESCE(s.discipline_no, t.decision_no), ends_on = COALESCE(s.discipline_ends_on, t.ends_on)", batchId);
        }
        Sql.update(c, "INSERT INTO discipline (id, version, person_id, form, form_text, decision_no, decided_on, ends_on, import_batch_id) "
                + "SELECT nextval('vinhdanh_id'), 0, r.person_id, r.discipline_form, r.discipline_text, r.discipline_no, r.disciplined_on, r.discipline_ends_on, r.batch_id "
                + "FROM import_row r WHERE " + NEW, batchId);
        BatchLog.write(c, batchId, LOG);
    }

    @Override
    public List<Dependent> dependents(Connection c, long batchId) throws SQLException {
        return Sql.list(c, r -> new Dependent("CHANGED", r.getString(1)), """
                SELECT p.full_name FROM discipline d JOIN person p ON p.id = d.person_id WHERE d.import_batch_id = ? AND d.version > 0
                UNION SELECT p.full_name FROM import_before_discipline b JOIN discipline d ON d.id = b.discipline_id JOIN person p ON p.id = d.person_id
                WHERE b.batch_id = ? AND d.version <> b.version + 1 FETCH FIRST 10 ROWS ONLY
                """, batchId, batchId);
    }

    @Override
    public void remove(Connection c, long batchId) throws SQLException {
        BatchLog.write(c, batchId, LOG);
        Sql.update(c, "DELETE FROM discipline WHERE import_batch_id = ? AND version = 0", batchId);
        Sql.update(c, "MERGE INTO discipline t USING (SELECT * FROM import_before_discipline WHERE batch_id = ?) b ON (t.id = b.discipline_id AND t.version = b.version + 1) WHEN MATCHED THEN UPDATE SET "
                + "version = b.version, decision_no = b.decision_no, ends_on = b.ends_on", batchId);
        Sql.update(c, "DELETE FROM import_before_discipline WHERE batch_id = ?", batchId);
    }
}
