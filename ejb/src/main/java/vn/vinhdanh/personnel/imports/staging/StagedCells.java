package vn.vinhdanh.personnel.imports.staging;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import vn.vinhdanh.personnel.imports.file.CellNotes;
import vn.vinhdanh.personnel.imports.file.SheetRow;
import vn.vinhdanh.personnel.imports.sheet.Fact;
import vn.vinhdanh.personnel.imports.sheet.ImportLine;
import vn.vinhdanh.personnel.imports.sheet.PersonalId;
import vn.vinhdanh.personnel.imports.sheet.Section;
import vn.vinhdanh.shared.Sql;

/** The cells of staged rows as they were read, corrections included. */
public final class StagedCells {

    private static final String CELLS = "SELECT row_no, cells, section_name, section_type FROM import_row WHERE batch_id = ? AND cells IS NOT NULL";
    private static final String OF_ROW = CELLS + " AND row_no = ?";
    private static final String OF_ID = CELLS + " AND id_valid = TRUE AND personal_id = ? ORDER BY row_no";
    private static final String OF_NAME = CELLS + " AND id_valid = FALSE AND norm_name IS NOT DISTINCT FROM CAST(? AS varchar(200)) "
            + "AND birth_year IS NOT DISTINCT FROM CAST(? AS integer) AND unit_norm IS NOT DISTINCT FROM CAST(? AS varchar(250)) ORDER BY row_no";

    private final Connection connection;
    private final long batchId;

    /** A row and the titles above it. */
    public record Kept(SheetRow row, Section section) {
    }

    public StagedCells(Connection connection, long batchId) {
        this.connection = connection;
        this.batchId = batchId;
    }

    /** One row; null when it is not there, or was read before cells were kept. */
    public Kept of(int row) throws SQLException {
        List<Kept> found = Sql.list(connection, StagedCells::kept, OF_ROW, batchId, row);
        return found.isEmpty() ? null : found.get(0);
    }

    /** All rows that speak of the same person as this one, in their order. */
    public List<Kept> sameAs(ImportLine line) throws SQLException {
        String id = line.text(Fact.PERSONAL_ID);
        return PersonalId.isValid(id) ? Sql.list(connection, StagedCells::kept, OF_ID, batchId, id)
                : Sql.list(connection, StagedCells::kept, OF_NAME, batchId, line.text(Fact.NORM_NAME), line.number(Fact.BIRTH_YEAR), line.text(Fact.UNIT_NORM));
    }

    /** Does the workbook count its days from 1904? */
    public boolean from1904() throws SQLException {
        return Sql.list(connection, r -> r.getBoolean(1), "SELECT from_1904 FROM import_sheet WHERE batch_id = ? AND chosen = TRUE", batchId).contains(true);
    }

    private static Kept kept(ResultSet r) throws SQLException {
        return new Kept(CellNotes.row(r.getInt(1), r.getString(2)), new Section(r.getString(3), r.getString(4)));
    }
}
