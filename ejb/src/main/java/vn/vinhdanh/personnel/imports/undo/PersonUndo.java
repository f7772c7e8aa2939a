package vn.vinhdanh.personnel.imports.undo;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.IntConsumer;
import vn.vinhdanh.personnel.imports.staging.BatchFields;
import vn.vinhdanh.personnel.imports.writing.PersonLog;
import vn.vinhdanh.personnel.imports.writing.RecordWriter;
import vn.vinhdanh.personnel.imports.writing.SinceWhen;
import vn.vinhdanh.shared.Sql;

/** Takes the people of a staff list back: removes those it created, restores those it changed, and the units it made that nobody else uses. */
public final class PersonUndo {

    /** Field by field: what stands as the batch left it becomes what it was before; what was changed since stays. */
    private static final String RESTORE = """
            MERGE INTO person p USING (SELECT b.person_id, b.version,
                b.full_name, b.family_name, b.middle_name, b.given_name, b.norm_name, b.sort_key, b.sex, b.birth_date, b.birth_year,
                b.person_type, b.unit_id, b.position, b.leader, b.rank_code, b.pay_step, b.pay_coefficient, b.joined_on, b.party_joined_on,
                b.ethnic_group, b.email, b.note, a.full_name AS new_full_name, a.sex AS new_sex, a.birth_date AS new_birth_date,
                a.birth_year AS new_birth_year, a.person_type AS new_person_type, a.unit_id AS new_unit_id, a.position AS new_position,
                a.leader AS new_leader, a.rank_code AS new_rank_code, a.pay_step AS new_pay_step, a.pay_coefficient AS new_pay_coefficient,
                a.joined_on AS new_joined_on, a.party_joined_on AS new_party_joined_on, a.ethnic_group AS new_ethnic_group, a.email AS
                new_email, a.note AS new_note
              FROM import_before_person b JOIN import_after_person a ON a.batch_id = b.batch_id AND a.person_id = b.person_id WHERE b.batch_id = ?) s
            ON (p.id = s.person_id)
            WHEN MATCHED THEN UPDATE SET version = CASE WHEN p.version = s.version + 1 THEN s.version ELSE p.version + 1 END,
                full_name = CASE WHEN p.full_name IS NOT DISTINCT FROM s.new_full_name THEN s.full_name ELSE p.full_name END, family_name =
                CASE WHEN p.full_name IS NOT DISTINCT FROM s.new_full_name THEN s.family_name ELSE p.family_name END, middle_name = CASE
                WHEN p.full_name IS NOT DISTINCT FROM s.new_full_name THEN s.middle_name ELSE p.middle_name END, given_name = CASE WHEN
                p.full_name IS NOT DISTINCT FROM s.new_full_name THEN s.given_name ELSE p.given_name END, norm_name = CASE WHEN p.full_name
                IS NOT DISTINCT FROM s.new_full_name THEN s.norm_name ELSE p.norm_name END, sort_key = CASE WHEN p.full_name IS NOT DISTINCT
                FROM s.new_full_name THEN s.sort_key ELSE p.sort_key END, sex = CASE WHEN p.sex IS NOT DISTINCT FROM s.new_sex THEN s.sex
                ELSE p.sex END, birth_date = CASE WHEN p.birth_date IS NOT DISTINCT FROM s.new_birth_date THEN s.birth_date ELSE
                p.birth_date END, birth_year = CASE WHEN p.birth_year IS NOT DISTINCT FROM s.new_birth_year THEN s.birth_year ELSE
                p.birth_year END, person_type = CASE WHEN p.person_type IS NOT DISTINCT FROM s.new_person_type THEN s.person_type ELSE
                p.person_type END, unit_id = CASE WHEN p.unit_id IS NOT DISTINCT FROM s.new_unit_id THEN s.unit_id ELSE p.unit_id END,
                position = CASE WHEN p.position IS NOT DISTINCT FROM s.new_position THEN s.position ELSE p.position END, leader = CASE WHEN
                p.leader IS NOT DISTINCT FROM s.new_leader THEN s.leader ELSE p.leader END, rank_code = CASE WHEN p.rank_code IS NOT
                DISTINCT FROM s.new_rank_code THEN s.rank_code ELSE p.rank_code END, pay_step = CASE WHEN p.pay_step IS NOT DISTINCT FROM
                s.new_pay_step THEN s.pay_step ELSE p.pay_step END, pay_coefficient = CASE WHEN p.pay_coefficient IS NOT DISTINCT FROM
                s.new_pay_coefficient THEN s.pay_coefficient ELSE p.pay_coefficient END, joined_on = CASE WHEN p.joined_on IS NOT DISTINCT
                FROM s.new_joined_on THEN s.joined_on ELSE p.joined_on END, party_joined_on = CASE WHEN p.party_joined_on IS NOT DISTINCT
                FROM s.new_party_joined_on THEN s.party_joined_on ELSE p.party_joined_on END, ethnic_group = CASE WHEN p.ethnic_group IS NOT
                DISTINCT FROM s.new_ethnic_group THEN s.ethnic_group ELSE p.ethnic_group END, email = CASE WHEN p.email IS NOT DISTINCT FROM
                s.new_email THEN s.email ELSE p.email END, note = CASE WHEN p.note IS NOT DISTINCT FROM s.new_note THEN s.note ELSE p.note
                END
            """;
    private static final String REOPEN = """
            UPDATE posting SET valid_to = (SELECT c.valid_to FROM import_closed_posting c WHERE c.batch_id = ? AND c.posting_id = posting.id), version = version - 1
            WHERE id IN (SELECT c.posting_id FROM import_closed_posting c WHERE c.batch_id = ?)
              AND person_id NOT IN (SELECT k.person_id FROM import_kept k WHERE k.batch_id = ? AND k.whole = TRUE)
            """;
    /** Postings that began on the day of the import were corrected in place; they get unit and position back while the person still has the new ones. A move planned ahead was never touched. */
    private static final String POSTINGS_BACK = """
            MERGE INTO posting o USING (
                SELECT b.person_id, b.unit_id, b.position, n.name, CAST(t.committed_at AS date) AS written_on FROM import_before_person b
                JOIN import_batch t ON t.id = b.batch_id JOIN person p ON p.id = b.person_id JOIN unit n ON n.id = b.unit_id
                WHERE b.batch_id = ? AND (p.unit_id <> b.unit_id OR p.position IS DISTINCT FROM b.position)
                  AND NOT EXISTS (SELECT 1 FROM import_kept k WHERE k.batch_id = b.batch_id AND k.person_id = b.person_id AND k.whole = TRUE)) s
            ON (o.person_id = s.person_id AND (o.valid_to IS NULL OR o.valid_to >= s.written_on) AND (o.valid_from <= s.written_on OR o.start_known = FALSE) AND (o.unit_id <> s.unit_id OR o.position IS DISTINCT FROM s.position))
            WHEN MATCHED THEN UPDATE SET version = o.version - 1, unit_id = s.unit_id, unit_name = s.name, position = s.position
            """;
    private static final String FREE = " AND person_id NOT IN (SELECT k.person_id FROM import_kept k WHERE k.batch_id = ? AND k.whole = TRUE)";
    private static final int PORTIONS = 20;
    private static final String PEOPLE = "DELETE FROM person WHERE import_batch_id = ? AND id >= ? AND id < ? AND id NOT IN (SELECT k.person_id FROM import_kept k WHERE k.batch_id = ? AND k.whole = TRUE)";

