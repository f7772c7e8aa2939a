package vn.vinhdanh.personnel.imports.matching;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.vinhdanh.personnel.imports.sheet.UnitNames;
import vn.vinhdanh.shared.RefusedException;
import vn.vinhdanh.shared.Sql;
import vn.vinhdanh.shared.VietnameseText;

/**
 * Finds the units a workbook names among those the caller may touch; what is new becomes a unit below the caller's topmost one. A name
 * that is nearly a known one waits until somebody says which it is; other new ones are told before, unless the list fills the tree for the first time.
 */
public final class UnitMatching {

    private record Known(long id, String norm, String path, LocalDate validFrom) {
    }

    private final Connection connection;
    private final long batchId;
    private final ImportReach.Reach reach;
    private final List<Known> known;
    private final Map<String, Long> answers = new HashMap<>();

    public UnitMatching(Connection connection, long batchId, ImportReach.Reach reach) throws SQLException {
        this.connection = connection;
        this.batchId = batchId;
        this.reach = reach;
        this.known = Sql.list(connection, r -> new Known(r.getLong(1), r.getString(2), r.getString(3), r.getObject(4, LocalDate.class)),
                "SELECT id, norm_name, path, valid_from FROM unit WHERE valid_to IS NULL ORDER BY path");
        Sql.list(connection, r -> answers.put(r.getString(1), r.getObject(2, Long.class)), "SELECT norm_name, unit_id FROM import_unit_answer WHERE batch_id = ?", batchId);
    }

