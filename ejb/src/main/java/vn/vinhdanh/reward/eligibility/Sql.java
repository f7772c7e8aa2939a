package vn.vinhdanh.reward.eligibility;

import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/** Runs one read over the connection of the transaction, row by row, without building entities. */
final class Sql {

    private static final int FETCH = 2_000;

    private final Connection connection;

    Sql(Connection connection) {
        this.connection = connection;
    }

    /** What is done with each row. */
    interface RowTaker {
        void take(ResultSet row) throws SQLException;
    }

    void read(String text, List<Object> values, RowTaker taker) {
        try (PreparedStatement statement = connection.prepareStatement(text)) {
            statement.setFetchSize(FETCH);
            for (int i = 0; i < values.size(); i++) {
                set(statement, i + 1, values.get(i));
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    taker.take(rows);
                }
            }
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    private void set(PreparedStatement statement, int index, Object value) throws SQLException {
        if (value instanceof List<?> list) {
            statement.setArray(index, connection.createArrayOf("bigint", list.toArray()));
        } else {
            statement.setObject(index, value);
        }
    }

    static LocalDate date(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
