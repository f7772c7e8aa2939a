package vn.vinhdanh.personnel.quality.merge;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.util.List;
import vn.vinhdanh.shared.Sql;

/** Reads for forecasts of merges. */
@Dependent
public class MergeReading {

    @PersistenceContext
    private EntityManager em;

    /** What has to be chosen: a query with the columns key, subject, what the one says, what the other says. */
    public List<MergeConflict> conflicts(String section, String sql, Object... params) {
        return read(row -> new MergeConflict(row.getString(1), section, row.getString(2), row.getString(3), row.getString(4)), sql, params);
    }

    /** What stands in the way: a query with the words that name it. */
    public List<MergeForecast.Blocker> blockers(String code, String sql, Object... params) {
        return read(row -> new MergeForecast.Blocker(code, row.getString(1)), sql, params);
    }

    /** Signs of two people: a query with the words that name what both stand in. */
    public List<MergeForecast.Doubt> doubts(String code, String sql, Object... params) {
        return read(row -> new MergeForecast.Doubt(code, row.getString(1), null), sql, params);
    }

    /** Any other rows. */
    public <T> List<T> read(Sql.Reader<T> reader, String sql, Object... params) {
        return Sql.list(em, reader, sql, params);
    }

    /** The connection of the transaction. */
    Connection connection() {
        return em.unwrap(Connection.class);
    }
}
