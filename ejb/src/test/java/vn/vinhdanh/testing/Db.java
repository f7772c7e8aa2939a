package vn.vinhdanh.testing;

import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** A fresh, migrated database of its own for a test class; ask for one in {@code @BeforeAll}. */
public final class Db implements AutoCloseable {

    private static final AtomicInteger COUNTER = new AtomicInteger();

    private final String name;
    private final Mapping mapping;
    private final Runnable leave;
    private boolean closed;

    private Db(String name, Mapping mapping, Runnable leave) {
        this.name = name;
        this.mapping = mapping;
        this.leave = leave;
    }

    /** H2 in memory, as the embedded run uses it. */
    public static Db h2() {
        String name = "h2_" + COUNTER.incrementAndGet();
        DataSource source = H2Copies.make(name);
        Mapping mapping = Mapping.of("h2", source);
        return new Db(name, mapping, () -> {
            mapping.giveBack();
            execute(source, "SHUTDOWN");
        });
    }

    /** A real PostgreSQL 15, started once for all tests of this JVM. */
    public static Db postgres() {
        String name = "test_" + COUNTER.incrementAndGet();
        Pooled pool = new Pooled(PostgresCopies.make(name));
        Mapping mapping = Mapping.of("postgresql", pool.source());
        return new Db(name, mapping, () -> {
            mapping.giveBack();
            pool.close();
            PostgresCopies.drop(name);
        });
    }

    /** A database that is migrated already. */
    public static Db over(String name, DataSource source) {
        Mapping mapping = new Mapping(name, source);
        return new Db(name, mapping, mapping::close);
    }

    /** Both databases, for parameterised tests. */
    public static Stream<Db> both() {
        return Stream.<Supplier<Db>>of(Db::h2, Db::postgres).map(Supplier::get);
    }

    /** After the end it may serve another database already. */
    private Mapping mapping() {
        if (closed) {
            throw new IllegalStateException(name + " is closed");
        }
        return mapping;
    }

    public DataSource dataSource() {
        return mapping().dataSource();
    }

    public EntityManagerFactory factory() {
        return mapping().factory();
    }

    /** SQL statements executed since the last {@link #resetStatements()}; a batch counts once. */
    public int statements() {
        return mapping().dataSource().statements();
    }

    public void resetStatements() {
        mapping().dataSource().reset();
    }

    /** Runs one statement in a transaction of its own. */
    public void execute(String sql) {
        execute(dataSource(), sql);
    }

    static void execute(DataSource source, String sql) {
        try (Connection connection = source.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            leave.run();
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