    private final Connection connection;
    private final long batchId;

    public PersonUndo(Connection connection, long batchId) {
        this.connection = connection;
        this.batchId = batchId;
    }

    /** @param part is told how far it is, in parts of a hundred */
    public void undo(IntConsumer part) throws SQLException {
        Sql.update(connection, "DELETE FROM pay_period WHERE import_batch_id = ? AND version = 0" + FREE, batchId, batchId);
        part.accept(10);
        Sql.update(connection, "DELETE FROM posting WHERE import_batch_id = ? AND version = 0" + FREE, batchId, batchId);
        part.accept(20);
        BatchFields batch = BatchFields.of(connection, batchId);
        new SinceWhen(connection, batchId, batch).undo();
        new RecordWriter(connection, batchId, batch).undo();
        PersonLog.writePostings(connection, batchId);
        Sql.update(connection, POSTINGS_BACK, batchId);
        Sql.update(connection, REOPEN, batchId, batchId, batchId);
        part.accept(30);
        PersonLog.write(connection, batchId);
        part.accept(40);
        Sql.update(connection, RESTORE, batchId);
        part.accept(50);
        removePeople(part);
        new UnitUndo(connection, batchId).remove();
        Sql.update(connection, "DELETE FROM import_closed_posting WHERE batch_id = ?", batchId);
        Sql.update(connection, "DELETE FROM import_before_person WHERE batch_id = ?", batchId);
        Sql.update(connection, "DELETE FROM import_after_person WHERE batch_id = ?", batchId);
    }

    /** In some portions, however many people: each is asked for in every table that refers to people, and meanwhile somebody watches or wants to stop. */
    private void removePeople(IntConsumer part) throws SQLException {
        long[] ids = Sql.list(connection, r -> new long[] {r.getLong(1), r.getLong(2)}, "SELECT MIN(id), MAX(id) FROM person WHERE import_batch_id = ?", batchId).get(0);
        for (int i = 0; i < PORTIONS && ids[1] > 0; i++) {
            long first = ids[0] + (ids[1] - ids[0] + 1) * i / PORTIONS;
            long next = ids[0] + (ids[1] - ids[0] + 1) * (i + 1) / PORTIONS;
            Sql.update(connection, PEOPLE, batchId, first, next, batchId);
            part.accept(50 + 40 * (i + 1) / PORTIONS);
        }
    }
}
