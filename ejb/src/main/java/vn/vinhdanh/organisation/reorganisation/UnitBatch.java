package vn.vinhdanh.organisation.reorganisation;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** One statement for many rows, sent in one go within the running transaction. */
@Dependent
public class UnitBatch {

    @PersistenceContext
    private EntityManager em;

    /** Sends the statement once for all rows; says nothing when there are none. */
    public void run(String sql, List<Object[]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = em.unwrap(Connection.class).prepareStatement(sql)) {
            for (Object[] row : rows) {
                for (int i = 0; i < row.length; i++) {
                    statement.setObject(i + 1, row[i]);
                }
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
