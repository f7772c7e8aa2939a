package vn.vinhdanh.reward;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import vn.vinhdanh.personnel.imports.target.BatchLog;
import vn.vinhdanh.personnel.imports.target.Dependent;
import vn.vinhdanh.personnel.imports.target.HistoryTarget;
import vn.vinhdanh.personnel.imports.target.Resting;
import vn.vinhdanh.shared.Sql;

/** Takes the recognised initiatives of a history: one row per person, year and title. */
@ApplicationScoped
public class InitiativeHistoryTarget implements HistoryTarget {

    private static final String SAME = "i.person_id = r.person_id AND i.recognised_year = r.fact_year AND LOWER(i.title) = LOWER(r.initiative)";
    private static final String NEW = "r.batch_id = ? AND r.status <> 'ERROR' AND r.initiative IS NOT NULL AND (SELECT COUNT(*) FROM initiative i WHERE " + SAME + ") = 0";
    private static final String DIFFERS = "(i.recognition_level <> r.initiative_level OR COALESCE(r.initiative_no, i.recognition_no) IS DISTINCT FROM i.recognition_no "
            + "OR COALESCE(r.initiative_on, i.recognised_on) IS DISTINCT FROM i.recognised_on)";
    private static final String CHANGED = "FROM import_row r JOIN initiative i ON " + SAME + " WHERE r.batch_id = ? AND r.status <> 'ERROR' AND r.initiative IS NOT NULL AND " + DIFFERS;

    private static final String LOG = """
            SELECT b.batch_id, i.person_id, 'INITIATIVE' AS section, CAST(i.recognised_year AS varchar(20)) || ' ' || SUBSTRING(i.title FROM 1 FOR 200) AS subject,
                f.field, CASE f.field WHEN 'level' THEN b.recognition_level WHEN 'recognitionNo' THEN b.recognition_no
                  ELSE CAST(b.recognised_on AS varchar(20)) END AS old_value,
                CASE f.field WHEN 'level' THEN i.recognition_level WHEN 'recognitionNo' THEN i.recognition_no
                  ELSE CAST(i.recognised_on AS varchar(20)) END AS new_value
            FROM import_before_initiative b JOIN initiative i ON i.id = b.initiative_id AND i.version = b.version + 1
            CROSS JOIN (VALUES ('level'), ('recognitionNo'), ('recognisedOn')) AS f(field) WHERE b.batch_id = ?
            UNION ALL SELECT import_batch_id, person_id, 'INITIATIVE', NULL, 'imported', NULL, CAST(COUNT(*) AS varchar(20)) FROM initiative
            WHERE import_batch_id = ? AND version = 0 AND id NOT IN (SELECT u.initiative_id FROM initiative_use u) GROUP BY import_batch_id, person_id
            """;

    @Override
    public void mark(Connection c, long batchId) throws SQLException {
        Sql.update(c, "UPDATE import_row r SET action = 'CREATE' WHERE r.action = 'SAME' AND " + NEW, batchId);
        Sql.update(c, "UPDATE import_row r SET action = 'UPDATE' WHERE r.batch_id = ? AND r.status <> 'ERROR' AND r.initiative IS NOT NULL AND (SELECT COUNT(*) FROM initiative i WHERE "
                + SAME + " AND " + DIFFERS + ") > 0", batchId);
    }

    @Override
    public void write(Connection c, long batchId) throws SQLException {
        int changed = Sql.update(c, "INSERT INTO import_before_initiative (batch_id, initiative_id, version, recognition_level, recognition_no, recognised_on) "
                + "SELECT r.batch_id, i.id, i.version, i.recognition_level, i.recognition_no, i.recognised_on " + CHANGED, batchId);
        if (changed > 0) {
            Sql.update(c, "MERGE INTO initiative t USING (SELECT i.id, r.initiative_level AS new_level, r.initiative_no AS new_no, r.initiative_on AS new_date " + CHANGED
                    + ") s ON (t.id = s.id) WHEN MATCHED THEN UPDATE SET version = t.version + 1, recognition_level = s.new_level, "
                    + "recognition_no = COALESCE(s.new_no, t.recognition_no), recognised_on = COALESCE(s.new_date, t.recognised_on)", batchId);
        }
        Sql.update(c, "INSERT INTO initiative (id, version, person_id, title, recognition_level, recognised_year, recognition_no, recognised_on, import_batch_id) "
                + "SELECT nextval('vinhdanh_id'), 0, r.person_id, r.initiative, r.initiative_level, r.fact_year, r.initiative_no, r.initiative_on, r.batch_id "
                + "FROM import_row r WHERE " + NEW, batchId);
        BatchLog.write(c, batchId, LOG);
    }

    @Override
    public List<Dependent> dependents(Connection c, long batchId) throws SQLException {
        return Sql.list(c, r -> new Dependent("CHANGED", r.getString(1)), """
                SELECT i.title FROM initiative i WHERE i.import_batch_id = ?
                    AND (i.version > 0 OR i.id IN (SELECT u.initiative_id FROM initiative_use u))
                UNION SELECT i.title FROM import_before_initiative b JOIN initiative i ON i.id = b.initiative_id WHERE b.batch_id = ? AND i.version <> b.version + 1
                FETCH FIRST 10 ROWS ONLY
                """, batchId, batchId);
    }

    @Override
    public List<Resting> resting() {
        return List.of(Resting.of("INITIATIVE", "initiative"));
    }

    @Override
    public void remove(Connection c, long batchId) throws SQLException {
        BatchLog.write(c, batchId, LOG);
        Sql.update(c, "DELETE FROM initiative WHERE import_batch_id = ? AND version = 0 AND id NOT IN (SELECT u.initiative_id FROM initiative_use u)", batchId);
        Sql.update(c, "MERGE INTO initiative t USING (SELECT * FROM import_before_initiative WHERE batch_id = ?) b ON (t.id = b.initiative_id AND t.version = b.version + 1) "
                + "WHEN MATCHED THEN UPDATE SET version = b.version, recognition_level = b.recognition_level, recognition_no = b.recognition_no, recognised_on = b.recognised_on",
                batchId);
        Sql.update(c, "DELETE FROM import_before_initiative WHERE batch_id = ?", batchId);
    }
}
