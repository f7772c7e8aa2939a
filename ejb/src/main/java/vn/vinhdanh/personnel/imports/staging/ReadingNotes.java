package vn.vinhdanh.personnel.imports.staging;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import vn.vinhdanh.personnel.imports.file.SheetName;
import vn.vinhdanh.personnel.imports.sheet.Heading;
import vn.vinhdanh.personnel.imports.sheet.ImportLine;
import vn.vinhdanh.personnel.imports.sheet.Reading;
import vn.vinhdanh.personnel.imports.sheet.Repair;

/** Keeps beside the staged rows how the file was read: its sheets, its columns, and the cells that had to be repaired. */
final class ReadingNotes implements AutoCloseable {

    private final Connection connection;
    private final long batchId;
    private final PreparedStatement repairs;
    private boolean pending;

    ReadingNotes(Connection connection, long batchId) throws SQLException {
        this.connection = connection;
        this.batchId = batchId;
        repairs = connection.prepareStatement("INSERT INTO import_repair (batch_id, row_no, column_letter, before_text, after_text) VALUES (?, ?, ?, ?, ?)");
    }

    void add(ImportLine line) throws SQLException {
        for (Repair repair : line.repairs()) {
            repairs.setLong(1, batchId);
            repairs.setInt(2, line.row());
            repairs.setString(3, repair.columnLetter());
            repairs.setString(4, repair.before());
            repairs.setString(5, repair.after());
            repairs.addBatch();
            pending = true;
        }
    }

    void flush() throws SQLException {
        if (pending) {
            repairs.executeBatch();
            pending = false;
        }
    }

    void finish(Reading reading) throws SQLException {
        flush();
        columns(reading.heading());
        for (Map.Entry<Integer, Heading> other : reading.others().entrySet()) {
            columns(other.getKey(), other.getValue());
        }
        try (PreparedStatement sheets = connection.prepareStatement("INSERT INTO import_sheet (batch_id, sheet_index, name, hidden, chosen, from_1904,"
                + " sheet_rank, row_prefix, left_out) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (SheetName sheet : reading.sheets()) {
                sheets.setLong(1, batchId);
                sheets.setInt(2, sheet.index());
                sheets.setString(3, cut(sheet.name(), 100));
                sheets.setBoolean(4, sheet.hidden());
                sheets.setBoolean(5, reading.taken().contains(sheet.index()));
                sheets.setBoolean(6, reading.from1904());
                int place = reading.taken().indexOf(sheet.index());
                sheets.setObject(7, place < 0 ? null : place, java.sql.Types.INTEGER);
                sheets.setString(8, place < 0 || reading.taken().size() == 1 ? "" : cut(sheet.name(), 100) + "!");
                sheets.setString(9, place < 0 ? reading.leftOut().get(sheet.index()).name() : null);
                sheets.addBatch();
            }
            sheets.executeBatch();
        }
    }

    private void columns(Heading heading) throws SQLException {
        try (PreparedStatement columns = connection.prepareStatement(
                "INSERT INTO import_column (batch_id, column_index, column_letter, heading, field, sample) VALUES (?, ?, ?, ?, ?, ?)")) {
            for (Heading.Column column : heading.columns()) {
                columns.setLong(1, batchId);
                columns.setInt(2, column.index());
                columns.setString(3, column.letter());
                columns.setString(4, cut(column.heading(), 250));
                columns.setString(5, column.field() == null ? null : column.field().name());
                columns.setString(6, column.sample());
                columns.addBatch();
            }
            columns.executeBatch();
        }
    }

    /** Columns of a sheet that has them in another order. */
    private void columns(int place, Heading heading) throws SQLException {
        try (PreparedStatement columns = connection.prepareStatement(
                "INSERT INTO import_sheet_column (batch_id, sheet_rank, column_index, column_letter, heading, field) VALUES (?, ?, ?, ?, ?, ?)")) {
            for (Heading.Column column : heading.columns()) {
                columns.setLong(1, batchId);
                columns.setInt(2, place);
                columns.setInt(3, column.index());
                columns.setString(4, column.letter());
                columns.setString(5, cut(column.heading(), 250));
                columns.setString(6, column.field() == null ? null : column.field().name());
                columns.addBatch();
            }
            columns.executeBatch();
        }
    }

    private static String cut(String text, int length) {
        return text.length() > length ? text.substring(0, length) : text;
    }

    @Override
    public void close() throws SQLException {
        repairs.clearBatch();
        repairs.close();
    }
}
