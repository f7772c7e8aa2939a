package vn.vinhdanh.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.bench.country.Country;
import vn.vinhdanh.personnel.person.PersonService;
import vn.vinhdanh.personnel.timeline.TimelineService;
import vn.vinhdanh.testing.Harness;

/** What the page of one person reads: who it is and everything dated, against the bare rows of the same person. */
final class PersonBenchmark {

    private static final int CALLS = 200;
    private static final int WARM_UP = 20;
    private static final List<String> FLOOR = List.of("SELECT * FROM person WHERE id = ?", "SELECT * FROM posting WHERE person_id = ?",
            "SELECT * FROM rating WHERE person_id = ?", "SELECT * FROM award WHERE person_id = ?");

    private PersonBenchmark() {
    }

    static Measurement run(Harness harness, int people) {
        Measurement result = new Measurement("person", CALLS, "ms", "bare rows of the person");
        Processor processor = new Processor(harness.db());
        List<Sample.Somebody> some = new Sample(harness.db(), people, CALLS).people();
        for (int round = -WARM_UP; round < CALLS; round++) {
            long id = some.get(Math.floorMod(round, CALLS)).id();
            harness.resetStatements();
            double before = processor.millis();
            double ours = Bench.millis(() -> page(harness, id));
            double busy = processor.millis() - before;
            result.statements(harness.statements());
            double least = Bench.millis(() -> read(harness, id));
            if (round >= 0) {
                result.add(ours, least);
                result.processor(busy);
            }
        }
        return result;
    }

    private static void page(Harness harness, long id) {
        harness.as(Country.OFFICER, Role.REGISTRY_OFFICER).call(PersonService.class, s -> s.get(id));
        if (harness.as(Country.OFFICER, Role.REGISTRY_OFFICER).call(TimelineService.class, s -> s.of(id)).isEmpty()) {
            throw new IllegalStateException("nothing about person " + id);
        }
    }

    private static void read(Harness harness, long id) throws SQLException {
        try (Connection connection = harness.db().dataSource().getConnection()) {
            for (String sql : FLOOR) {
                try (PreparedStatement statement = connection.prepareStatement(sql)) {
                    statement.setLong(1, id);
                    try (ResultSet row = statement.executeQuery()) {
                        while (row.next()) {
                            row.getObject(2);
                        }
                    }
                }
            }
        }
    }
}
