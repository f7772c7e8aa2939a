package vn.vinhdanh.reward;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.vinhdanh.personnel.imports.target.BatchLog;
import vn.vinhdanh.personnel.imports.target.Dependent;
import vn.vinhdanh.personnel.imports.target.HistoryTarget;
import vn.vinhdanh.personnel.imports.target.Resting;
import vn.vinhdanh.personnel.imports.sheet.Field;
import vn.vinhdanh.shared.Sql;

/**
 * Takes the titles and rewards of a history into the award register. A title is given once per year; a reward form (giấy khen, bằng khen)
 * may be given several times, so its decision number tells one from the next.
 */
@ApplicationScoped
public class AwardHistoryTarget implements HistoryTarget {

    private static final String SAME = "a.person_id = r.person_id AND a.award_code = x.award_code AND a.achievement_year = r.fact_year "
            + "AND (x.award_code IN ('LDTT', 'CSTT', 'CSTDCS', 'CSTDT', 'CSTDTQ') OR a.decision_no IS NOT DISTINCT FROM r.decision_no)";
    private static final String STAGED = "import_row r JOIN import_title x ON x.batch_id = r.batch_id AND x.row_no = r.row_no";
    private static final String NEW = "r.batch_id = ? AND r.status <> 'ERROR' AND (SELECT COUNT(*) FROM award a WHERE " + SAME + ") = 0";
    private static final String DIFFERS = "a.source <> 'DECISION' AND (COALESCE(r.decision_no, a.decision_no) IS DISTINCT FROM a.decision_no "
            + "OR COALESCE(r.decided_on, a.decided_on) IS DISTINCT FROM a.decided_on)";
    private static final String TITLES_OF_ROW = "UPDATE import_row r SET action = ? WHERE r.batch_id = ? AND r.status <> 'ERROR' AND r.award_codes IS NOT NULL "
            + "AND (SELECT COUNT(*) FROM import_title x WHERE x.batch_id = r.batch_id AND x.row_no = r.row_no AND (SELECT COUNT(*) FROM award a WHERE " + SAME;
    private static final String CHANGED = "FROM " + STAGED + " JOIN award a ON " + SAME + " WHERE r.batch_id = ? AND r.status <> 'ERROR' AND " + DIFFERS;

    /** Titles on which somebody's nomination rests stay. */
    private static final String UNUSED = " AND person_id NOT IN (SELECT n.person_id FROM nominee n JOIN dossier d ON d.id = n.dossier_id "
            + "WHERE n.person_id IS NOT NULL AND d.status <> 'REJECTED')";

    private static final String LOG = """
            SELECT b.batch_id, a.person_id, 'AWARD' AS section, a.award_code || ' ' || a.achievement_year AS subject, f.field,
                CASE f.field WHEN 'decisionNo' THEN b.decision_no ELSE CAST(b.decided_on AS varchar(20)) END AS old_value,
                CASE f.field WHEN 'decisionNo' THEN a.decision_no ELSE CAST(a.decided_on AS varchar(20)) END AS new_value
            FROM import_before_award b JOIN award a ON a.id = b.award_id AND a.version = b.version + 1 CROSS JOIN (VALUES ('decisionNo'), ('decidedOn')) AS f(field)
            WHERE b.batch_id = ?
            UNION ALL SELECT import_batch_id, person_id, 'AWARD', NULL, 'imported', NULL, CAST(COUNT(*) AS varchar(20)) FROM award
            WHERE import_batch_id = ? AND version = 0 GROUP BY import_batch_id, person_id
            """;

    /** Titles and rewards a person may receive, from the highest. */
    @Override
    public List<String> choices(Connection c, Field field, Locale language) throws SQLException {
        String names = "en".equals(language.getLanguage()) ? "SELECT name_en FROM award_catalogue WHERE for_person = TRUE ORDER BY honour_order, code"
                : "SELECT name_vi FROM award_catalogue WHERE for_person = TRUE ORDER BY honour_order, code";
        return field == Field.TITLE ? Sql.list(c, r -> r.getString(1), names) : List.of();
    }

