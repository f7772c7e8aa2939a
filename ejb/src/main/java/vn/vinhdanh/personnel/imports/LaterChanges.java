package vn.vinhdanh.personnel.imports;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import vn.vinhdanh.shared.Sql;

/** Finds in the change history what was done after a batch was written, to the people it entered, changed, or brought facts for. */
final class LaterChanges {

    private static final String CHANGES = """
            SELECT p.id, p.full_name, c.section, c.field, c.changed_by, MAX(c.changed_at) AS changed_at FROM import_batch b
            JOIN person_change c ON c.changed_at >= b.committed_at AND (c.batch_id IS NULL OR c.batch_id <> b.id)
            JOIN person p ON p.id = c.person_id
            WHERE b.id = ? AND (p.import_batch_id = b.id OR p.id IN (SELECT r.person_id FROM import_row r WHERE r.batch_id = ? AND r.action IN ('CREATE', 'UPDATE')))
            GROUP BY p.id, p.full_name, c.section, c.field, c.changed_by ORDER BY 6 DESC, 2, 4 FETCH FIRST 50 ROWS ONLY
            """;

    private final Connection connection;
    private final long batchId;

    LaterChanges(Connection connection, long batchId) {
        this.connection = connection;
        this.batchId = batchId;
    }

    List<ImportLaterChange> list() throws SQLException {
        return Sql.list(connection, r -> new ImportLaterChange(r.getLong(1), r.getString(2), r.getString(3), r.getString(4), r.getString(5),
                r.getObject(6, LocalDateTime.class)), CHANGES, batchId, batchId);
    }
}
