package vn.vinhdanh.personnel.imports.matching;

import java.sql.Connection;
import java.sql.SQLException;
import vn.vinhdanh.personnel.imports.staging.BatchFields;
import vn.vinhdanh.personnel.imports.writing.RecordWriter;
import vn.vinhdanh.personnel.imports.writing.SinceWhen;
import vn.vinhdanh.shared.Sql;

/** Compares the staged rows with the registry, a set at a time: who is known, who is somebody else, what would change. Can be repeated. */
public final class RegistryMatching {

    /** What of a staff list differs from the person as registered; blank cells never erase anything. */
    private static final String DIFFERS = """
            r.full_name <> p.full_name OR COALESCE(r.sex, p.sex) IS DISTINCT FROM p.sex OR COALESCE(r.birth_date, p.birth_date) IS DISTINCT FROM p.birth_date
            OR p.birth_date IS NULL AND COALESCE(r.birth_year, p.birth_year) IS DISTINCT FROM p.birth_year
            OR COALESCE(r.person_type, p.person_type) IS DISTINCT FROM p.person_type OR u.unit_id IS DISTINCT FROM p.unit_id
            OR COALESCE(r.position, p.position) IS DISTINCT FROM p.position OR r.position IS NOT NULL AND r.leader <> p.leader
            OR COALESCE(r.rank_code, p.rank_code) IS DISTINCT FROM p.rank_code OR COALESCE(r.pay_step, p.pay_step) IS DISTINCT FROM p.pay_step
            OR COALESCE(r.pay_coefficient, p.pay_coefficient) IS DISTINCT FROM p.pay_coefficient
            OR COALESCE(r.joined_on, p.joined_on) IS DISTINCT FROM p.joined_on
            OR COALESCE(r.party_joined_on, p.party_joined_on) IS DISTINCT FROM p.party_joined_on
            OR COALESCE(r.ethnic_group, p.ethnic_group) IS DISTINCT FROM p.ethnic_group OR COALESCE(r.email, p.email) IS DISTINCT FROM p.email
            OR COALESCE(r.note, p.note) IS DISTINCT FROM p.note
            """;
    private static final String ROSTER_ACTION = """
            UPDATE import_row SET action = CASE WHEN EXISTS (
              SELECT 1 FROM import_row r JOIN person p ON p.id = r.person_id LEFT JOIN import_unit u ON u.batch_id = r.batch_id AND u.norm_name = r.unit_norm
              WHERE r.batch_id = import_row.batch_id AND r.row_no = import_row.row_no AND (""" + DIFFERS + """
              )) THEN 'UPDATE' ELSE 'SAME' END
            WHERE batch_id = ? AND person_id IS NOT NULL AND status <> 'ERROR'
            """;

    /** A personal ID that an earlier row gives already. */
    private static final String TWICE_IN_FILE = """
            SELECT w.row_no, COALESCE((SELECT s.row_prefix FROM import_sheet s WHERE s.batch_id = w.batch_id AND s.sheet_rank = w.first_row / 1048576), '')
                || CAST(MOD(w.first_row, 1048576) AS varchar(20)) AS cell_value FROM (
              SELECT r.batch_id, r.row_no, MIN(r.row_no) OVER (PARTITION BY r.personal_id) AS first_row FROM import_row r WHERE r.batch_id = ? AND r.id_valid = TRUE) w
            WHERE w.first_row < w.row_no
            """;
    /** The first of several rows with one ID, where they are not about one person: nobody knows yet whose number it is. */
    private static final String SHARED_IN_FILE = """
            SELECT w.row_no, COALESCE((SELECT s.row_prefix FROM import_sheet s WHERE s.batch_id = w.batch_id AND s.sheet_rank = w.next_row / 1048576), '')
                || CAST(MOD(w.next_row, 1048576) AS varchar(20)) AS cell_value FROM (
              SELECT r.batch_id, r.row_no, MIN(r.row_no) OVER (PARTITION BY r.personal_id) AS first_row,
                  LEAD(r.row_no) OVER (PARTITION BY r.personal_id ORDER BY r.row_no) AS next_row,
                  MIN(r.norm_name) OVER (PARTITION BY r.personal_id) AS one_name, MAX(r.norm_name) OVER (PARTITION BY r.personal_id) AS other_name,
                  MIN(r.birth_date) OVER (PARTITION BY r.personal_id) AS one_birth, MAX(r.birth_date) OVER (PARTITION BY r.personal_id) AS other_birth
              FROM import_row r WHERE r.batch_id = ? AND r.id_valid = TRUE) w
            WHERE w.row_no = w.first_row AND w.next_row IS NOT NULL AND (w.one_name <> w.other_name OR w.one_birth <> w.other_birth)
            """;

