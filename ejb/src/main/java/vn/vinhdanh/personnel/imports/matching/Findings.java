package vn.vinhdanh.personnel.imports.matching;

import java.sql.Connection;
import java.sql.SQLException;
import vn.vinhdanh.shared.Sql;

/** Writes what the comparison with the registry finds beside the rows, each finding for all the rows it concerns at once. */
final class Findings {

    /** Problems found here are numbered from this on, so that a second comparison can replace them. */
    static final int FIRST = 90;
    private static final String HEAD = "INSERT INTO import_problem (batch_id, row_no, problem_no, code, severity, column_letter, cell_value) "
            + "SELECT ?, f.row_no, " + FIRST + " + CAST(? AS integer), ?, ?, COALESCE((SELECT MIN(o.column_letter) FROM import_sheet_column o"
            + " WHERE o.batch_id = ? AND o.field = ? AND o.sheet_rank = f.row_no / 1048576), (SELECT MIN(c.column_letter) FROM import_column c WHERE c.batch_id = ? AND c.field = ?)), f.cell_value FROM (";

    private final Connection connection;
    private final long batchId;
    private int found;

    Findings(Connection connection, long batchId) {
        this.connection = connection;
        this.batchId = batchId;
    }

    /**
     * Notes it; the rows keep their standing.
     *
     * @param rows constant query of {@code row_no, cell_value} whose one parameter is the batch
     */
    int note(String code, String severity, String field, String rows) throws SQLException {
        return Sql.update(connection, HEAD + rows + ") f", batchId, found++, code, severity, batchId, field, batchId, field, batchId);
    }

    /** Notes it as an error: the rows are left out. */
    int refuse(String code, String field, String rows) throws SQLException {
        int count = note(code, "ERROR", field, rows);
        if (count > 0) {
            Sql.update(connection, """
                    UPDATE import_row SET status = 'ERROR', action = 'SKIP', person_id = NULL WHERE batch_id = ? AND EXISTS (SELECT 1 FROM import_problem p
                      WHERE p.batch_id = import_row.batch_id AND p.row_no = import_row.row_no AND p.problem_no >= 90 AND p.severity = 'ERROR' AND p.waived = FALSE)
                    """, batchId);
        }
        return count;
    }
}
