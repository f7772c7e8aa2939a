package vn.vinhdanh.bench;

import java.io.OutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.bench.country.Country;
import vn.vinhdanh.personnel.person.PersonFilter;
import vn.vinhdanh.personnel.search.PeopleExportService;
import vn.vinhdanh.shared.excel.SheetWriter;
import vn.vinhdanh.testing.Harness;

/**
 * The people list as a workbook: a department, then everybody of a province (of the country's first province when the whole country is
 * there), against the same rows from one bare cursor into the same writer. The heap says whether memory grows with the rows.
 */
final class ExportBenchmark {

    private static final int ROUNDS = 5;
    private static final int COUNTRY = 1_000_000;
    private static final String SAME = "SELECT p.full_name, p.personal_id, p.birth_date, p.sex, p.person_type, u.name, p.position, p.rank_code, p.status FROM person p"
            + " JOIN unit u ON u.id = p.unit_id WHERE u.path LIKE (SELECT path FROM unit WHERE id = ?) || '%' ORDER BY p.sort_key, p.id";

    private ExportBenchmark() {
    }

    static List<Measurement> run(Harness harness, int people) {
        long everybody = people >= COUNTRY ? Country.PROVINCE : Country.ROOT;
        return List.of(export(harness, "export-part", people >= COUNTRY ? Country.DEPARTMENT : Country.PROVINCE), export(harness, "export", everybody));
    }

    private static Measurement export(Harness harness, String name, long unit) {
        int rows = write(harness, unit);
        Measurement result = new Measurement(name, rows, "ms", "bare cursor into the same writer");
        for (int round = 0; round < ROUNDS; round++) {
            harness.resetStatements();
            double ours;
            try (Heap heap = new Heap()) {
                ours = Bench.millis(() -> write(harness, unit));
                result.heap(heap.mebibytes());
            }
            result.statements(harness.statements());
            result.add(ours, Bench.millis(() -> bare(harness, unit)));
        }
        return result;
    }

    private static int write(Harness harness, long unit) {
        return harness.as(Country.OFFICER, Role.REGISTRY_OFFICER).call(PeopleExportService.class, s -> s.write(new PersonFilter(null, unit, null, null),
                List.of(), null, Locale.forLanguageTag("vi"), OutputStream.nullOutputStream()));
    }

    private static void bare(Harness harness, long unit) throws SQLException {
        try (Connection connection = harness.db().dataSource().getConnection(); PreparedStatement statement = connection.prepareStatement(SAME);
             SheetWriter writer = new SheetWriter(OutputStream.nullOutputStream())) {
            connection.setAutoCommit(false);
            statement.setFetchSize(1_000);
            statement.setLong(1, unit);
            writer.sheet("x");
            try (ResultSet row = statement.executeQuery()) {
                int columns = row.getMetaData().getColumnCount();
                while (row.next()) {
                    List<Object> cells = new ArrayList<>();
                    for (int i = 1; i <= columns; i++) {
                        cells.add(row.getString(i));
                    }
                    writer.row(cells);
                }
            }
            connection.commit();
        }
    }
}
