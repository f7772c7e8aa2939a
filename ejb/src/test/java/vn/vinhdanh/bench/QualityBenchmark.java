package vn.vinhdanh.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import vn.vinhdanh.personnel.quality.QualityKind;
import vn.vinhdanh.personnel.quality.QualityService;
import vn.vinhdanh.testing.Harness;

/**
 * The nightly check of everybody: first over a registry nobody has checked yet, then again when nothing was changed. What it found is taken away
 * afterwards, so that the folder stays as it was loaded.
 */
final class QualityBenchmark {

    private static final String SCAN = "SELECT COUNT(*) FROM person p WHERE p.merged_into IS NULL AND p.status = 'ACTIVE' AND p.position IS NULL";

    private QualityBenchmark() {
    }

    static List<Measurement> run(Harness harness, int people) {
        Measurement first = new Measurement("quality-first", people, "ms", "one bare scan of the people for each kind");
        Measurement again = new Measurement("quality-again", people, "ms", "one bare scan of the people for each kind");
        clear(harness);
        try {
            measure(first, harness);
            measure(again, harness);
        } finally {
            clear(harness);
        }
        return List.of(first, again);
    }

    private static void clear(Harness harness) {
        harness.db().execute("TRUNCATE quality_finding, quality_found, quality_check");
    }

    private static void measure(Measurement result, Harness harness) {
        harness.resetStatements();
        double ours;
        try (Heap heap = new Heap()) {
            ours = Bench.millis(() -> harness.system().call(QualityService.class, QualityService::checkAll));
            result.heap(heap.mebibytes());
        }
        result.statements(harness.statements());
        result.add(ours, Bench.millis(() -> scans(harness)));
    }

    private static void scans(Harness harness) throws SQLException {
        try (Connection connection = harness.db().dataSource().getConnection(); Statement statement = connection.createStatement()) {
            for (int kind = 0; kind < QualityKind.values().length; kind++) {
                try (ResultSet row = statement.executeQuery(SCAN)) {
                    row.next();
                }
            }
        }
    }
}
