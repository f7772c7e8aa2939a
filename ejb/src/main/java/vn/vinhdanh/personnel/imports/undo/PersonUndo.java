package vn.vinhdanh.personnel.imports.undo;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import vn.vinhdanh.personnel.imports.target.Dependent;
import vn.vinhdanh.personnel.imports.writing.PersonLog;
import vn.vinhdanh.shared.Sql;

/** Takes the people of a staff list back: removes those it created, restores those it changed, and the units it made that nobody else uses. */
public final class PersonUndo {

    private static final String CHANGED_SINCE = """
            SELECT p.full_name FROM person p WHERE p.import_batch_id = ? AND p.version > 0
            UNION SELECT p.full_name FROM import_before_person b JOIN person p ON p.id = b.person_id WHERE b.batch_id = ? AND p.version <> b.version + 1
            """;
    private static final String POSTINGS = """
            SELECT DISTINCT p.full_name FROM person p JOIN posting o ON o.person_id = p.id
            WHERE p.import_batch_id = ? AND (o.import_batch_id IS NULL OR o.import_batch_id <> p.import_batch_id OR o.version > 0)
            """;
    private static final String DISCIPLINE = """
            SELECT DISTINCT p.full_name FROM person p JOIN discipline d ON d.person_id = p.id WHERE p.import_batch_id = ?
            """;
    /** Pay entered by hand for people the batch created, or corrected where the batch wrote it. */
    private static final String PAY = """
            SELECT p.full_name FROM person p JOIN pay_period y ON y.person_id = p.id
            WHERE p.import_batch_id = ? AND (y.import_batch_id IS NULL OR y.import_batch_id <> p.import_batch_id)
            UNION SELECT p.full_name FROM pay_period y JOIN person p ON p.id = y.person_id WHERE y.import_batch_id = ? AND y.version > 0
            """;
    private static final String ACCOUNTS = "SELECT p.full_name FROM person p JOIN account a ON a.person_id = p.id WHERE p.import_batch_id = ?";
    private static final String RESTORE = """
            MERGE INTO person p USING (SELECT * FROM import_before_person WHERE batch_id = ?) b ON (p.id = b.person_id)
            WHEN MATCHED THEN UPDATE SET version = b.version, full_name = b.full_name, family_name = b.family_name, middle_name = b.middle_name,
                given_name = b.given_name, norm_name = b.norm_name, sort_key = b.sort_key, sex = b.sex, birth_date = b.birth_date,
                birth_year = b.birth_year, person_type = b.person_type, unit_id = b.unit_id, position = b.position, leader = b.leader,
                rank_code = b.rank_code, pay_step = b.pay_step, pay_coefficient = b.pay_coefficient, joined_on = b.joined_on,
                party_joined_on = b.party_joined_on, ethnic_group = b.ethnic_group, email = b.email, note = b.note
            """;
    private static final String REOPEN = """
            UPDATE posting SET valid_to = NULL, version = version - 1
            WHERE id IN (SELECT c.posting_id FROM import_closed_posting c WHERE c.batch_id = ?)
            """;
    /** Postings that began on the day of the import were corrected in place; they get unit and position back while the person still has the new ones. */
    private static final String POSTINGS_BACK = """
            MERGE INTO posting o USING (
                SELECT b.person_id, b.unit_id, b.position, n.name FROM import_before_person b JOIN person p ON p.id = b.person_id JOIN unit n ON n.id = b.unit_id
                WHERE b.batch_id = ? AND (p.unit_id <> b.unit_id OR p.position IS DISTINCT FROM b.position)) s
            ON (o.person_id = s.person_id AND o.valid_to IS NULL AND (o.unit_id <> s.unit_id OR o.position IS DISTINCT FROM s.position))
            WHEN MATCHED THEN UPDATE SET version = o.version - 1, unit_id = s.unit_id, unit_name = s.name, position = s.position
            """;
    private static final String UNITS = """
            DELETE FROM unit WHERE id IN (SELECT u.unit_id FROM import_unit u WHERE u.batch_id = ? AND u.created = TRUE)
              AND version = 0 AND NOT EXISTS (SELECT 1 FROM person p WHERE p.unit_id = unit.id)
              AND NOT EXISTS (SELECT 1 FROM posting o WHERE o.unit_id = unit.id) AND NOT EXISTS (SELECT 1 FROM role_grant g WHERE g.unit_id = unit.id)
              AND NOT EXISTS (SELECT 1 FROM unit c WHERE c.parent_id = unit.id) AND NOT EXISTS (SELECT 1 FROM rating r WHERE r.unit_id = unit.id)
              AND NOT EXISTS (SELECT 1 FROM award a WHERE a.unit_id = unit.id OR a.collective_id = unit.id)
              AND NOT EXISTS (SELECT 1 FROM nominee n WHERE n.unit_id = unit.id OR n.collective_id = unit.id)
              AND NOT EXISTS (SELECT 1 FROM dossier d WHERE d.proposing_unit_id = unit.id)
            """;

    private final Connection connection;
    private final long batchId;

    public PersonUndo(Connection connection, long batchId) {
        this.connection = connection;
        this.batchId = batchId;
    }

    /** What of the registry itself rests on the people of the batch. */
    public List<Dependent> dependents() throws SQLException {
        List<Dependent> found = new ArrayList<>();
        collect(found, "CHANGED", CHANGED_SINCE, batchId, batchId);
        collect(found, "POSTING", POSTINGS, batchId);
        collect(found, "PAY", PAY, batchId, batchId);
        collect(found, "DISCIPLINE", DISCIPLINE, batchId);
        collect(found, "ACCOUNT", ACCOUNTS, batchId);
        return found;
    }

    private void collect(List<Dependent> found, String kind, String sql, Object... params) throws SQLException {
        found.addAll(Sql.list(connection, r -> new Dependent(kind, r.getString(1)), sql + " FETCH FIRST 10 ROWS ONLY", params));
    }

    public void undo() throws SQLException {
        Sql.update(connection, "DELETE FROM pay_period WHERE import_batch_id = ?", batchId);
        Sql.update(connection, "DELETE FROM posting WHERE import_batch_id = ?", batchId);
        Sql.update(connection, POSTINGS_BACK, batchId);
        Sql.update(connection, REOPEN, batchId);
        PersonLog.write(connection, batchId);
        Sql.update(connection, RESTORE, batchId);
        Sql.update(connection, "DELETE FROM person WHERE import_batch_id = ?", batchId);
        Sql.update(connection, UNITS, batchId);
        Sql.update(connection, "DELETE FROM import_closed_posting WHERE batch_id = ?", batchId);
        Sql.update(connection, "DELETE FROM import_before_person WHERE batch_id = ?", batchId);
    }
}
