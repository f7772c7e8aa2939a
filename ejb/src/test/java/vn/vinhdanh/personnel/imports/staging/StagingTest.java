package vn.vinhdanh.personnel.imports.staging;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhdanh.personnel.imports.sheet.ImportKind;
import vn.vinhdanh.personnel.imports.sheet.ImportLine;
import vn.vinhdanh.testing.Db;

/** Rows on their way into the staging tables, on a connection that keeps its statements for reuse as the servers' pools do. */
class StagingTest {

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void rowsOfARefusedFileNeverReachTheNextOne(Db db) throws SQLException {
        for (int batch = 1; batch <= 2; batch++) {
            db.execute("INSERT INTO import_batch (id, kind, status, file_name, file_sha256, uploaded_by, uploaded_at) VALUES (" + batch
                    + ", 'ROSTER', 'PREVIEW', 'ds.xlsx', 'x', 'hoso', TIMESTAMP '2026-11-23 08:00:00')");
        }
        try (Connection plain = db.dataSource().getConnection()) {
            Connection pooled = keepingStatements(plain);
            try (Staging refused = new Staging(pooled, 1, ImportKind.ROSTER)) {
                refused.add(new ImportLine(1));
            }
            try (Staging good = new Staging(pooled, 2, ImportKind.ROSTER)) {
                for (int row = 1; row <= 1000; row++) {
                    good.add(new ImportLine(row));
                }
            }
            assertThat(count(plain, 1)).isZero();
            assertThat(count(plain, 2)).isEqualTo(1000);
        }
    }

    private static int count(Connection connection, long batch) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT COUNT(*) FROM import_row WHERE batch_id = ?")) {
            statement.setLong(1, batch);
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                return result.getInt(1);
            }
        }
    }

    private static Connection keepingStatements(Connection connection) {
        Map<String, PreparedStatement> kept = new HashMap<>();
        return (Connection) Proxy.newProxyInstance(StagingTest.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, args) -> {
            if (method.getName().equals("prepareStatement") && args.length == 1) {
                if (!kept.containsKey(args[0])) {
                    kept.put((String) args[0], neverClosed(connection.prepareStatement((String) args[0])));
                }
                return kept.get(args[0]);
            }
            return method.invoke(connection, args);
        });
    }

    private static PreparedStatement neverClosed(PreparedStatement statement) {
        return (PreparedStatement) Proxy.newProxyInstance(StagingTest.class.getClassLoader(), new Class<?>[] {PreparedStatement.class},
                (proxy, method, args) -> {
                    try {
                        return method.getName().equals("close") ? null : method.invoke(statement, args);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
