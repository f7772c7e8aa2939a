package vn.vinhdanh.personnel.imports.writing;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.function.IntConsumer;
import vn.vinhdanh.personnel.imports.staging.BatchFields;
import vn.vinhdanh.shared.Sql;

/** Writes the people of a staff list into the registry: a handful of statements, however many rows. */
public final class PersonWriter {

    private static final String KEEP = """
            INSERT INTO import_before_person (batch_id, person_id, version, full_name, family_name, middle_name, given_name, norm_name, sort_key, sex,
                birth_date, birth_year, person_type, unit_id, position, leader, rank_code, pay_step, pay_coefficient, joined_on, party_joined_on,
                ethnic_group, email, note)
            SELECT r.batch_id, p.id, p.version, p.full_name, p.family_name, p.middle_name, p.given_name, p.norm_name, p.sort_key, p.sex,
                p.birth_date, p.birth_year, p.person_type, p.unit_id, p.position, p.leader, p.rank_code, p.pay_step, p.pay_coefficient, p.joined_on,
                p.party_joined_on, p.ethnic_group, p.email, p.note
            FROM import_row r JOIN person p ON p.id = r.person_id WHERE r.batch_id = ? AND r.action = 'UPDATE'
            """;
    private static final String AFTER = """
            INSERT INTO import_after_person (batch_id, person_id, full_name, family_name, middle_name, given_name, norm_name, sort_key, sex, birth_date,
                birth_year, person_type, unit_id, position, leader, rank_code, pay_step, pay_coefficient, joined_on, party_joined_on, ethnic_group, email, note)
            SELECT b.batch_id, p.id, p.full_name, p.family_name, p.middle_name, p.given_name, p.norm_name, p.sort_key, p.sex, p.birth_date,
                p.birth_year, p.person_type, p.unit_id, p.position, p.leader, p.rank_code, p.pay_step, p.pay_coefficient, p.joined_on, p.party_joined_on,
                p.ethnic_group, p.email, p.note
            FROM import_before_person b JOIN person p ON p.id = b.person_id WHERE b.batch_id = ?
            """;
    private static final String UPDATE = """
            MERGE INTO person p USING (
                SELECT r.person_id, r.full_name, r.family_name, r.middle_name, r.given_name, r.norm_name, r.sort_key, r.sex, r.birth_date, r.birth_year,
                    r.person_type, u.unit_id, r.position, r.leader, r.rank_code, r.pay_step, r.pay_coefficient, r.joined_on, r.party_joined_on,
                    r.ethnic_group, r.email, r.note
                FROM import_row r JOIN import_unit u ON u.batch_id = r.batch_id AND u.norm_name = r.unit_norm
                WHERE r.batch_id = ? AND r.action = 'UPDATE') s
            ON (p.id = s.person_id)
            WHEN MATCHED THEN UPDATE SET version = p.version + 1, full_name = s.full_name, family_name = COALESCE(s.family_name, ''),
                middle_name = COALESCE(s.middle_name, ''), given_name = s.given_name, norm_name = s.norm_name, sort_key = s.sort_key,
                sex = COALESCE(s.sex, p.sex), birth_date = COALESCE(s.birth_date, p.birth_date),
                birth_year = CASE WHEN s.birth_date IS NULL AND p.birth_date IS NOT NULL THEN p.birth_year ELSE COALESCE(s.birth_year, p.birth_year) END,
                person_type = COALESCE(s.person_type, p.person_type), unit_id = s.unit_id, position = COALESCE(s.position, p.position),
                leader = CASE WHEN s.position IS NULL THEN p.leader ELSE s.leader END, rank_code = COALESCE(s.rank_code, p.rank_code),
                pay_step = COALESCE(s.pay_step, p.pay_step), pay_coefficient = COALESCE(s.pay_coefficient, p.pay_coefficient),
                joined_on = COALESCE(s.joined_on, p.joined_on), party_joined_on = COALESCE(s.party_joined_on, p.party_joined_on),
                ethnic_group = COALESCE(s.ethnic_group, p.ethnic_group), email = COALESCE(s.email, p.email), note = COALESCE(s.note, p.note)
            """;
    /** Postings of people who changed unit or position that hold today and begun before; the end of one may be planned. */
    private static final String CLOSING = """
            INSERT INTO import_closed_posting (batch_id, posting_id, valid_to)
            SELECT b.batch_id, o.id, o.valid_to FROM import_before_person b JOIN person p ON p.id = b.person_id JOIN posting o ON o.person_id = p.id
            WHERE b.batch_id = ? AND o.valid_from < ? AND (o.valid_to IS NULL OR o.valid_to >= ?) AND (p.unit_id <> b.unit_id OR p.position IS DISTINCT FROM b.position)
            """;
    private static final String CLOSE = """
            UPDATE posting SET valid_to = ?, version = version + 1
            WHERE id IN (SELECT c.posting_id FROM import_closed_posting c WHERE c.batch_id = ?)
            """;
    /** One day has one posting: that of today is corrected in place, as is one of which nobody knows since when. A move planned ahead stays. */
    private static final String CORRECT = """
            MERGE INTO posting o USING (
                SELECT p.id, p.unit_id, p.position, n.name FROM import_before_person b JOIN person p ON p.id = b.person_id JOIN unit n ON n.id = p.unit_id
                WHERE b.batch_id = ? AND (p.unit_id <> b.unit_id OR p.position IS DISTINCT FROM b.position)) s
            ON (o.person_id = s.id AND (o.valid_to IS NULL OR o.valid_to >= ?) AND (o.valid_from = ? OR o.valid_from > ? AND o.start_known = FALSE))
            WHEN MATCHED THEN UPDATE SET version = o.version + 1, unit_id = s.unit_id, unit_name = s.name, position = s.position
            """;
    /** Until the day before a move that is planned ahead. */
    private static final String MOVE = """
            INSERT INTO posting (id, version, person_id, unit_id, unit_name, position, valid_from, valid_to, import_batch_id)
            SELECT nextval('vinhdanh_id'), 0, p.id, p.unit_id, n.name, p.position, CAST(? AS date),
                (SELECT CAST(MIN(f.valid_from) - INTERVAL '1' DAY AS date) FROM posting f WHERE f.person_id = p.id AND f.valid_from > ?), b.batch_id
            FROM import_before_person b JOIN person p ON p.id = b.person_id JOIN unit n ON n.id = p.unit_id
            WHERE b.batch_id = ? AND (p.unit_id <> b.unit_id OR p.position IS DISTINCT FROM b.position)
              AND NOT EXISTS (SELECT 1 FROM posting o WHERE o.person_id = p.id AND (o.valid_to IS NULL OR o.valid_to >= ?) AND (o.valid_from <= ? OR o.start_known = FALSE))
            """;
    private static final String CREATE = """
            INSERT INTO person (id, version, personal_id, full_name, family_name, middle_name, given_name, norm_name, sort_key, sex, birth_date,
                birth_year, person_type, unit_id, position, leader, rank_code, pay_step, pay_coefficient, joined_on, party_joined_on, ethnic_group,
                email, note, status, import_batch_id)
            SELECT nextval('vinhdanh_id'), 0, r.personal_id, r.full_name, COALESCE(r.family_name, ''), COALESCE(r.middle_name, ''), r.given_name,
                r.norm_name, r.sort_key, r.sex, r.birth_date, r.birth_year, r.person_type, u.unit_id, r.position, r.leader, r.rank_code, r.pay_step,
                r.pay_coefficient, r.joined_on, r.party_joined_on, r.ethnic_group, r.email, r.note, 'ACTIVE', r.batch_id
            FROM import_row r JOIN import_unit u ON u.batch_id = r.batch_id AND u.norm_name = r.unit_norm
            WHERE r.batch_id = ? AND r.action = 'CREATE'
            """;
    /** A staff list does not say since when: the first posting is kept from the day of entry, or of the import, and its beginning is unknown. */
    private static final String FIRST_POSTING = """
            INSERT INTO posting (id, version, person_id, unit_id, unit_name, position, valid_from, start_known, import_batch_id)
            SELECT nextval('vinhdanh_id'), 0, p.id, p.unit_id, n.name, p.position, COALESCE(p.joined_on, CAST(? AS date)), FALSE, p.import_batch_id
            FROM person p JOIN unit n ON n.id = p.unit_id WHERE p.import_batch_id = ?
            """;
    /** A staff list does not say since when somebody is paid so: the beginning stays unknown. */
    private static final String FIRST_PAY = """
            INSERT INTO pay_period (id, person_id, valid_from, start_known, rank_code, step, coefficient, import_batch_id)
            SELECT nextval('vinhdanh_id'), p.id, COALESCE(p.joined_on, CAST(? AS date)), FALSE, p.rank_code, p.pay_step, p.pay_coefficient, p.import_batch_id
            FROM person p WHERE p.import_batch_id = ? AND (p.rank_code IS NOT NULL OR p.pay_step IS NOT NULL OR p.pay_coefficient IS NOT NULL)
            """;
    private static final String PAY_CHANGED = """
            INSERT INTO pay_period (id, person_id, valid_from, start_known, rank_code, step, coefficient, import_batch_id)
            SELECT nextval('vinhdanh_id'), p.id, CAST(? AS date), FALSE, p.rank_code, p.pay_step, p.pay_coefficient, b.batch_id
            FROM import_before_person b JOIN person p ON p.id = b.person_id WHERE b.batch_id = ? AND (p.rank_code IS DISTINCT FROM b.rank_code
              OR p.pay_step IS DISTINCT FROM b.pay_step OR p.pay_coefficient IS DISTINCT FROM b.pay_coefficient)
            """;

