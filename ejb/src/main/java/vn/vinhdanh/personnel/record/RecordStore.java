package vn.vinhdanh.personnel.record;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vinhdanh.shared.Sql;

/** Reads and writes the tables of the person file as the catalogue lists them; the statements are made once, from its columns alone. */
@Dependent
public class RecordStore {

    private static final List<RecordField> SINGLE = Stream.of(RecordField.values()).filter(f -> !f.group().history()).toList();
    private static final String READ = "SELECT p.id, r.version, "
            + SINGLE.stream().map(f -> (f.inPerson() ? "p." : "r.") + f.column()).collect(Collectors.joining(", "))
            + " FROM person p LEFT JOIN person_record r ON r.person_id = p.id WHERE p.id = ?";
    private static final String OPEN = "INSERT INTO person_record (person_id) VALUES (?)";
    private static final Map<RecordGroup, String> ROWS = statements(RecordStore::rowsOf);
    private static final Map<RecordGroup, String> INSERT = statements(RecordStore::insertInto);
    private static final Map<RecordGroup, String> UPDATE = statements(RecordStore::updateOf);
    private static final Map<RecordGroup, String> REMOVE = statements(g ->
            "UPDATE " + g.table() + " SET removed_at = ?, version = version + 1 WHERE id = ? AND person_id = ? AND version = ? AND removed_at IS NULL");

    @PersistenceContext
    private EntityManager em;

    /** Something done on the connection of the transaction. */
    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /** All fields with one value. */
    StoredRow single(long personId) {
        return sql(c -> Sql.list(c, row -> read(row, SINGLE), READ, personId)).get(0);
    }

    /** The rows of a history that were not taken away, the newest first. */
    List<StoredRow> rows(RecordGroup history, long personId) {
        return sql(c -> Sql.list(c, row -> read(row, history.ownFields()), ROWS.get(history), personId));
    }

    /** Writes one part; false when somebody else was faster. */
    boolean writeSingle(RecordGroup group, long personId, Long version, Map<RecordField, Object> values) {
        return sql(c -> {
            if (version == null) {
                Sql.update(c, OPEN, personId);
            }
            return Sql.update(c, UPDATE.get(group), with(group, values, personId, version == null ? 0L : version)) == 1;
        });
    }

    void insert(RecordGroup history, long personId, Map<RecordField, Object> values) {
        sql(c -> Sql.update(c, INSERT.get(history), with(history, values, personId)));
    }

    /** Corrects a row; false when somebody else was faster. */
    boolean update(RecordGroup history, long personId, long rowId, long version, Map<RecordField, Object> values) {
        return sql(c -> Sql.update(c, UPDATE.get(history), with(history, values, rowId, personId, version)) == 1);
    }

    /** Takes a row away; false when somebody else was faster. */
    boolean remove(RecordGroup history, long personId, long rowId, long version, LocalDateTime at) {
        return sql(c -> Sql.update(c, REMOVE.get(history), at, rowId, personId, version) == 1);
    }

    private <T> T sql(Work<T> work) {
        try {
            return work.on(em.unwrap(Connection.class));
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    private static StoredRow read(ResultSet row, List<RecordField> fields) throws SQLException {
        long id = row.getLong(1);
        long version = row.getLong(2);
        Long stored = row.wasNull() ? null : Long.valueOf(version);
        Map<RecordField, Object> values = new EnumMap<>(RecordField.class);
        for (int i = 0; i < fields.size(); i++) {
            values.put(fields.get(i), value(row, i + 3, fields.get(i)));
        }
        return new StoredRow(id, stored, values);
    }

    private static Object value(ResultSet row, int column, RecordField field) throws SQLException {
        return switch (field.kind()) {
            case DATE -> Sql.date(row, column);
            case NUMBER -> row.getBigDecimal(column);
            case TEXT, LONG_TEXT, CHOICE -> row.getString(column);
        };
    }

    private static Object[] with(RecordGroup group, Map<RecordField, Object> values, Object... keys) {
        List<Object> all = new ArrayList<>();
        group.ownFields().forEach(f -> all.add(values.get(f)));
        all.addAll(List.of(keys));
        return all.toArray();
    }

    private static Map<RecordGroup, String> statements(Function<RecordGroup, String> text) {
        Map<RecordGroup, String> all = new EnumMap<>(RecordGroup.class);
        Stream.of(RecordGroup.values()).forEach(g -> all.put(g, text.apply(g)));
        return all;
    }

    private static String rowsOf(RecordGroup group) {
        String first = group.fields().get(0).column();
        return "SELECT id, version, " + columns(group) + " FROM " + group.table() + " WHERE person_id = ? AND removed_at IS NULL ORDER BY "
                + first + (group == RecordGroup.FAMILY ? "" : " DESC NULLS LAST") + ", id";
    }

    private static String insertInto(RecordGroup group) {
        return "INSERT INTO " + group.table() + " (id, " + columns(group) + ", person_id) VALUES (nextval('vinhdanh_id')"
                + ", ?".repeat(group.ownFields().size() + 1) + ")";
    }

    private static String updateOf(RecordGroup group) {
        return "UPDATE " + group.table() + " SET version = version + 1" + group.ownFields().stream().map(f -> ", " + f.column() + " = ?")
                .collect(Collectors.joining()) + " WHERE " + (group.history() ? "id = ? AND removed_at IS NULL AND " : "") + "person_id = ? AND version = ?";
    }

    private static String columns(RecordGroup group) {
        return group.ownFields().stream().map(RecordField::column).collect(Collectors.joining(", "));
    }
}
