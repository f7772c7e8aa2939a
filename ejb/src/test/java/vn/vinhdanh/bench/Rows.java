package vn.vinhdanh.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import vn.vinhdanh.testing.Db;
import vn.vinhdanh.testing.Harness;

/** Measures reading calls: each with another input, each beside the floor, which reads the very rows the call found by their numbers. */
final class Rows {

    static final String FLOOR = "same rows by number";
    private static final int WARM_UP = 10;
    private static final String BY_NUMBER = "SELECT p.*, u.name FROM person p JOIN unit u ON u.id = p.unit_id WHERE p.id = ANY (?)";

    private final Harness harness;
    private final Db db;

    Rows(Harness harness) {
        this.harness = harness;
        this.db = harness.db();
    }

    /** @param call finds the numbers of people for an input */
    <T> Measurement measure(String name, List<T> inputs, Function<T, List<Long>> call) {
        Measurement result = new Measurement(name, inputs.size(), "ms", FLOOR);
        Processor processor = new Processor(db);
        int most = 0;
        for (int round = -Math.min(WARM_UP, inputs.size()); round < inputs.size(); round++) {
            T input = inputs.get(Math.floorMod(round, inputs.size()));
            Object[] found = new Object[1];
            harness.resetStatements();
            double before = processor.millis();
            double ours = Bench.millis(() -> found[0] = call.apply(input));
            double busy = processor.millis() - before;
            most = Math.max(most, harness.statements());
            Long[] numbers = ((List<?>) found[0]).toArray(new Long[0]);
            double least = Bench.millis(() -> read(numbers));
            if (round >= 0) {
                result.add(ours, least);
                result.processor(busy);
                slow(name, input, ours, numbers.length);
            }
        }
        result.statements(most);
        return result;
    }

    /** Says on the error stream which input was slow, for whoever tunes. */
    private static void slow(String name, Object input, double millis, int found) {
        if (System.getenv("VINHDANH_BENCH_SLOW") != null && millis > Double.parseDouble(System.getenv("VINHDANH_BENCH_SLOW"))) {
            System.err.printf("%s %.0f ms, %d found: %s%n", name, millis, found, input);
        }
    }

    private void read(Long[] numbers) throws SQLException {
        try (Connection connection = db.dataSource().getConnection(); PreparedStatement statement = connection.prepareStatement(BY_NUMBER)) {
            statement.setArray(1, connection.createArrayOf("bigint", numbers));
            try (ResultSet row = statement.executeQuery()) {
                int columns = row.getMetaData().getColumnCount();
                while (row.next()) {
                    for (int i = 1; i <= columns; i++) {
                        row.getObject(i);
                    }
                }
            }
        }
    }
}