    /** Keeps the units the caller may touch beside the batch, for the set-based checks. */
    public void writeScope() throws SQLException {
        Sql.update(connection, "DELETE FROM import_scope WHERE batch_id = ?", batchId);
        if (reach.scope().everything() || reach.scope().unitIds().isEmpty()) {
            return;
        }
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO import_scope (batch_id, unit_id) VALUES (?, ?)")) {
            for (Long unit : reach.scope().unitIds()) {
                insert.setLong(1, batchId);
                insert.setLong(2, unit);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** Notes for each name of the workbook which unit it is, that it will be a new one, or that the caller may not touch it. */
    public void match(Map<String, String> names) throws SQLException {
        if (names.isEmpty()) {
            return;
        }
        boolean first = firstFilling(names.keySet().stream().filter(name -> find(name) == null).count());
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO import_unit (batch_id, norm_name, name, unit_id, out_of_scope, near_id, standing) VALUES (?, ?, ?, ?, ?, ?, ?)")) {
            for (Map.Entry<String, String> name : names.entrySet()) {
                Long id = find(name.getKey());
                insert.setLong(1, batchId);
                insert.setString(2, name.getKey());
                insert.setString(3, name.getValue());
                insert.setObject(4, id, java.sql.Types.BIGINT);
                Known near = id == null ? nearest(name.getKey()) : null;
                boolean ask = near != null && !answers.containsKey(name.getKey()) && UnitLikeness.close(near.norm(), name.getKey());
                boolean out = id == null && !ask && !reach.mayAddUnits();
                insert.setBoolean(5, out);
                insert.setObject(6, near == null ? null : near.id(), java.sql.Types.BIGINT);
                insert.setString(7, ask ? "ASK" : id == null && !out && !first ? "NEW" : "PLAIN");
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** The same for names that a correction brought; those known already stay. */
    public void add(Map<String, String> names) throws SQLException {
        Map<String, String> fresh = new HashMap<>(names);
        Sql.list(connection, r -> fresh.remove(r.getString(1)), "SELECT norm_name FROM import_unit WHERE batch_id = ?", batchId);
        match(fresh);
    }

    /** Does it again for a batch already staged: units may have come since. */
    public void matchAgain() throws SQLException {
        Map<String, String> names = new HashMap<>();
        Sql.list(connection, r -> names.put(r.getString(1), r.getString(2)), "SELECT norm_name, name FROM import_unit WHERE batch_id = ?", batchId);
        Sql.update(connection, "DELETE FROM import_unit WHERE batch_id = ?", batchId);
        match(names);
    }

    private Long find(String norm) {
        Long answered = answers.get(norm);
        if (answered != null && knows(answered)) {
            return answered;
        }
        return known.stream().filter(u -> u.norm().equals(norm) && reach.scope().covers(u.id()))
                .min(Comparator.comparingInt((Known u) -> u.path().length())).map(Known::id).orElse(null);
    }

    /** Is it a unit of today that the caller may touch? */
    public boolean knows(long unitId) {
        return known.stream().anyMatch(u -> u.id() == unitId && reach.scope().covers(unitId));
    }

    /** A list that names more new units than there are below the topmost one fills the tree for the first time: its units come with it. */
    private boolean firstFilling(long names) {
        return names > known.stream().filter(u -> reach.scope().covers(u.id())).count() - 1;
    }

    private Known nearest(String norm) {
        return known.stream().filter(u -> reach.scope().covers(u.id()) && UnitLikeness.likeness(u.norm(), norm) >= UnitLikeness.WORTH_NAMING)
                .max(Comparator.comparing((Known u) -> UnitLikeness.close(u.norm(), norm)).thenComparingDouble(u -> UnitLikeness.likeness(u.norm(), norm)))
                .orElse(null);
    }

    /**
     * Makes the units that are missing, below the caller's topmost unit: of a first filling as old as that one, otherwise from today, since nobody
     * said when they were founded.
     */
    public void create(LocalDate today) throws SQLException {
        List<String[]> missing = Sql.list(connection, r -> new String[] {r.getString(1), r.getString(2)}, """
                SELECT u.norm_name, u.name FROM import_unit u WHERE u.batch_id = ? AND u.unit_id IS NULL AND u.out_of_scope = FALSE
                  AND EXISTS (SELECT 1 FROM import_row r WHERE r.batch_id = u.batch_id AND r.unit_norm = u.norm_name AND r.status <> 'ERROR')
                ORDER BY (SELECT MIN(r.row_no) FROM import_row r WHERE r.batch_id = u.batch_id AND r.unit_norm = u.norm_name)
                """, batchId);
        if (missing.isEmpty()) {
            return;
        }
        Known top = known.stream().filter(u -> reach.scope().covers(u.id())).min(Comparator.comparingInt((Known u) -> u.path().length())
                .thenComparing(Known::id)).orElseThrow(() -> new RefusedException("IMPORT_NO_ROOT"));
        Ids ids = new Ids(connection);
        Set<String> codes = new HashSet<>(Sql.list(connection, r -> r.getString(1), "SELECT code FROM unit"));
        insert(missing, new Known(top.id(), top.norm(), top.path(), firstFilling(missing.size()) ? top.validFrom() : today), ids, codes);
    }

    private void insert(List<String[]> missing, Known top, Ids ids, Set<String> codes) throws SQLException {
        try (PreparedStatement unit = connection.prepareStatement("""
                INSERT INTO unit (id, version, code, name, norm_name, kind, parent_id, path, sort_order, valid_from) VALUES (?, 0, ?, ?, ?, ?, ?, ?, ?, ?)
                """); PreparedStatement link = connection.prepareStatement("UPDATE import_unit SET unit_id = ?, created = TRUE WHERE batch_id = ? AND norm_name = ?")) {
            int order = known.size();
            for (String[] name : missing) {
                long id = ids.next();
                unit.setLong(1, id);
                unit.setString(2, code(name[1], codes));
                unit.setString(3, name[1]);
                unit.setString(4, name[0]);
                unit.setString(5, UnitNames.kind(name[1]));
                unit.setLong(6, top.id());
                unit.setString(7, top.path() + id + "/");
                unit.setInt(8, ++order);
                unit.setObject(9, top.validFrom());
                unit.addBatch();
                link.setLong(1, id);
                link.setLong(2, batchId);
                link.setString(3, name[0]);
                link.addBatch();
            }
            unit.executeBatch();
            link.executeBatch();
        }
    }

    /** First letters of the name's words, as offices abbreviate ("PTĐKT" without marks), with a number when taken. */
    private static String code(String name, Set<String> taken) {
        StringBuilder code = new StringBuilder();
        for (String word : VietnameseText.search(name).split("[^a-z0-9]+")) {
            code.append(word.isEmpty() ? "" : word.substring(0, 1));
        }
        String base = code.isEmpty() ? "U" : code.toString().toUpperCase(Locale.ROOT);
        base = base.length() > 30 ? base.substring(0, 30) : base;
        String candidate = base;
        for (int i = 2; !taken.add(candidate); i++) {
            candidate = base + i;
        }
        return candidate;
    }
}
