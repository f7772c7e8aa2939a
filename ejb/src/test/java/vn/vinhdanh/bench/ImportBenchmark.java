package vn.vinhdanh.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.personnel.imports.ImportResult;
import vn.vinhdanh.personnel.imports.ImportService;
import vn.vinhdanh.personnel.imports.Sheets;
import vn.vinhdanh.personnel.imports.sheet.ImportKind;
import vn.vinhdanh.shared.Sql;
import vn.vinhdanh.testing.Db;
import vn.vinhdanh.testing.Harness;
import vn.vinhdanh.testing.TestData;

/**
 * Preview and commit of a staff list against the least any import must do: read every cell with the bare Excel library, then write the very
 * rows the import wrote (people with their postings, pay, records and history, taken from its database beforehand) into the same empty tables in batches of a thousand.
 */
final class ImportBenchmark {

    private static final int ROUNDS = 5;
    private static final int BATCH = 1_000;
    private static final List<String> TABLES = List.of("person", "posting", "pay_period", "person_record", "person_change");

    private ImportBenchmark() {
    }

    static Measurement run(int people) {
        byte[] file = Sheets.roster(people, 1);
        Measurement result = new Measurement("import", people, "ms", "bare fastexcel-reader + JDBC batches");
        for (int round = 0; round <= ROUNDS; round++) {
            try (Db ours = Db.postgres(); Db bare = Db.postgres()) {
                Harness harness = new Harness(ours);
                new TestData(ours).account("hoso", Role.REGISTRY_OFFICER, new TestData(ours).root("Sở Nội vụ"));
                harness.resetStatements();
                double imported;
                try (Heap heap = new Heap()) {
                    imported = Bench.millis(() -> importing(harness, file, people));
                    if (round > 0) {
                        result.heap(heap.mebibytes());
                    }
                }
                result.statements(harness.statements());
                double least = floor(ours, bare, file, people);
                if (round > 0) {
                    result.add(imported, least);
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
        return result;
    }

    private static void importing(Harness harness, byte[] file, int people) {
        Harness.As officer = harness.as("hoso", Role.REGISTRY_OFFICER);
        long batch = officer.call(ImportService.class, s -> s.preview(ImportKind.ROSTER, "danh-sach.xlsx", file));
        ImportResult written = officer.call(ImportService.class, s -> s.commit(batch));
        if (written.created() != people) {
            throw new IllegalStateException("written: " + written);
        }
    }

    private static double floor(Db from, Db to, byte[] file, int people) throws SQLException {
        try (Connection source = from.dataSource().getConnection(); Connection target = to.dataSource().getConnection()) {
            target.setAutoCommit(false);
            write(target, "unit", rows(source, "unit", " ORDER BY path"));
            write(target, "import_batch", rows(source, "import_batch", ""));
            target.commit();
            Map<String, List<Object[]>> written = new LinkedHashMap<>();
            for (String table : TABLES) {
                written.put(table, rows(source, table, ""));
            }
            System.gc();
            return Bench.millis(() -> {
                if (cells(file) < people) {
                    throw new IllegalStateException("cells are missing");
                }
                for (Map.Entry<String, List<Object[]>> table : written.entrySet()) {
                    write(target, table.getKey(), table.getValue());
                }
                target.commit();
            });
        }
    }

    private static long cells(byte[] file) throws IOException {
        long length = 0;
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(false, true));
             Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            for (Iterator<Row> all = rows.iterator(); all.hasNext();) {
                for (Cell cell : all.next()) {
                    length += cell == null ? 0 : cell.getText().length();
                }
            }
        }
        return length;
    }

    /** The columns that are written; the others the database makes itself. */
    private static String columns(Connection connection, String table) throws SQLException {
        return String.join(", ", Sql.list(connection, r -> r.getString(1), "SELECT column_name FROM information_schema.columns"
                + " WHERE table_schema = current_schema() AND table_name = ? AND is_generated = 'NEVER' ORDER BY ordinal_position", table));
    }

    private static List<Object[]> rows(Connection connection, String table, String order) throws SQLException {
        List<Object[]> rows = new ArrayList<>();
        String sql = "SELECT " + columns(connection, table) + " FROM " + table + order;
        try (Statement statement = connection.createStatement(); ResultSet result = statement.executeQuery(sql)) {
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                Object[] row = new Object[columns];
                for (int i = 0; i < columns; i++) {
                    row[i] = result.getObject(i + 1);
                }
                rows.add(row);
            }
        }
        return rows;
    }

    private static void write(Connection connection, String table, List<Object[]> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        int columns = rows.get(0).length;
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO " + table + " (" + columns(connection, table) + ") VALUES (?" + ", ?".repeat(columns - 1) + ")")) {
            int pending = 0;
            for (Object[] row : rows) {
                for (int i = 0; i < columns; i++) {
                    insert.setObject(i + 1, row[i]);
                }
                insert.addBatch();
                if (++pending % BATCH == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
    }
}
