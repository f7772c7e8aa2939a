package vn.vinhdanh.personnel.imports.writing;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import vn.vinhdanh.personnel.imports.sheet.Field;
import vn.vinhdanh.personnel.imports.staging.BatchFields;
import vn.vinhdanh.personnel.imports.target.BatchLog;
import vn.vinhdanh.shared.Sql;

/**
 * Since when somebody is paid so and in the post, where a staff list says it: beginnings that nobody knew become known ones. A beginning that was
 * entered with its decision stays, whatever a list says.
 */
public final class SinceWhen {

    /** First day of the next step or percentage, as PayRules tell it; the time of both is that of a full step. */
    private static final String NEXT = "CASE WHEN p.pay_step BETWEEN 1 AND k.steps THEN CAST(r.pay_from + k.interval_months * INTERVAL '1' MONTH AS date) END";
    private static final String RANK = " LEFT JOIN pay_rank k ON k.code = p.rank_code AND k.valid_from <= r.pay_from AND (k.valid_to IS NULL OR k.valid_to >= r.pay_from) ";
    private static final String PAY_DIFFERS = "(p.rank_code IS DISTINCT FROM b.rank_code OR p.pay_step IS DISTINCT FROM b.pay_step OR p.pay_coefficient IS DISTINCT FROM b.pay_coefficient)";
    private static final String MOVED = "(p.unit_id <> b.unit_id OR p.position IS DISTINCT FROM b.position)";
    private static final String CHANGED = " FROM import_before_person b JOIN person p ON p.id = b.person_id JOIN import_row r ON r.batch_id = b.batch_id AND r.person_id = b.person_id AND r.action = 'UPDATE' ";
    private static final String ENTERED = " FROM import_row r JOIN person p ON p.personal_id = r.personal_id ";

    /** The last period, of which nobody knows since when. */
    private static final String UNDATED_PAY = """
            y.start_known = FALSE AND NOT EXISTS (SELECT 1 FROM pay_period l WHERE l.person_id = y.person_id AND (l.valid_from > y.valid_from OR l.valid_from = y.valid_from AND l.id > y.id))
            """;
    private static final String FREE_PAY = "NOT EXISTS (SELECT 1 FROM pay_period o WHERE o.person_id = p.id AND o.id <> y.id AND o.valid_from >= r.pay_from)";
    private static final String UNDATED_POSTING = "o.start_known = FALSE AND o.valid_to IS NULL";
    private static final String FREE_POSTING = "NOT EXISTS (SELECT 1 FROM posting q WHERE q.person_id = p.id AND q.id <> o.id AND (q.valid_from >= r.posted_from OR q.valid_to IS NULL OR q.valid_to >= r.posted_from))";

    private static final String MARK_PAY = "UPDATE import_row SET action = 'UPDATE' WHERE batch_id = ? AND action = 'SAME' AND pay_from IS NOT NULL AND EXISTS (SELECT 1 FROM import_row r"
            + " JOIN person p ON p.id = r.person_id JOIN pay_period y ON y.person_id = p.id WHERE r.batch_id = import_row.batch_id AND r.row_no = import_row.row_no AND " + UNDATED_PAY + " AND " + FREE_PAY + ")";
    private static final String MARK_POSTING = "UPDATE import_row SET action = 'UPDATE' WHERE batch_id = ? AND action = 'SAME' AND posted_from IS NOT NULL AND EXISTS (SELECT 1 FROM import_row r"
            + " JOIN person p ON p.id = r.person_id JOIN posting o ON o.person_id = p.id WHERE r.batch_id = import_row.batch_id AND r.row_no = import_row.row_no AND " + UNDATED_POSTING + " AND " + FREE_POSTING + ")";