    /** Rows that mean one person by different ways: the one that gives the ID stands, otherwise the first. */
    private static final String PERSON_TWICE = """
            SELECT x.row_no, COALESCE((SELECT s.row_prefix FROM import_sheet s WHERE s.batch_id = x.batch_id AND s.sheet_rank = x.first_row / 1048576), '')
                || CAST(MOD(x.first_row, 1048576) AS varchar(20)) AS cell_value FROM (SELECT r.batch_id, r.row_no,
                ROW_NUMBER() OVER (PARTITION BY r.person_id ORDER BY r.by_name, r.row_no) AS place,
                FIRST_VALUE(r.row_no) OVER (PARTITION BY r.person_id ORDER BY r.by_name, r.row_no) AS first_row
              FROM import_row r WHERE r.batch_id = ? AND r.person_id IS NOT NULL AND r.status <> 'ERROR') x WHERE x.place > 1
            """;

    private final Connection connection;
    private final long batchId;
    private final boolean everything;
    private final Findings findings;

    public RegistryMatching(Connection connection, long batchId, ImportReach.Reach reach) {
        this.connection = connection;
        this.batchId = batchId;
        this.everything = reach.scope().everything();
        this.findings = new Findings(connection, batchId);
    }

    /** Undoes an earlier comparison. */
    public void reset() throws SQLException {
        run("""
                UPDATE import_row SET status = COALESCE((SELECT MIN(p.severity) FROM import_problem p
                  WHERE p.batch_id = import_row.batch_id AND p.row_no = import_row.row_no AND p.problem_no < 90), 'OK')
                WHERE batch_id = ? AND EXISTS (SELECT 1 FROM import_problem p
                  WHERE p.batch_id = import_row.batch_id AND p.row_no = import_row.row_no AND p.problem_no >= 90)
                """);
        run("DELETE FROM import_problem WHERE batch_id = ? AND problem_no >= 90");
        run("UPDATE import_problem SET waived = FALSE WHERE batch_id = ? AND waived = TRUE");
        NameMatching.reset(connection, batchId);
    }