    @Override
    public void mark(Connection c, long batchId) throws SQLException {
        Sql.update(c, TITLES_OF_ROW + ") = 0) > 0 AND r.action = 'SAME'", "CREATE", batchId);
        Sql.update(c, TITLES_OF_ROW + " AND " + DIFFERS + ") > 0) > 0", "UPDATE", batchId);
    }

    @Override
    public void write(Connection c, long batchId) throws SQLException {
        int changed = Sql.update(c, "INSERT INTO import_before_award (batch_id, award_id, version, decision_no, decided_on) "
                + "SELECT DISTINCT r.batch_id, a.id, a.version, a.decision_no, a.decided_on " + CHANGED, batchId);
        if (changed > 0) {
            Sql.update(c, "MERGE INTO award t USING (SELECT a.id, MIN(r.decision_no) AS new_no, MIN(r.decided_on) AS new_date " + CHANGED + " GROUP BY a.id) s ON (t.id = s.id) "
                    + "WHEN MATCHED THEN UPDATE SET version = t.version + 1, decision_no = COALESCE(s.new_no, t.decision_no), decided_on = COALESCE(s.new_date, t.decided_on)", batchId);
        }
        Sql.update(c, "INSERT INTO award (id, version, award_code, recipient_kind, person_id, recipient_name, achievement_year, decision_no, decided_on, status, source, import_batch_id, honour_order, sort_key) "
                + "SELECT nextval('vinhdanh_id'), 0, x.award_code, 'PERSON', r.person_id, p.full_name, r.fact_year, r.decision_no, r.decided_on, 'AWARDED', 'IMPORT', r.batch_id, "
                + "(SELECT MIN(k.honour_order) FROM award_catalogue k WHERE k.code = x.award_code), p.sort_key FROM "
                + STAGED + " JOIN person p ON p.id = r.person_id WHERE " + NEW, batchId);
        BatchLog.write(c, batchId, LOG);
    }

    @Override
    public List<Dependent> dependents(Connection c, long batchId) throws SQLException {
        List<Dependent> found = new ArrayList<>(Sql.list(c, r -> new Dependent("NOMINATION", r.getString(1)), """
                SELECT DISTINCT p.full_name FROM person p JOIN nominee n ON n.person_id = p.id JOIN dossier d ON d.id = n.dossier_id
                WHERE d.status <> 'REJECTED' AND p.id IN (SELECT a.person_id FROM award a WHERE a.import_batch_id = ?) FETCH FIRST 10 ROWS ONLY
                """, batchId));
        found.addAll(Sql.list(c, r -> new Dependent("CHANGED", r.getString(1)), """
                SELECT a.recipient_name FROM award a WHERE a.import_batch_id = ? AND a.version > 0
                UNION SELECT a.recipient_name FROM import_before_award b JOIN award a ON a.id = b.award_id WHERE b.batch_id = ? AND a.version <> b.version + 1
                FETCH FIRST 10 ROWS ONLY
                """, batchId, batchId));
        return found;
    }

    @Override
    public List<Resting> resting() {
        return List.of(Resting.of("AWARD", "award"), Resting.of("NOMINATION", "nominee"), Resting.of("VERIFICATION", "verification_matter"));
    }

    @Override
    public void remove(Connection c, long batchId) throws SQLException {
        BatchLog.write(c, batchId, LOG.replace("AND version = 0 GROUP BY", "AND version = 0" + UNUSED + " GROUP BY"));
        Sql.update(c, "DELETE FROM award WHERE import_batch_id = ? AND version = 0" + UNUSED, batchId);
        Sql.update(c, "MERGE INTO award t USING (SELECT * FROM import_before_award WHERE batch_id = ?) b ON (t.id = b.award_id AND t.version = b.version + 1) "
                + "WHEN MATCHED THEN UPDATE SET version = b.version, decision_no = b.decision_no, decided_on = b.decided_on", batchId);
        Sql.update(c, "DELETE FROM import_before_award WHERE batch_id = ?", batchId);
    }
}
