package vn.vinhdanh.personnel.imports;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import vn.vinhdanh.personnel.imports.file.RowNumber;
import vn.vinhdanh.personnel.imports.sheet.Field;
import vn.vinhdanh.personnel.imports.sheet.LeftOut;
import vn.vinhdanh.personnel.imports.sheet.Severity;
import vn.vinhdanh.shared.Sql;

/** Reads the staging tables: counts, columns, and the rows page by page. */
final class ImportQueries {

    private static final String ROW_FIELDS = """
            SELECT row_no, status, action, full_name, personal_id, sex, birth_date, birth_year, unit_name, position, fact_year, rating, award_codes,
                initiative, initiative_level, discipline_text, (SELECT s.row_prefix FROM import_sheet s WHERE s.batch_id = import_row.batch_id
                  AND s.sheet_rank = import_row.row_no / 1048576) AS row_prefix FROM import_row
            """;
    private static final String FILTER = """
             WHERE batch_id = ? AND (CAST(? AS varchar(10)) IS NULL OR status = ? OR ? = 'DOUBTFUL' AND EXISTS (SELECT 1 FROM import_problem p
               WHERE p.batch_id = import_row.batch_id AND p.row_no = import_row.row_no AND p.code IN ('PERSON_DOUBTFUL', 'PERSON_ALIKE')))
            """;

    private final Connection connection;
    private final long batchId;

    ImportQueries(Connection connection, long batchId) {
        this.connection = connection;
        this.batchId = batchId;
    }

    ImportCounts counts() throws SQLException {
        return Sql.list(connection, r -> new ImportCounts(r.getInt(1), r.getInt(2), r.getInt(3), r.getInt(4), r.getInt(5), r.getInt(6)), """
                SELECT COALESCE(SUM(CASE WHEN status = 'OK' THEN 1 ELSE 0 END), 0), COALESCE(SUM(CASE WHEN status = 'WARNING' THEN 1 ELSE 0 END), 0),
                    COALESCE(SUM(CASE WHEN status = 'ERROR' THEN 1 ELSE 0 END), 0), COALESCE(SUM(CASE WHEN action = 'CREATE' THEN 1 ELSE 0 END), 0),
                    COALESCE(SUM(CASE WHEN action = 'UPDATE' THEN 1 ELSE 0 END), 0), COALESCE(SUM(CASE WHEN action = 'SAME' THEN 1 ELSE 0 END), 0)
                FROM import_row WHERE batch_id = ?
                """, batchId).get(0);
    }

    List<ImportColumn> columns() throws SQLException {
        return Sql.list(connection, ImportQueries::column,
                "SELECT column_index, column_letter, heading, field, sample FROM import_column WHERE batch_id = ? ORDER BY column_index", batchId);
    }

    /** The columns of the sheet in which a row of the list stands. */
    List<ImportColumn> columnsOf(int row) throws SQLException {
        List<ImportColumn> own = Sql.list(connection, ImportQueries::column, "SELECT column_index, column_letter, heading, field, CAST(NULL AS varchar) FROM import_sheet_column"
                + " WHERE batch_id = ? AND sheet_rank = ? ORDER BY column_index", batchId, RowNumber.place(row));
        return own.isEmpty() ? columns() : own;
    }

    private static ImportColumn column(ResultSet r) throws SQLException {
        return new ImportColumn(r.getInt(1), r.getString(2), r.getString(3), r.getString(4) == null ? null : Field.valueOf(r.getString(4)), r.getString(5));
    }

    List<ImportSheet> sheets() throws SQLException {
        return Sql.list(connection, r -> new ImportSheet(r.getInt(1), r.getString(2), r.getBoolean(3), r.getBoolean(4),
                r.getString(5) == null ? null : LeftOut.valueOf(r.getString(5))), "SELECT sheet_index, name, hidden, chosen, left_out FROM import_sheet WHERE batch_id = ? ORDER BY sheet_index", batchId);
    }

    /** Number of the sheet in which a row of the list stands. */
    int sheetOf(int row) throws SQLException {
        return Sql.list(connection, r -> r.getInt(1), "SELECT sheet_index FROM import_sheet WHERE batch_id = ? AND sheet_rank = ?", batchId, RowNumber.place(row))
                .stream().findFirst().orElse(0);
    }