    /** A staff list: rows of known people become UPDATE or SAME; those of somebody else, or out of reach, ERROR. */
    public void roster() throws SQLException {
        run("UPDATE import_row SET person_id = NULL, action = 'CREATE' WHERE batch_id = ? AND person_id IS NOT NULL");
        run("UPDATE import_row SET action = 'CREATE' WHERE batch_id = ? AND status <> 'ERROR' AND action = 'SKIP'");
        if (findings.refuse("ID_DUPLICATE", "PERSONAL_ID", TWICE_IN_FILE) > 0 && findings.note("ID_SHARED", "WARNING", "PERSONAL_ID", SHARED_IN_FILE) > 0) {
            doubtful("ID_SHARED");
        }
        int matched = run("""
                UPDATE import_row SET person_id = (SELECT COALESCE(p.merged_into, p.id) FROM person p WHERE p.personal_id = import_row.personal_id)
                WHERE batch_id = ? AND status <> 'ERROR' AND EXISTS (SELECT 1 FROM person p WHERE p.personal_id = import_row.personal_id)
                """);
        if (matched > 0) {
            findings.refuse("ID_DUPLICATE", "PERSONAL_ID", """
                    SELECT r.row_no, CAST(NULL AS varchar(200)) AS cell_value FROM import_row r JOIN person p ON p.id = r.person_id WHERE r.batch_id = ?
                      AND p.norm_name <> r.norm_name AND (p.birth_date IS NULL OR p.birth_date IS DISTINCT FROM r.birth_date)
                    """);
            if (!everything) {
                findings.refuse("UNIT_OUT_OF_SCOPE", "PERSONAL_ID", """
                        SELECT r.row_no, CAST(NULL AS varchar(200)) AS cell_value FROM import_row r JOIN person p ON p.id = r.person_id WHERE r.batch_id = ? AND r.status <> 'ERROR'
                          AND p.unit_id NOT IN (SELECT s.unit_id FROM import_scope s WHERE s.batch_id = r.batch_id)
                        """);
            }
        }
        matched += new NameMatching(connection, batchId, everything, findings).match(true);
        if (!everything) {
            findings.refuse("UNIT_OUT_OF_SCOPE", "UNIT", """
                    SELECT r.row_no, r.unit_name AS cell_value FROM import_row r JOIN import_unit u ON u.batch_id = r.batch_id AND u.norm_name = r.unit_norm
                    WHERE r.batch_id = ? AND u.out_of_scope = TRUE AND r.status <> 'ERROR'
                    """);
        }
        newUnits();
        if (matched > 0) {
            findings.refuse("PERSON_TWICE", "PERSONAL_ID", PERSON_TWICE);
            run(ROSTER_ACTION);
            BatchFields batch = BatchFields.of(connection, batchId);
            new RecordWriter(connection, batchId, batch).mark();
            new SinceWhen(connection, batchId, batch).mark();
        }
    }

    /** A unit that is nearly a known one is asked about first; one that will be made is told. */
    private void newUnits() throws SQLException {
        String named = "JOIN import_unit u ON u.batch_id = r.batch_id AND u.norm_name = r.unit_norm ";
        findings.refuse("UNIT_LIKE", "UNIT", "SELECT r.row_no, LEFT(n.name, 200) AS cell_value FROM import_row r " + named
                + "JOIN unit n ON n.id = u.near_id WHERE r.batch_id = ? AND u.standing = 'ASK' AND r.status <> 'ERROR'");
        if (findings.note("UNIT_NEW", "WARNING", "UNIT", "SELECT r.row_no, LEFT(r.unit_name, 200) AS cell_value FROM import_row r " + named
                + "WHERE r.batch_id = ? AND u.standing = 'NEW' AND r.status <> 'ERROR'") > 0) {
            doubtful("UNIT_NEW");
        }
    }

    /** Rows with this finding are to be looked at. */
    private void doubtful(String code) throws SQLException {
        Sql.update(connection, """
                UPDATE import_row SET status = 'WARNING' WHERE batch_id = ? AND status = 'OK' AND EXISTS (SELECT 1 FROM import_problem p
                  WHERE p.batch_id = import_row.batch_id AND p.row_no = import_row.row_no AND p.code = ?)
                """, batchId, code);
    }

    /** A history: every row needs a person of the registry, of that name, within reach. What is new the targets tell afterwards. */
    public void history() throws SQLException {
        Sql.update(connection, """
                UPDATE import_row SET person_id = (SELECT COALESCE(p.merged_into, p.id) FROM person p WHERE p.personal_id = import_row.personal_id
                  AND (import_row.norm_name IS NULL OR p.norm_name = import_row.norm_name)
                  AND (? = TRUE OR p.unit_id IN (SELECT s.unit_id FROM import_scope s WHERE s.batch_id = import_row.batch_id)))
                WHERE batch_id = ?
                """, everything, batchId);
        findings.refuse("PERSON_UNKNOWN", "PERSONAL_ID", "SELECT r.row_no, r.personal_id AS cell_value FROM import_row r WHERE r.batch_id = ? AND r.person_id IS NULL AND r.personal_id IS NOT NULL");
        new NameMatching(connection, batchId, everything, findings).match(false);
        run("UPDATE import_row SET action = CASE WHEN status = 'ERROR' THEN 'SKIP' ELSE 'SAME' END WHERE batch_id = ?");
    }

    private int run(String sql) throws SQLException {
        return Sql.update(connection, sql, batchId);
    }
}
