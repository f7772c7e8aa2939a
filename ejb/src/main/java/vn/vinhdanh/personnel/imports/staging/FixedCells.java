package vn.vinhdanh.personnel.imports.staging;

import java.sql.Connection;
import java.sql.SQLException;
import vn.vinhdanh.personnel.imports.file.CellFixes;
import vn.vinhdanh.shared.Sql;

/** The corrected cells of a batch; few, since a human typed each of them. */
public final class FixedCells {

    private FixedCells() {
    }

    public static CellFixes of(Connection connection, long batchId) throws SQLException {
        CellFixes fixes = new CellFixes();
        Sql.list(connection, r -> {
            fixes.put(r.getInt(1), r.getInt(2), r.getInt(3), r.getString(4));
            return null;
        }, "SELECT sheet_index, row_no, column_index, cell_text FROM import_fix WHERE batch_id = ?", batchId);
        return fixes;
    }
}