    /** An undated period gets its day; where the pay itself has changed, it makes room for the new one. */
    private static final String KEEP_PAY = "INSERT INTO import_before_pay (batch_id, pay_id, version, valid_from, next_on) SELECT b.batch_id, y.id, y.version, y.valid_from, y.next_on" + CHANGED
            + "JOIN pay_period y ON y.person_id = p.id WHERE b.batch_id = ? AND r.pay_from IS NOT NULL AND " + UNDATED_PAY
            + " AND (NOT " + PAY_DIFFERS + " AND " + FREE_PAY + " OR " + PAY_DIFFERS + " AND y.valid_from >= r.pay_from)";
    private static final String DATE_PAY = "MERGE INTO pay_period y USING (SELECT c.pay_id, CASE WHEN " + PAY_DIFFERS + " THEN FALSE ELSE TRUE END AS same, r.pay_from, " + NEXT + " AS next_on" + CHANGED
            + "JOIN pay_period o ON o.person_id = p.id JOIN import_before_pay c ON c.batch_id = b.batch_id AND c.pay_id = o.id" + RANK + "WHERE b.batch_id = ?) s ON (y.id = s.pay_id)"
            + " WHEN MATCHED THEN UPDATE SET version = y.version + 1, start_known = s.same, valid_from = CASE WHEN s.same THEN s.pay_from ELSE CAST(s.pay_from - INTERVAL '1' DAY AS date) END,"
            + " next_on = CASE WHEN s.same THEN s.next_on ELSE y.next_on END";
    private static final String PAY_CHANGED = """
            INSERT INTO pay_period (id, person_id, valid_from, start_known, rank_code, step, coefficient, next_on, import_batch_id)
            SELECT nextval('vinhdanh_id'), d.id, CASE WHEN d.known THEN d.pay_from ELSE CAST(? AS date) END, d.known, d.rank_code, d.pay_step, d.pay_coefficient,
                CASE WHEN d.known THEN d.next_on END, d.batch_id FROM (SELECT p.id, p.rank_code, p.pay_step, p.pay_coefficient, r.pay_from, b.batch_id,
                CASE WHEN r.pay_from IS NOT NULL AND NOT EXISTS (SELECT 1 FROM pay_period y WHERE y.person_id = p.id AND y.valid_from >= r.pay_from) THEN TRUE ELSE FALSE END AS known, """
            + " " + NEXT + " AS next_on" + CHANGED + RANK + "WHERE b.batch_id = ? AND " + PAY_DIFFERS + ") d";
    private static final String FIRST_PAY = """
            INSERT INTO pay_period (id, person_id, valid_from, start_known, rank_code, step, coefficient, next_on, import_batch_id)
            SELECT nextval('vinhdanh_id'), p.id, COALESCE(r.pay_from, p.joined_on, CAST(? AS date)), CASE WHEN r.pay_from IS NULL THEN FALSE ELSE TRUE END,
                p.rank_code, p.pay_step, p.pay_coefficient, """ + " " + NEXT + ", r.batch_id" + ENTERED + RANK
            + "WHERE r.batch_id = ? AND r.action = 'CREATE' AND (p.rank_code IS NOT NULL OR p.pay_step IS NOT NULL OR p.pay_coefficient IS NOT NULL)";
    private static final String FIRST_POSTING = """
            INSERT INTO posting (id, version, person_id, unit_id, unit_name, position, valid_from, start_known, import_batch_id)
            SELECT nextval('vinhdanh_id'), 0, p.id, p.unit_id, n.name, p.position, COALESCE(r.posted_from, r.agency_joined_on, p.joined_on, CAST(? AS date)),
                CASE WHEN r.posted_from IS NULL THEN FALSE ELSE TRUE END, r.batch_id""" + ENTERED + "JOIN unit n ON n.id = p.unit_id WHERE r.batch_id = ? AND r.action = 'CREATE'";

    private static final String KEEP_POSTING = "INSERT INTO import_before_posting (batch_id, posting_id, version, valid_from) SELECT b.batch_id, o.id, o.version, o.valid_from" + CHANGED
            + "JOIN posting o ON o.person_id = p.id WHERE b.batch_id = ? AND r.posted_from IS NOT NULL AND " + UNDATED_POSTING + " AND NOT " + MOVED + " AND " + FREE_POSTING;
    private static final String DATE_POSTING = "MERGE INTO posting o USING (SELECT c.posting_id, r.posted_from" + CHANGED + "JOIN posting q ON q.person_id = p.id"
            + " JOIN import_before_posting c ON c.batch_id = b.batch_id AND c.posting_id = q.id WHERE b.batch_id = ?) s ON (o.id = s.posting_id)"
            + " WHEN MATCHED THEN UPDATE SET version = o.version + 1, valid_from = s.posted_from, start_known = TRUE";
    /** Who was moved by the list, into a post held since a day after every other posting began: the new posting, and the end of the one before it. */
    private static final String MOVED_SINCE = CHANGED + "JOIN posting o ON o.person_id = p.id AND o.import_batch_id = b.batch_id AND o.version = 0 WHERE b.batch_id = ? AND r.posted_from < o.valid_from AND "
            + MOVED + " AND NOT EXISTS (SELECT 1 FROM posting q WHERE q.person_id = p.id AND q.id <> o.id AND q.valid_from >= r.posted_from)";
    private static final String END_EARLIER = "MERGE INTO posting t USING (SELECT c.posting_id, r.posted_from" + CHANGED + "JOIN posting g ON g.person_id = p.id JOIN import_closed_posting c ON c.batch_id = b.batch_id"
            + " AND c.posting_id = g.id JOIN posting o ON o.person_id = p.id AND o.import_batch_id = b.batch_id AND o.version = 0 WHERE b.batch_id = ? AND r.posted_from < o.valid_from AND " + MOVED
            + " AND NOT EXISTS (SELECT 1 FROM posting q WHERE q.person_id = p.id AND q.id <> o.id AND q.valid_from >= r.posted_from)) s ON (t.id = s.posting_id)"
            + " WHEN MATCHED THEN UPDATE SET valid_to = CAST(s.posted_from - INTERVAL '1' DAY AS date)";
    private static final String BEGIN_EARLIER = "MERGE INTO posting t USING (SELECT o.id, r.posted_from" + MOVED_SINCE + ") s ON (t.id = s.id) WHEN MATCHED THEN UPDATE SET valid_from = s.posted_from";

