package vn.vinhdanh.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import vn.vinhdanh.testing.Db;

/**
 * Processor time of this thread and of the database process that serves it: what a call takes on a machine that does nothing else. On Linux only;
 * elsewhere that of the thread alone.
 */
final class Processor {

    private final Path database;

    Processor(Db db) {
        try (Connection connection = db.dataSource().getConnection(); Statement statement = connection.createStatement();
             ResultSet row = statement.executeQuery("SELECT pg_backend_pid()")) {
            row.next();
            database = Path.of("/proc", row.getString(1), "schedstat");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    double millis() {
        long thread = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        try {
            return (thread + (Files.exists(database) ? Long.parseLong(Files.readString(database).split(" ")[0]) : 0)) / Bench.MILLION;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
