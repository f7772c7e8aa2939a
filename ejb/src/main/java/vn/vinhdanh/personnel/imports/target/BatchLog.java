package vn.vinhdanh.personnel.imports.target;

import java.sql.Connection;
import java.sql.SQLException;
import vn.vinhdanh.shared.Sql;

/**
 * The history of what a batch changes in people's files, with one statement per kind of fact however many rows. When the batch is taken back,
 * the same rows are written the other way round.
 */
public final class BatchLog {

    /** Reason of what was written by taking a batch back. */
    public static final String UNDO = "UNDO";
    /** Field that counts the facts a batch brought. */
    public static final String IMPORTED = "imported";

    private static final String HEAD = """
            INSERT INTO person_change (id, person_id, changed_at, changed_by, section, subject, field, old_value, new_value, reason, batch_id, sensitive)
            SELECT nextval('vinhdanh_id'), x.person_id, COALESCE(b.undone_at, b.committed_at), COALESCE(b.undone_by, b.committed_by), x.section, x.subject,
                x.field, CASE WHEN b.undone_at IS NULL THEN x.old_value ELSE x.new_value END,
                CASE WHEN b.undone_at IS NULL THEN x.new_value ELSE x.old_value END, CASE WHEN b.undone_at IS NULL THEN NULL ELSE 'UNDO' END, b.id,""";
    private static final String FROM = " FROM import_batch b JOIN (";
    private static final String TAIL = ") x ON x.batch_id = b.id WHERE b.id = ? AND x.old_value IS DISTINCT FROM x.new_value";

    private BatchLog() {
    }

    /**
     * Keeps what stood there and what stands there now; to be called after the batch was written, or before it is taken back.
     *
     * @param rows constant query of {@code batch_id, person_id, section, subject, field, old_value, new_value} with the values before and after the
     *             batch; its parameters are the batch as often as it says {@code ?}
     */
    public static void write(Connection connection, long batchId, String rows) throws SQLException {
        write(connection, batchId, " FALSE", rows);
    }

    /** The same of rows some of whose fields not everybody may see: the query tells them in a further column {@code sensitive}. */
    public static void writeMarked(Connection connection, long batchId, String rows) throws SQLException {
        write(connection, batchId, " x.sensitive", rows);
    }

    private static void write(Connection connection, long batchId, String sensitive, String rows) throws SQLException {
        int asked = (int) rows.chars().filter(c -> c == '?').count();
        Object[] params = new Object[asked + 1];
        java.util.Arrays.fill(params, batchId);
        Sql.update(connection, HEAD + sensitive + FROM + rows + TAIL, params);
    }
}
