package vn.vinhdanh.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import vn.vinhdanh.organisation.reorganisation.ManyUnits;
import vn.vinhdanh.testing.Db;

/**
 * A reorganisation of a hundred units into forty, with all their people: dry run and application, against the least that must be written
 * (one new period of service per person, the old one ended, the person's unit) by plain statements.
 */
final class TransferBenchmark {

    private static final int ROUNDS = 3;
    private static final int PEOPLE = 15_000;
    private static final int BEFORE = 100;
    private static final int AFTER = 40;

    private TransferBenchmark() {
    }

    static Measurement run() {
        Measurement result = new Measurement("transfer", PEOPLE, "ms", "bare UPDATE and INSERT of the same rows");
        for (int round = 0; round <= ROUNDS; round++) {
            try (Db ours = Db.postgres(); Db bare = Db.postgres()) {
                ManyUnits many = new ManyUnits(ours, BEFORE, PEOPLE);
                long plan = many.plan(AFTER);
                many.harness().resetStatements();
                double transferred = Bench.millis(() -> {
                    many.foresee(plan);
                    many.apply(plan);
                });
                result.statements(many.harness().statements());
                new ManyUnits(bare, BEFORE, PEOPLE);
                double least = Bench.millis(() -> floor(bare));
                if (round > 0) {
                    result.add(transferred, least);
                }
            }
        }
        return result;
    }

    private static void floor(Db db) throws SQLException {
        try (Connection connection = db.dataSource().getConnection(); Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("INSERT INTO posting (id, person_id, unit_id, unit_name, position, valid_from)"
                    + " SELECT nextval('vinhdanh_id'), person_id, unit_id, unit_name, position, DATE '2026-07-01' FROM posting");
            statement.execute("UPDATE posting SET valid_to = DATE '2026-06-30', version = version + 1 WHERE valid_from < DATE '2026-07-01'");
            statement.execute("UPDATE person SET unit_id = 800000001 + unit_id % 40, version = version + 1");
            connection.commit();
        }
    }
}
