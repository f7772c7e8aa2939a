package vn.vinhdanh.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import vn.vinhdanh.shared.SchemaMigrator;

/** A fresh, migrated database of its own for a test class; ask for one in {@code @BeforeAll}. */
public final class Db implements AutoCloseable {

    private static final AtomicInteger COUNTER = new AtomicInteger();
    private static EmbeddedPostgres server;

    private final String name;
    private final CountingDataSource dataSource;
    private final EntityManagerFactory factory;

    private Db(String name, DataSource plain) {
        this.name = name;
        this.dataSource = new CountingDataSource(plain);
        Map<String, Object> properties = new HashMap<>();
        properties.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
        properties.put("jakarta.persistence.jtaDataSource", null);
        properties.put("jakarta.persistence.nonJtaDataSource", dataSource);
        properties.put("eclipselink.session-name", name);
        this.factory = Persistence.createEntityManagerFactory("vinhdanh", properties);
    }

    /** H2 in memory, as the embedded run uses it. */
    public static Db h2() {
        String name = "h2_" + COUNTER.incrementAndGet();
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + name
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=5000");
        SchemaMigrator.configured(source).migrate();
        return new Db(name, source);
    }

    /** A real PostgreSQL 15, started once for all tests of this JVM. */
    public static synchronized Db postgres() {
        try {
            if (server == null) {
                server = EmbeddedPostgres.builder().start();
                execute(server.getPostgresDatabase(), "CREATE DATABASE template_vinhdanh");
                SchemaMigrator.configured(server.getDatabase("postgres", "template_vinhdanh")).migrate();
            }
            String name = "test_" + COUNTER.incrementAndGet();
            execute(server.getPostgresDatabase(), "CREATE DATABASE " + name + " TEMPLATE template_vinhdanh");
            return new Db(name, server.getDatabase("postgres", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A database that is migrated already. */
    public static Db over(String name, DataSource source) {
        return new Db(name, source);
    }

    /** Both databases, for parameterised tests. */
    public static Stream<Db> both() {
        return Stream.of(h2(), postgres());
    }

    public DataSource dataSource() {
        return dataSource;
    }

    public EntityManagerFactory factory() {
        return factory;
    }

    /** SQL statements executed since the last {@link #resetStatements()}; a batch counts once. */
    public int statements() {
        return dataSource.statements();
    }

    public void resetStatements() {
        dataSource.reset();
    }

    /** Runs one statement in a transaction of its own. */
    public void execute(String sql) {
        execute(dataSource, sql);
    }

    private static void execute(DataSource source, String sql) {
        try (Connection connection = source.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    @Override
    public void close() {
        factory.close();
    }

    @Override
    public String toString() {
        return name;
    }
}