    private final Connection connection;
    private final long batchId;

    public PersonWriter(Connection connection, long batchId) {
        this.connection = connection;
        this.batchId = batchId;
    }

    /** Writes all rows whose action is CREATE or UPDATE, and tells how far it is in percent. */
    public void write(LocalDate today, IntConsumer progress) throws SQLException {
        BatchFields batch = BatchFields.of(connection, batchId);
        RecordWriter record = new RecordWriter(connection, batchId, batch);
        SinceWhen since = new SinceWhen(connection, batchId, batch);
        if (Sql.update(connection, KEEP, batchId) > 0) {
            Sql.update(connection, UPDATE, batchId);
            GivenNames.keep(connection, batchId);
            Sql.update(connection, AFTER, batchId);
            PersonLog.write(connection, batchId);
            if (!since.changedPay(today)) {
                Sql.update(connection, PAY_CHANGED, today, batchId);
            }
            if (Sql.update(connection, CLOSING, batchId, today, today) > 0) {
                Sql.update(connection, CLOSE, today.minusDays(1), batchId);
            }
            Sql.update(connection, CORRECT, batchId, today, today, today);
            PersonLog.writePostings(connection, batchId);
            Sql.update(connection, MOVE, today, today, batchId, today, today);
            since.postings();
            record.update();
        }
        progress.accept(40);
        if (Sql.update(connection, CREATE, batchId) > 0) {
            progress.accept(75);
            if (!since.firstPosting(today)) {
                Sql.update(connection, FIRST_POSTING, today, batchId);
            }
            if (!since.firstPay(today)) {
                Sql.update(connection, FIRST_PAY, today, batchId);
            }
            record.create();
        }
    }
}
