package vn.vinhdanh.personnel.imports.matching;

import java.sql.Connection;
import java.sql.SQLException;
import vn.vinhdanh.shared.Sql;

/**
 * Finds people by name, birth and unit where the sheet gives no personal ID. One who agrees in all three is taken; where several do, or one
 * agrees in part, the row waits for an answer. A constant number of statements, however many rows.
 */
final class NameMatching {

    /** More people than these are not put before anybody's eyes for one row. */
    private static final int OFFERED = 8;
    private static final String OF_ROW = " p.batch_id = import_row.batch_id AND p.row_no = import_row.row_no ";
    /** Rows whose only fault is that they do not say by ID whom they mean. */
    private static final String SEEKING = """
            UPDATE import_row SET by_name = TRUE WHERE batch_id = ? AND id_valid = FALSE AND norm_name IS NOT NULL AND status = 'ERROR'
              AND NOT EXISTS (SELECT 1 FROM import_problem p WHERE p.batch_id = import_row.batch_id AND p.row_no = import_row.row_no
                AND p.severity = 'ERROR' AND p.code NOT IN ('ID_MISSING', 'ID_FORMAT', 'PERSON_UNKNOWN'))
            """;
    private static final String REACHABLE = """
             AND p.merged_into IS NULL AND (CAST(? AS boolean) = TRUE OR p.unit_id IN (SELECT s.unit_id FROM import_scope s WHERE s.batch_id = r.batch_id))
            """;
    private static final String BORN = """
             JOIN person p ON p.norm_name = r.norm_name AND p.birth_year = r.birth_year
               AND (p.birth_date = r.birth_date OR p.birth_date IS NULL OR r.birth_date IS NULL)
             LEFT JOIN import_unit u ON u.batch_id = r.batch_id AND u.norm_name = r.unit_norm
            """;
    /** By birth, by unit, and by the bare name where a sheet of past years says nothing else and few people have it. */
    private static final String CANDIDATES = """
            INSERT INTO import_candidate (batch_id, row_no, person_id, agreement)
            SELECT batch_id, row_no, person_id, agreement FROM (
              SELECT a.batch_id, a.row_no, a.person_id, a.agreement, ROW_NUMBER() OVER (PARTITION BY a.row_no
                ORDER BY CASE a.agreement WHEN 'FULL' THEN 1 WHEN 'BIRTH' THEN 2 ELSE 3 END, a.person_id) AS place FROM (
                SELECT r.batch_id, r.row_no, p.id AS person_id, CASE WHEN u.unit_id = p.unit_id THEN 'FULL' ELSE 'BIRTH' END AS agreement
                FROM import_row r""" + BORN + "WHERE r.batch_id = ? AND r.by_name = TRUE" + REACHABLE + """
                UNION ALL
                SELECT r.batch_id, r.row_no, p.id, 'UNIT' FROM import_row r JOIN import_unit u ON u.batch_id = r.batch_id AND u.norm_name = r.unit_norm
                JOIN person p ON p.norm_name = r.norm_name AND p.unit_id = u.unit_id
                WHERE r.batch_id = ? AND r.by_name = TRUE AND (p.birth_year IS NULL OR r.birth_year IS NULL OR p.birth_year <> r.birth_year
                  OR p.birth_date <> r.birth_date)""" + REACHABLE + """
                UNION ALL
                SELECT r.batch_id, r.row_no, p.id, 'NAME' FROM import_row r JOIN person p ON p.norm_name = r.norm_name
                WHERE r.batch_id = ? AND r.by_name = TRUE AND r.birth_year IS NULL AND r.unit_norm IS NULL AND r.norm_name IN (
                  SELECT q.norm_name FROM person q WHERE q.norm_name IN (SELECT x.norm_name FROM import_row x WHERE x.batch_id = ? AND x.by_name = TRUE)
                  GROUP BY q.norm_name HAVING COUNT(*) <= 8)""" + REACHABLE + """
              ) a) ranked WHERE place <= ?
            """;
    /** Somebody new by the ID who is somebody known by everything else: an ID mistyped, or two people who are alike. */
    private static final String TWINS = """
            INSERT INTO import_candidate (batch_id, row_no, person_id, agreement)
            SELECT r.batch_id, r.row_no, MIN(p.id), 'TWIN' FROM import_row r
            JOIN import_unit u ON u.batch_id = r.batch_id AND u.norm_name = r.unit_norm
            JOIN person p ON p.unit_id = u.unit_id AND p.norm_name = r.norm_name AND p.birth_date = r.birth_date
            WHERE r.batch_id = ? AND r.person_id IS NULL AND r.id_valid = TRUE AND r.status <> 'ERROR'""" + REACHABLE + " GROUP BY r.batch_id, r.row_no";
    /** An answer counts only for the name it was given for. */
    private static final String ANSWERED = "SELECT 1 FROM import_answer a WHERE a.batch_id = import_row.batch_id AND a.row_no = import_row.row_no "
            + "AND a.norm_name = import_row.norm_name";
    private static final String CHOSEN = """
            UPDATE import_row SET person_id = (SELECT a.person_id FROM import_answer a WHERE a.batch_id = import_row.batch_id AND a.row_no = import_row.row_no)
            WHERE batch_id = ? AND EXISTS (""" + ANSWERED + """
             AND a.answer = 'SAME' AND EXISTS (SELECT 1 FROM import_candidate c
                WHERE c.batch_id = a.batch_id AND c.row_no = a.row_no AND c.person_id = a.person_id))
            """;
    private static final String CLEAR = """
            UPDATE import_row SET person_id = (SELECT MIN(c.person_id) FROM import_candidate c WHERE c.batch_id = import_row.batch_id
                AND c.row_no = import_row.row_no AND c.agreement = 'FULL')
            WHERE batch_id = ? AND by_name = TRUE AND person_id IS NULL AND NOT EXISTS (""" + ANSWERED + """
              AND a.answer <> 'SAME') AND (SELECT COUNT(*) FROM import_candidate c WHERE c.batch_id = import_row.batch_id
                AND c.row_no = import_row.row_no AND c.agreement = 'FULL') = 1
            """;
    private static final String WAIVE = """
            UPDATE import_problem SET waived = TRUE WHERE batch_id = ? AND code IN ('ID_MISSING', 'ID_FORMAT', 'PERSON_UNKNOWN')
              AND EXISTS (SELECT 1 FROM import_problem f WHERE f.batch_id = import_problem.batch_id AND f.row_no = import_problem.row_no
                AND f.code IN ('PERSON_BY_NAME', 'PERSON_CHOSEN', 'PERSON_DOUBTFUL', 'PERSON_LEFT'))
            """;
    private static final String STANDING = """
            UPDATE import_row SET status = COALESCE((SELECT MIN(p.severity) FROM import_problem p WHERE """ + OF_ROW + """
               AND p.waived = FALSE), 'OK') WHERE batch_id = ? AND EXISTS (SELECT 1 FROM import_problem p WHERE """ + OF_ROW + """
               AND p.code IN ('PERSON_BY_NAME', 'PERSON_CHOSEN', 'PERSON_ALIKE', 'PERSON_DOUBTFUL', 'PERSON_LEFT'))
            """;
    private static final String ACTION = """
            UPDATE import_row SET action = CASE WHEN status = 'ERROR' THEN 'SKIP' ELSE 'CREATE' END,
                person_id = CASE WHEN status = 'ERROR' THEN NULL ELSE person_id END
            WHERE batch_id = ? AND (status = 'ERROR' AND (action <> 'SKIP' OR person_id IS NOT NULL) OR status <> 'ERROR' AND action = 'SKIP')
            """;