    private static final String PAY_LOG = """
            SELECT c.batch_id, y.person_id, 'PAY' AS section, CAST(y.valid_from AS varchar(20)) AS subject, 'validFrom' AS field, CAST(NULL AS varchar(20)) AS old_value,
                CAST(y.valid_from AS varchar(20)) AS new_value FROM import_before_pay c JOIN pay_period y ON y.id = c.pay_id AND y.version = c.version + 1
            WHERE c.batch_id = ? AND y.start_known = TRUE
            """;
    private static final String POSTING_LOG = """
            SELECT c.batch_id, o.person_id, 'POSTING' AS section, CAST(o.valid_from AS varchar(20)) AS subject, 'validFrom' AS field, CAST(NULL AS varchar(20)) AS old_value,
                CAST(o.valid_from AS varchar(20)) AS new_value FROM import_before_posting c JOIN posting o ON o.id = c.posting_id AND o.version = c.version + 1 WHERE c.batch_id = ?
            """;
    private static final String PAY_BACK = """
            MERGE INTO pay_period y USING (SELECT * FROM import_before_pay WHERE batch_id = ?) c ON (y.id = c.pay_id AND y.version = c.version + 1)
            WHEN MATCHED THEN UPDATE SET version = c.version, start_known = FALSE, valid_from = c.valid_from, next_on = c.next_on
            """;
    private static final String POSTING_BACK = """
            MERGE INTO posting o USING (SELECT * FROM import_before_posting WHERE batch_id = ?) c ON (o.id = c.posting_id AND o.version = c.version + 1)
            WHEN MATCHED THEN UPDATE SET version = c.version, start_known = FALSE, valid_from = c.valid_from
            """;

    private final Connection connection;
    private final long batchId;
    private final boolean pay;
    private final boolean posting;
    private final boolean anyDay;

    public SinceWhen(Connection connection, long batchId, BatchFields batch) {
        this.connection = connection;
        this.batchId = batchId;
        this.pay = batch.has(Field.PAY_FROM);
        this.posting = batch.has(Field.POSTED_FROM);
        this.anyDay = batch.has(Field.POSTED_FROM, Field.AGENCY_JOINED_ON);
    }

    /** Rows of known people that bring such a day. */
    public void mark() throws SQLException {
        run(pay, MARK_PAY);
        run(posting, MARK_POSTING);
    }

    /** Pay of people who were there already; false when the list says no days and {@link PersonWriter} writes it undated. */
    boolean changedPay(LocalDate today) throws SQLException {
        run(pay, KEEP_PAY);
        run(pay, DATE_PAY);
        if (pay) {
            BatchLog.write(connection, batchId, PAY_LOG);
            Sql.update(connection, PAY_CHANGED, today, batchId);
        }
        return pay;
    }

    /** Postings of people who were there already, once moves are written. */
    void postings() throws SQLException {
        run(posting, END_EARLIER);
        run(posting, BEGIN_EARLIER);
        run(posting, KEEP_POSTING);
        run(posting, DATE_POSTING);
        if (posting) {
            BatchLog.write(connection, batchId, POSTING_LOG);
        }
    }

    /** First posting of people the list enters; false when it says no day of it. */
    boolean firstPosting(LocalDate today) throws SQLException {
        if (anyDay) {
            Sql.update(connection, FIRST_POSTING, today, batchId);
        }
        return anyDay;
    }

    /** First pay of people the list enters; false when it says no day of it. */
    boolean firstPay(LocalDate today) throws SQLException {
        if (pay) {
            Sql.update(connection, FIRST_PAY, today, batchId);
        }
        return pay;
    }

    /** Takes the days back that nobody has touched since. */
    public void undo() throws SQLException {
        if (pay) {
            BatchLog.write(connection, batchId, PAY_LOG);
        }
        if (posting) {
            BatchLog.write(connection, batchId, POSTING_LOG);
        }
        run(pay, PAY_BACK);
        run(posting, POSTING_BACK);
        run(pay, "DELETE FROM import_before_pay WHERE batch_id = ?");
        run(posting, "DELETE FROM import_before_posting WHERE batch_id = ?");
    }

    private void run(boolean wanted, String sql) throws SQLException {
        if (wanted) {
            Sql.update(connection, sql, batchId);
        }
    }
}
