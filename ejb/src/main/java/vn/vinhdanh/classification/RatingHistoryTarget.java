package vn.vinhdanh.classification;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import vn.vinhdanh.personnel.imports.target.BatchLog;
import vn.vinhdanh.personnel.imports.target.Dependent;
import vn.vinhdanh.personnel.imports.target.HistoryTarget;
import vn.vinhdanh.personnel.imports.target.Resting;
import vn.vinhdanh.shared.Sql;

/** Takes the yearly ratings of a history. A level decided in a campaign of this application is never overwritten by a file. */
@ApplicationScoped
public class RatingHistoryTarget implements HistoryTarget {

    private static final String SAME = "t.person_id = r.person_id AND t.assessment_year = r.fact_year";
    private static final String NEW = "r.batch_id = ? AND r.status <> 'ERROR' AND r.rating IS NOT NULL AND (SELECT COUNT(*) FROM rating t WHERE " + SAME + ") = 0";
    private static final String DIFFERS = "t.level <> r.rating AND t.source <> 'CAMPAIGN'";
    private static final String CHANGED = "FROM import_row r JOIN rating t ON " + SAME
            + " WHERE r.batch_id = ? AND r.status <> 'ERROR' AND r.rating IS NOT NULL AND " + DIFFERS;

    private static final String LOG = """
            SELECT b.batch_id, t.person_id, 'RATING' AS section, CAST(t.assessment_year AS varchar(20)) AS subject, 'level' AS field,
                b.level AS old_value, t.level AS new_value
            FROM import_before_rating b JOIN rating t ON t.id = b.rating_id AND t.version = b.version + 1 WHERE b.batch_id = ?
            UNION ALL SELECT import_batch_id, person_id, 'RATING', NULL, 'imported', NULL, CAST(COUNT(*) AS varchar(20)) FROM rating
            WHERE import_batch_id = ? AND version = 0 GROUP BY import_batch_id, person_id
            """;

    @Override
    public void mark(Connection c, long batchId) throws SQLException {
        Sql.update(c, "UPDATE import_row r SET action = 'CREATE' WHERE r.action = 'SAME' AND " + NEW, batchId);
        Sql.update(c, "UPDATE import_row r SET action = 'UPDATE' WHERE r.batch_id = ? AND r.status <> 'ERROR' AND r.rating IS NOT NULL AND (SELECT COUNT(*) FROM rating t WHERE "
                + SAME + " AND " + DIFFERS + ") > 0", batchId);
    }

    @Override
    public void write(Connection c, long batchId) throws SQLException {
        int changed = Sql.update(c, "INSERT INTO import_before_rating (batch_id, rating_id, version, level) SELECT r.batch_id, t.id, t.version, t.level " + CHANGED, batchId);
        if (changed > 0) {
            Sql.update(c, "MERGE INTO rating m USING (SELECT t.id, r.rating AS new_level " + CHANGED
                    + ") s ON (m.id = s.id) WHEN MATCHED THEN UPDATE SET version = m.version + 1, level = s.new_level", batchId);
        }
        Sql.update(c, "INSERT INTO rating (id, version, person_id, assessment_year, level, source, import_batch_id) "
                + "SELECT nextval('vinhdanh_id'), 0, r.person_id, r.fact_year, r.rating, 'IMPORT', r.batch_id FROM import_row r WHERE " + NEW, batchId);
        BatchLog.write(c, batchId, LOG);
    }

    @Override
    public List<Dependent> dependents(Connection c, long batchId) throws SQLException {
        return Sql.list(c, r -> new Dependent("CHANGED", r.getString(1)), """
                SELECT p.full_name FROM rating t JOIN person p ON p.id = t.person_id WHERE t.import_batch_id = ? AND t.version > 0
                UNION SELECT p.full_name FROM import_before_rating b JOIN rating t ON t.id = b.rating_id JOIN person p ON p.id = t.person_id
                WHERE b.batch_id = ? AND t.version <> b.version + 1 FETCH FIRST 10 ROWS ONLY
                """, batchId, batchId);
    }

    @Override
    public List<Resting> resting() {
        return List.of(Resting.of("RATING", "rating"), Resting.of("RATING", "rating_revision"), Resting.of("ASSESSMENT", "assessment"), Resting.of("ABSENCE", "absence"));
    }

    @Override
    public void remove(Connection c, long batchId) throws SQLException {
        BatchLog.write(c, batchId, LOG);
        Sql.update(c, "DELETE FROM rating WHERE import_batch_id = ? AND version = 0", batchId);
        Sql.update(c, "MERGE INTO rating t USING (SELECT * FROM import_before_rating WHERE batch_id = ?) b ON (t.id = b.rating_id AND t.version = b.version + 1) "
                + "WHEN MATCHED THEN UPDATE SET version = b.version, level = b.level", batchId);
        Sql.update(c, "DELETE FROM import_before_rating WHERE batch_id = ?", batchId);
    }
}
