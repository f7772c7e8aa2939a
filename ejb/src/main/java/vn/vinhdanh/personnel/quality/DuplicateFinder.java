package vn.vinhdanh.personnel.quality;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import vn.vinhdanh.shared.Sql;

/**
 * Looks for records that may be one person. The registry is read in two orders, by birthday and by name with year, and only neighbours of one
 * block are compared: two statements however many people there are, and no more than one block in memory.
 */
final class DuplicateFinder {

    private static final int BATCH = 500;
    private static final String COLUMNS = "SELECT q.id, q.personal_id, q.norm_name, q.sort_key, q.birth_date, q.birth_year, q.unit_id, q.sex FROM person q"
            + " WHERE q.merged_into IS NULL AND ";
    private static final String BY_DAY = "q.birth_date IN (SELECT p.birth_date FROM person p WHERE ";
    private static final String BY_DAY_ORDER = ") ORDER BY q.birth_date, q.id";
    private static final String BY_NAME = "q.birth_year IS NOT NULL AND EXISTS (SELECT 1 FROM person p WHERE p.norm_name = q.norm_name"
            + " AND p.birth_year = q.birth_year AND p.id <> q.id AND ";
    /** The same where everybody is asked about: the registry is counted once, not looked up for each. */
    private static final String BY_NAME_OF_ALL = "(q.norm_name, q.birth_year) IN (SELECT p.norm_name, p.birth_year FROM person p WHERE ";
    private static final String MORE_THAN_ONE = " AND p.birth_year IS NOT NULL GROUP BY p.norm_name, p.birth_year HAVING COUNT(*) > 1";
    private static final String BY_NAME_ORDER = ") ORDER BY q.norm_name, q.birth_year, q.id";
    private static final String INSERT = "INSERT INTO quality_found (run_id, kind, person_id, other_id, value1, value2, fingerprint)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?)";

    private final Connection connection;
    private final long run;
    private final List<LikePerson> block = new ArrayList<>();

    DuplicateFinder(Connection connection, long run) {
        this.connection = connection;
        this.run = run;
    }

    void find(Whom whom) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            String condition = QualityCheck.condition(whom);
            Found found = new Found(insert);
            blocks(COLUMNS + BY_DAY + condition + BY_DAY_ORDER, whom, (a, b) -> a.birthDate().equals(b.birthDate()), found);
            // pairs of one day were compared already
            found.otherDays = true;
            String named = whom.everything() ? BY_NAME_OF_ALL + condition + MORE_THAN_ONE : BY_NAME + condition;
            blocks(COLUMNS + named + BY_NAME_ORDER, whom,
                    (a, b) -> a.normName().equals(b.normName()) && a.birthYear().equals(b.birthYear()), found);
            found.flush();
        }
    }

    private void blocks(String sql, Whom whom, BiPredicate<LikePerson, LikePerson> together, Found found) {
        block.clear();
        Sql.each(connection, row -> {
            LikePerson next = read(row);
            if (!block.isEmpty() && !together.test(block.get(0), next)) {
                block.clear();
            }
            for (LikePerson before : block) {
                found.compare(next, before);
            }
            block.add(next);
        }, sql, List.of(whom.params()));
    }

    private static LikePerson read(ResultSet row) throws SQLException {
        return new LikePerson(row.getLong(1), row.getString(2), row.getString(3), row.getString(4), Sql.date(row, 5), row.getObject(6, Integer.class),
                row.getLong(7), row.getString(8));
    }

    /** Takes the suspicious pairs to the findings of this run. */
    private final class Found {

        private final PreparedStatement insert;
        private boolean otherDays;
        private int waiting;

        Found(PreparedStatement insert) {
            this.insert = insert;
        }

        void compare(LikePerson later, LikePerson earlier) throws SQLException {
            if (otherDays && later.birthDate() != null && later.birthDate().equals(earlier.birthDate())) {
                return;
            }
            DuplicateRules.Suspicion suspicion = DuplicateRules.of(later, earlier).orElse(null);
            if (suspicion == null) {
                return;
            }
            insert.setLong(1, run);
            insert.setString(2, suspicion.kind().name());
            insert.setLong(3, Math.max(later.id(), earlier.id()));
            insert.setLong(4, Math.min(later.id(), earlier.id()));
            insert.setString(5, suspicion.name().name());
            insert.setString(6, suspicion.id() ? "NEAR_ID" : null);
            insert.setString(7, Math.min(later.id(), earlier.id()) + "||" + suspicion.name().name() + "|" + (suspicion.id() ? "NEAR_ID" : "") + "||");
            insert.addBatch();
            if (++waiting == BATCH) {
                flush();
            }
        }

        void flush() throws SQLException {
            if (waiting > 0) {
                insert.executeBatch();
                waiting = 0;
            }
        }
    }
}
