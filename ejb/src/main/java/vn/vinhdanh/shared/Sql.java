package vn.vinhdanh.shared;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Set-based statements on the connection of the running transaction. Texts are constants; only parameters vary. */
public final class Sql {

    private static final int FETCH = 2_000;
    // short statements gain nothing by compiling or by helpers; their rows are mostly in memory, and lists of places must not be blurred
    private static final String PLAN_BY_VALUES = "set_config('plan_cache_mode', 'force_custom_plan', TRUE) || set_config('jit', 'off', TRUE)"
            + " || set_config('max_parallel_workers_per_gather', '0', TRUE) || set_config('random_page_cost', '1.1', TRUE)"
            + " || set_config('work_mem', '32MB', TRUE)";
    private static final String PLAN_AND_SIZE = "SELECT CAST(reltuples AS bigint), " + PLAN_BY_VALUES + " FROM pg_class WHERE oid = to_regclass(?)";

    private Sql() {
    }

    /** Reads one row of a result. */
    public interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** What is done with each row of a long result. */
    public interface RowTaker {
        void take(ResultSet row) throws SQLException;
    }

    /** Executes one statement and says how many rows it touched. */
    public static int update(Connection connection, String sql, Object... params) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(connection, statement, params);
            return statement.executeUpdate();
        }
    }

    /** The same on the connection of the transaction; what was changed in objects before has to be flushed by then. */
    public static int update(EntityManager em, String sql, Object... params) {
        try {
            return update(em.unwrap(Connection.class), sql, params);
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** The rows of a query. */
    public static <T> List<T> list(Connection connection, Reader<T> reader, String sql, Object... params) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(connection, statement, params);
            List<T> rows = new ArrayList<>();
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    rows.add(reader.read(result));
                }
            }
            return rows;
        }
    }

    /** The same on the connection of the transaction. */
    public static <T> List<T> list(EntityManager em, Reader<T> reader, String sql, Object... params) {
        try {
            return list(em.unwrap(Connection.class), reader, sql, params);
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** Goes through the rows of a long query without keeping them. */
    public static void each(Connection connection, RowTaker taker, String sql, List<Object> params) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setFetchSize(FETCH);
            bind(connection, statement, params.toArray());
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    taker.take(rows);
                }
            }
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** Whether the database is PostgreSQL, where text search and its indexes exist; otherwise it is the embedded one. */
    public static boolean onPostgres(EntityManager em) {
        try {
            return onPostgres(em.unwrap(Connection.class));
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** The same of a connection. */
    public static boolean onPostgres(Connection connection) throws SQLException {
        return "PostgreSQL".equals(connection.getMetaData().getDatabaseProductName());
    }

    /**
     * Lets PostgreSQL plan each statement of this transaction for the values it gets. A plan made once for all values takes a rare position or a
     * mistyped name for a frequent one, and then reads millions of people in list order to find nobody.
     */
    public static void planByValues(EntityManager em) {
        plan(em, "SELECT 0, " + PLAN_BY_VALUES);
    }

    /** The same; about how many rows a table has, 0 on the embedded database. */
    public static long planByValues(EntityManager em, String table) {
        return plan(em, PLAN_AND_SIZE, table);
    }

    // straight on the connection: this runs before every list and search, and the mapper would take the statement apart each time
    private static long plan(EntityManager em, String sql, Object... params) {
        try {
            Connection connection = em.unwrap(Connection.class);
            return onPostgres(connection) ? list(connection, row -> row.getLong(1), sql, params).get(0) : 0;
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** The day in this column, null when there is none. */
    public static LocalDate date(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    /**
     * A list of numbers becomes one array, for {@code = ANY (?)}. The array is made by the connection in hand and not by the statement's:
     * a statement out of Payara's statement cache still names the connection it was first prepared on, which is closed by then.
     */
    private static void bind(Connection connection, PreparedStatement statement, Object... params) throws SQLException {
        for (int i = 0; i < params.length; i++) {
            if (params[i] instanceof List<?> numbers) {
                statement.setArray(i + 1, connection.createArrayOf("bigint", numbers.toArray()));
            } else {
                statement.setObject(i + 1, params[i]);
            }
        }
    }
}
