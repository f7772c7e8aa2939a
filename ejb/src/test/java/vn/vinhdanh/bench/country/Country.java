package vn.vinhdanh.bench.country;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.testing.Db;
import vn.vinhdanh.testing.TestData;

/**
 * Fills an empty migrated PostgreSQL with a province or the whole country: the same seed makes the same people. Rows go in by COPY without
 * indexes, which are built afterwards.
 */
public final class Country {

    /** Registry officer of everything. */
    public static final String OFFICER = "bench.hoso";
    /** Registry officer of one province. */
    public static final String OF_PROVINCE = "bench.tinh";
    /** The unit above all. */
    public static final long ROOT = Units.ROOT;
    /** The province of {@link #OF_PROVINCE}. */
    public static final long PROVINCE = Units.ROOT + 1;
    /** A department of that province. */
    public static final long DEPARTMENT = Units.ROOT + 1 + Units.PROVINCES;
    /** Number of the first person; the others follow. */
    public static final long FIRST_PERSON = People.FIRST;
    private static final long SEED = 20_260_101L;
    private static final String TABLES = "'person', 'posting', 'rating', 'award'";

    private final Db db;
    private final int people;

    private Country(Db db, int people) {
        this.db = db;
        this.people = people;
    }

    /** Fills the database; what was written and how fast, in one sentence. */
    public static String fill(Db db, int people) {
        try {
            return new Country(db, people).fill();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String fill() throws SQLException {
        long start = System.nanoTime();
        SplittableRandom seed = new SplittableRandom(SEED);
        Units units = new Units(people);
        long rows;
        try (Connection one = loading(); Connection two = loading()) {
            units.write(one);
            Indexes indexes = new Indexes(one, TABLES);
            People persons = new People(seed.split(), units, people);
            persons.write(one, two);
            Years years = new Years(people);
            SplittableRandom ofAwards = seed.split();
            CompletableFuture<Long> awards = CompletableFuture.supplyAsync(() -> {
                try {
                    return years.awards(ofAwards, two);
                } catch (SQLException e) {
                    throw new CompletionException(e);
                }
            });
            rows = people * 2L + years.ratings(seed.split(), one) + awards.join();
            double written = seconds(start);
            indexes.build();
            execute(one, "VACUUM ANALYZE");
            accounts();
            return String.format("%,d rows written in %.0f s (%,.0f rows/s), with indexes and statistics after %.0f s", rows, written, rows / written, seconds(start));
        }
    }

    private Connection loading() throws SQLException {
        Connection connection = db.dataSource().getConnection();
        // rows refer to each other rightly; checking each of forty million references would take longer than writing them
        execute(connection, "SET session_replication_role = replica");
        execute(connection, "SET maintenance_work_mem = '512MB'");
        return connection;
    }

    private void accounts() {
        TestData data = new TestData(db);
        data.account(OFFICER, Role.REGISTRY_OFFICER, Units.ROOT);
        data.account(OF_PROVINCE, Role.REGISTRY_OFFICER, PROVINCE);
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
