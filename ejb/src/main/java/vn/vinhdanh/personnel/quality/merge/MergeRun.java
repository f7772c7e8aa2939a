package vn.vinhdanh.personnel.quality.merge;

import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.vinhdanh.shared.Sql;

/** A merge that is being carried out: who is merged into whom, what was chosen, and what the rooms have moved so far. */
public final class MergeRun {

    private final Connection connection;
    private final long id;
    private final long survivor;
    private final long absorbed;
    private final Set<String> taken;
    private final Map<String, Integer> moved = new LinkedHashMap<>();
    private final List<Left> left = new ArrayList<>();

    /** A row that stays with the absorbed record because another one holds. */
    record Left(String section, String subject, String what) {
    }

    MergeRun(Connection connection, long id, long survivor, long absorbed, Set<String> taken) {
        this.connection = connection;
        this.id = id;
        this.survivor = survivor;
        this.absorbed = absorbed;
        this.taken = taken;
    }

    /** Number of the merge. */
    public long id() {
        return id;
    }

    public long survivor() {
        return survivor;
    }

    public long absorbed() {
        return absorbed;
    }

    /** Whether the clerk chose what the absorbed record says. */
    public boolean takes(String key) {
        return taken.contains(key);
    }

    /** The choices that begin so, without the beginning. */
    public List<String> taken(String prefix) {
        return taken.stream().filter(key -> key.startsWith(prefix)).map(key -> key.substring(prefix.length())).toList();
    }

    /** Moves rows from the absorbed record to the surviving one. */
    public void move(String section, String sql, Object... params) {
        moved.merge(section, update(sql, params), Integer::sum);
    }

    /** One more statement of the merge. */
    public int update(String sql, Object... params) {
        return sql(c -> Sql.update(c, sql, params));
    }

    /** Numbers read within the merge. */
    public List<Long> ids(String sql, Object... params) {
        return sql(c -> Sql.list(c, row -> row.getLong(1), sql, params));
    }

    /** Notes what stays behind: columns subject and words of a query. */
    public void leave(String section, String sql, Object... params) {
        left.addAll(sql(c -> Sql.list(c, row -> new Left(section, row.getString(1), row.getString(2)), sql, params)));
    }

    Map<String, Integer> moved() {
        return moved;
    }

    List<Left> left() {
        return left;
    }

    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    private <T> T sql(Work<T> work) {
        try {
            return work.on(connection);
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }
}