    /** Units that were not known, those that were said to be known ones included. */
    List<ImportUnit> units() throws SQLException {
        return Sql.list(connection, r -> new ImportUnit(r.getString(1), r.getString(2), r.getLong(3), "ASK".equals(r.getString(4)), r.getObject(5, Long.class), r.getString(6),
                r.getString(7), "ASK".equals(r.getString(4)) || r.getString(7) != null || "NEW".equals(r.getString(4)) && r.getBoolean(8), r.getBoolean(8)), """
                SELECT u.norm_name, u.name, c.row_count, u.standing, u.near_id, n.name, m.name, c.written
                FROM import_unit u JOIN (SELECT r.unit_norm, COUNT(*) AS row_count, MIN(r.row_no) AS first_row,
                    MAX(CASE WHEN r.status <> 'ERROR' THEN 1 ELSE 0 END) = 1 AS written FROM import_row r WHERE r.batch_id = ? GROUP BY r.unit_norm) c
                  ON c.unit_norm = u.norm_name
                LEFT JOIN import_unit_answer a ON a.batch_id = u.batch_id AND a.norm_name = u.norm_name LEFT JOIN unit m ON m.id = a.unit_id
                LEFT JOIN unit n ON n.id = u.near_id
                WHERE u.batch_id = ? AND u.out_of_scope = FALSE AND (u.unit_id IS NULL OR u.created = TRUE OR a.unit_id = u.unit_id) ORDER BY c.first_row
                """, batchId, batchId);
    }

    /** Rows a commit takes. */
    int writable() throws SQLException {
        return Sql.list(connection, r -> r.getInt(1), "SELECT COUNT(*) FROM import_row WHERE batch_id = ? AND status <> 'ERROR'", batchId).get(0);
    }

    long repairedRows() throws SQLException {
        return Sql.list(connection, r -> r.getLong(1), "SELECT COUNT(DISTINCT row_no) FROM import_repair WHERE batch_id = ?", batchId).get(0);
    }

    /** People who stayed, as a whole or in part, when the rest of the batch was taken back. */
    long keptPeople() throws SQLException {
        return Sql.list(connection, r -> r.getLong(1), "SELECT COUNT(*) FROM import_kept WHERE batch_id = ?", batchId).get(0);
    }

    long count(ImportFilter filter) throws SQLException {
        return Sql.list(connection, r -> r.getLong(1), "SELECT COUNT(*) FROM import_row" + FILTER, batchId, text(filter), text(filter), text(filter)).get(0);
    }

    /** Rows after a row number. */
    List<ImportRow> after(ImportFilter filter, int row, int limit) throws SQLException {
        return rows(ROW_FIELDS + FILTER + " AND row_no > ? ORDER BY row_no FETCH FIRST ? ROWS ONLY", batchId, text(filter), text(filter), text(filter), row, limit);
    }

    /** Rows of one page of a table; a batch has at most as many rows as a workbook may have, so skipping is bounded. */
    List<ImportRow> slice(ImportFilter filter, int first, int size) throws SQLException {
        return rows(ROW_FIELDS + FILTER + " ORDER BY row_no OFFSET ? ROWS FETCH NEXT ? ROWS ONLY", batchId, text(filter), text(filter), text(filter), first, size);
    }

    private static String text(ImportFilter filter) {
        return filter == null ? null : filter.name();
    }

    private List<ImportRow> rows(String sql, Object... params) throws SQLException {
        List<ImportRow> rows = Sql.list(connection, ImportQueries::row, sql, params);
        return rows.isEmpty() ? rows : new RowDetails(connection, batchId, rows.get(0).row(), rows.get(rows.size() - 1).row()).complete(rows);
    }

    private static ImportRow row(ResultSet r) throws SQLException {
        ImportRow.Person person = new ImportRow.Person(r.getString("full_name"), r.getString("personal_id"), r.getString("sex"),
                r.getObject("birth_date", LocalDate.class), r.getObject("birth_year", Integer.class), r.getString("unit_name"), r.getString("position"));
        ImportRow.Facts facts = new ImportRow.Facts(r.getObject("fact_year", Integer.class), r.getString("rating"), r.getString("award_codes"),
                r.getString("initiative"), r.getString("initiative_level"), r.getString("discipline_text"));
        String prefix = r.getString("row_prefix");
        String place = (prefix == null ? "" : prefix) + RowNumber.inSheet(r.getInt("row_no"));
        return new ImportRow(r.getInt("row_no"), place, Severity.valueOf(r.getString("status")), r.getString("action"), person, facts, List.of(), List.of(), List.of(), null);
    }
}