    private final Connection connection;
    private final long batchId;
    private final boolean everything;
    private final Findings findings;

    NameMatching(Connection connection, long batchId, boolean everything, Findings findings) {
        this.connection = connection;
        this.batchId = batchId;
        this.everything = everything;
        this.findings = findings;
    }

    /** Forgets whom the rows might have meant before. */
    static void reset(Connection connection, long batchId) throws SQLException {
        Sql.update(connection, "DELETE FROM import_candidate WHERE batch_id = ?", batchId);
        Sql.update(connection, "UPDATE import_row SET by_name = FALSE WHERE batch_id = ? AND by_name = TRUE", batchId);
    }

    /** Finds whom the rows mean; those who are still in doubt stay out of what is written. Says how many were found. */
    int match(boolean staffList) throws SQLException {
        int candidates = 0;
        if (Sql.update(connection, SEEKING, batchId) > 0) {
            candidates = Sql.update(connection, CANDIDATES, batchId, everything, batchId, everything, batchId, batchId, everything, OFFERED);
        }
        if (staffList) {
            candidates += Sql.update(connection, TWINS, batchId, everything);
        }
        if (candidates == 0) {
            return 0;
        }
        int found = Sql.update(connection, CHOSEN, batchId) + Sql.update(connection, CLEAR, batchId);
        tell();
        Sql.update(connection, WAIVE, batchId);
        Sql.update(connection, STANDING, batchId);
        Sql.update(connection, ACTION, batchId);
        return found;
    }

    private void tell() throws SQLException {
        String found = "SELECT r.row_no, p.personal_id AS cell_value FROM import_row r JOIN person p ON p.id = r.person_id JOIN import_candidate c "
                + "ON c.batch_id = r.batch_id AND c.row_no = r.row_no AND c.person_id = r.person_id WHERE r.batch_id = ? AND ";
        String decided = "(SELECT COUNT(*) FROM import_answer a WHERE a.batch_id = r.batch_id AND a.row_no = r.row_no AND a.norm_name = r.norm_name";
        findings.note("PERSON_CHOSEN", "WARNING", "PERSONAL_ID", found + decided + " AND a.answer = 'SAME' AND a.person_id = r.person_id) > 0");
        findings.note("PERSON_BY_NAME", "WARNING", "PERSONAL_ID", found + decided + " AND a.answer = 'SAME' AND a.person_id = r.person_id) = 0");
        findings.note("PERSON_LEFT", "ERROR", "PERSONAL_ID", "SELECT r.row_no, CAST(NULL AS varchar(200)) AS cell_value FROM import_row r WHERE r.batch_id = ? AND "
                + decided + " AND a.answer = 'LEAVE') > 0 AND (r.by_name = TRUE OR r.status <> 'ERROR')");
        findings.note("PERSON_DOUBTFUL", "ERROR", "PERSONAL_ID", "SELECT r.row_no, CAST(COUNT(*) AS varchar(20)) AS cell_value FROM import_row r JOIN import_candidate c "
                + "ON c.batch_id = r.batch_id AND c.row_no = r.row_no WHERE r.batch_id = ? AND r.by_name = TRUE AND r.person_id IS NULL AND "
                + decided + " AND a.answer IN ('OTHER', 'LEAVE')) = 0 GROUP BY r.row_no");
        findings.note("PERSON_ALIKE", "WARNING", "PERSONAL_ID", "SELECT r.row_no, p.personal_id AS cell_value FROM import_row r JOIN import_candidate c "
                + "ON c.batch_id = r.batch_id AND c.row_no = r.row_no AND c.agreement = 'TWIN' JOIN person p ON p.id = c.person_id WHERE r.batch_id = ? AND r.person_id IS NULL AND "
                + decided + " AND a.answer IN ('OTHER', 'LEAVE')) = 0");
    }
}
