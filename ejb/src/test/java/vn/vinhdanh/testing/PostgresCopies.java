package vn.vinhdanh.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.sql.DataSource;
import vn.vinhdanh.shared.SchemaMigrator;

/**
 * Databases of one PostgreSQL, each copied from one that was migrated. Whoever is done with one drops it: hundreds left to the end keep the server at
 * vacuuming meanwhile, and the JVM at deleting their files afterwards.
 */
final class PostgresCopies {

    private static final String TEMPLATE = "template_vinhdanh";
    private static EmbeddedPostgres server;

    private PostgresCopies() {
    }

    /** A migrated database of this name, which nobody uses yet. */
    static synchronized DataSource make(String name) {
        if (server == null) {
            server = started();
        }
        Db.execute(server.getPostgresDatabase(), "CREATE DATABASE " + name + " TEMPLATE " + TEMPLATE);
        return server.getDatabase("postgres", name);
    }

    /** Takes a database away, whoever may still be connected. */
    static synchronized void drop(String name) {
        Db.execute(server.getPostgresDatabase(), "DROP DATABASE " + name + " WITH (FORCE)");
    }

    private static EmbeddedPostgres started() {
        try {
            EmbeddedPostgres started = EmbeddedPostgres.builder().start();
            Db.execute(started.getPostgresDatabase(), "CREATE DATABASE " + TEMPLATE);
            SchemaMigrator.configured(started.getDatabase("postgres", TEMPLATE)).migrate();
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
