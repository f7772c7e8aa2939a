package vn.vinhdanh.personnel.imports.writing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.vinhdanh.personnel.imports.staging.BatchFields;
import vn.vinhdanh.personnel.imports.target.BatchLog;
import vn.vinhdanh.personnel.record.FieldKind;
import vn.vinhdanh.personnel.record.RecordField;
import vn.vinhdanh.personnel.record.Sensitivity;
import vn.vinhdanh.shared.Sql;

/**
 * Writes the plain fields of the person file that a staff list holds, set by set, and takes them back; the statements are made from the
 * catalogue's columns. Empty cells never erase anything.
 */
public final class RecordWriter {

    private final Connection connection;
    private final long batchId;
    private final List<RecordField> fields;

    public RecordWriter(Connection connection, long batchId, BatchFields batch) {
        this.connection = connection;
        this.batchId = batchId;
        this.fields = batch.record();
    }

    /** Rows of known people to whose file the list brings something. */
    public void mark() throws SQLException {
        if (!fields.isEmpty()) {
            run("UPDATE import_row SET action = 'UPDATE' WHERE batch_id = ? AND action = 'SAME' AND EXISTS (SELECT 1 FROM import_row r LEFT JOIN person_record x ON x.person_id = r.person_id"
                    + " WHERE r.batch_id = import_row.batch_id AND r.row_no = import_row.row_no AND (" + differs() + "))");
        }
    }

    /** Files of people who were there already: what stood there is kept, what is changed is logged. */
    void update() throws SQLException {
        if (fields.isEmpty() || run("INSERT INTO import_before_record (batch_id, person_id, version, " + columns("") + ") SELECT r.batch_id, r.person_id, COALESCE(x.version, -1), " + columns("x.")
                + " FROM import_row r LEFT JOIN person_record x ON x.person_id = r.person_id WHERE r.batch_id = ? AND r.action = 'UPDATE' AND (" + differs() + ")") == 0) {
            return;
        }
        run("MERGE INTO person_record x USING (SELECT r.person_id, r.batch_id, " + columns("r.") + " FROM import_row r JOIN import_before_record b ON b.batch_id = r.batch_id"
                + " AND b.person_id = r.person_id WHERE r.batch_id = ? AND r.action = 'UPDATE') s ON (x.person_id = s.person_id) WHEN MATCHED THEN UPDATE SET version = x.version + 1, "
                + each(c -> c + " = COALESCE(s." + c + ", x." + c + ")", ", ") + " WHEN NOT MATCHED THEN INSERT (person_id, version, import_batch_id, " + columns("")
                + ") VALUES (s.person_id, 0, s.batch_id, " + columns("s.") + ")");
        run("INSERT INTO import_after_record (batch_id, person_id, " + columns("") + ") SELECT b.batch_id, x.person_id, " + columns("x.")
                + " FROM import_before_record b JOIN person_record x ON x.person_id = b.person_id WHERE b.batch_id = ?");
        log();
    }

    /** Files of people the list enters. */
    void create() throws SQLException {
        if (!fields.isEmpty()) {
            run("INSERT INTO person_record (person_id, version, import_batch_id, " + columns("") + ") SELECT p.id, 0, r.batch_id, " + columns("r.")
                    + " FROM import_row r JOIN person p ON p.personal_id = r.personal_id WHERE r.batch_id = ? AND r.action = 'CREATE' AND (" + each(c -> "r." + c + " IS NOT NULL", " OR ") + ")");
        }
    }

    /** Takes back what nobody has touched since: files the batch opened, and single fields of those it changed. */
    public void undo() throws SQLException {
        if (fields.isEmpty()) {
            return;
        }
        log();
        Sql.update(connection, "DELETE FROM person_record WHERE import_batch_id = ? AND version = 0"
                + " AND person_id NOT IN (SELECT k.person_id FROM import_kept k WHERE k.batch_id = ? AND k.whole = TRUE)", batchId, batchId);
        run("MERGE INTO person_record x USING (SELECT b.person_id, b.version, " + columns("b.") + ", " + each(c -> "a." + c + " AS new_" + c, ", ")
                + " FROM import_before_record b JOIN import_after_record a ON a.batch_id = b.batch_id AND a.person_id = b.person_id WHERE b.batch_id = ?) s ON (x.person_id = s.person_id)"
                + " WHEN MATCHED THEN UPDATE SET version = CASE WHEN x.version = s.version + 1 THEN s.version ELSE x.version + 1 END, "
                + each(c -> c + " = CASE WHEN x." + c + " IS NOT DISTINCT FROM s.new_" + c + " THEN s." + c + " ELSE x." + c + " END", ", "));
        run("DELETE FROM import_before_record WHERE batch_id = ?");
        run("DELETE FROM import_after_record WHERE batch_id = ?");
    }

    private void log() throws SQLException {
        String known = fields.stream().map(f -> "('" + f.name() + "', '" + f.group().name() + "', " + (f.sensitivity() == Sensitivity.OPEN ? "FALSE" : "TRUE") + ")").collect(Collectors.joining(", "));
        BatchLog.writeMarked(connection, batchId, "SELECT b.batch_id, b.person_id, f.section, CAST(NULL AS varchar(20)) AS subject, f.field, f.sensitive AS sensitive, "
                + values("b.") + " AS old_value, " + values("a.") + " AS new_value FROM import_before_record b JOIN import_after_record a ON a.batch_id = b.batch_id AND a.person_id = b.person_id"
                + " JOIN person_record x ON x.person_id = b.person_id CROSS JOIN (VALUES " + known + ") AS f(field, section, sensitive) WHERE b.batch_id = ? AND "
                + values("a.") + " IS NOT DISTINCT FROM " + values("x."));
    }

    /** The value of each field as text, numbers without noughts behind the point. */
    private String values(String of) {
        return fields.stream().map(f -> " WHEN '" + f.name() + "' THEN " + (f.kind() == FieldKind.NUMBER
                ? "TRIM(TRAILING '.' FROM TRIM(TRAILING '0' FROM CAST(" + of + f.column() + " AS varchar(40))))" : "CAST(" + of + f.column() + " AS varchar(1000))"))
                .collect(Collectors.joining("", "CASE f.field", " END"));
    }

    private String differs() {
        return each(c -> "r." + c + " IS NOT NULL AND r." + c + " IS DISTINCT FROM x." + c, " OR ");
    }

    private String columns(String of) {
        return each(c -> of + c, ", ");
    }

    private String each(Function<String, String> piece, String between) {
        return fields.stream().map(RecordField::column).map(piece).collect(Collectors.joining(between));
    }

    private int run(String sql) throws SQLException {
        return Sql.update(connection, sql, batchId);
    }
}
