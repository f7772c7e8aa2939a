package vn.vinhdanh.reward.eligibility;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.testing.Db;
import vn.vinhdanh.testing.Harness;
import vn.vinhdanh.testing.TestData;

/**
 * Eligibility of many people against the SQL that reads their facts, on PostgreSQL. Not a test: nothing fails on time. Entry points for
 * {@code vn.vinhdanh.bench}: {@link #prepare}, {@link #verdicts}, {@link #floor}.
 */
public final class EligibilityBenchmark {

    /** What is asked. */
    public static final EligibilityQuery QUERY = EligibilityQuery.of("CSTDT", 2026);
    private static final List<String> FLOOR = List.of(
            "SELECT p.id, p.personal_id, p.full_name, p.sort_key, p.unit_id, u.name, p.position FROM person p JOIN unit u ON u.id = p.unit_id"
                    + " WHERE p.status = 'ACTIVE' ORDER BY p.sort_key, p.id",
            "SELECT f.person_id, f.assessment_year, f.level, f.decision_no FROM rating f JOIN person p ON p.id = f.person_id"
                    + " WHERE p.status = 'ACTIVE' AND f.assessment_year BETWEEN 2023 AND 2026",
            "SELECT f.person_id, f.award_code, f.achievement_year, f.decision_no, f.decided_on FROM award f JOIN person p ON p.id = f.person_id"
                    + " WHERE p.status = 'ACTIVE' AND f.award_code IN ('CSTDT', 'CSTDCS') AND f.achievement_year BETWEEN 2023 AND 2026"
                    + " AND f.status IN ('AWARDED', 'RESTORED')",
            "SELECT f.person_id, f.title, f.recognition_level, f.recognised_year, f.recognition_no FROM initiative f"
                    + " JOIN person p ON p.id = f.person_id WHERE p.status = 'ACTIVE'",
            "SELECT f.person_id, f.form, f.form_text, f.decided_on, f.ends_on, f.decision_no FROM discipline f"
                    + " JOIN person p ON p.id = f.person_id WHERE p.status = 'ACTIVE'");

    private EligibilityBenchmark() {
    }

    /** Fills a department with people, five years of ratings, titles, some initiatives and disciplines. */
    public static Harness prepare(Db db, int people) {
        long unit = new TestData(db).root("Sở Nội vụ");
        String numbers = " FROM generate_series(1, " + people + ") AS n (n)";
        String yearly = " FROM generate_series(1, " + people + ") AS n (n), generate_series(2021, 2025) AS y (y)";
        db.execute("INSERT INTO person (id, personal_id, full_name, family_name, middle_name, given_name, norm_name, sort_key, unit_id, position)"
                + " SELECT n.n + 600000000, CONCAT('999', LPAD(CAST(n.n AS varchar), 9, '0')), CONCAT('Nguyễn Văn ', n.n), 'Nguyễn', 'Văn', 'An',"
                + " CONCAT('nguyen van ', n.n), CONCAT('an ', LPAD(CAST((n.n * 7919) % 1000000 AS varchar), 6, '0')), " + unit + ", 'Chuyên viên'"
                + numbers);
        db.execute("INSERT INTO rating (id, person_id, assessment_year, level, decision_no, source) SELECT 610000000 + n.n * 10 + y.y - 2020,"
                + " n.n + 600000000, y.y, CASE WHEN n.n % 4 = 0 THEN 'EXCELLENT' ELSE 'GOOD' END, '90/QĐ-SNV', 'IMPORT'" + yearly);
        db.execute("INSERT INTO award (id, award_code, recipient_kind, person_id, recipient_name, achievement_year, decision_no, decided_on, source)"
                + " SELECT 620000000 + n.n * 10 + y.y - 2020, CASE WHEN (n.n + y.y) % 5 = 0 OR n.n % 50 = 0 THEN 'CSTDCS' ELSE 'LDTT' END, 'PERSON',"
                + " n.n + 600000000, 'Nguyễn Văn An', y.y, '12/QĐ-SNV', DATE '2025-01-10', 'IMPORT'" + yearly);
        db.execute("INSERT INTO initiative (id, person_id, title, recognition_level, recognised_year, recognition_no) SELECT 630000000 + n.n,"
                + " n.n + 600000000, CONCAT('Sáng kiến ', n.n), CASE WHEN n.n % 3 = 0 THEN 'PROVINCE' ELSE 'BASE' END, 2021 + n.n % 5, '5/QĐ'"
                + numbers + " WHERE n.n % 10 = 0");
        db.execute("INSERT INTO discipline (id, person_id, form, form_text, decided_on, ends_on) SELECT 640000000 + n.n, n.n + 600000000,"
                + " 'REPRIMAND', 'Khiển trách', DATE '2023-05-10', DATE '2024-05-10'" + numbers + " WHERE n.n % 100 = 0");
        for (String table : List.of("person", "rating", "award", "initiative", "discipline")) {
            db.execute("ANALYZE " + table);
        }
        return new Harness(db);
    }

    /** Judges everybody through the service; the number of those who are not refused. */
    public static long verdicts(Harness harness) {
        AtomicLong proposed = new AtomicLong();
        harness.as("system", Role.SYSTEM).run(EligibilityService.class, s -> s.each(QUERY, row -> {
            if (row.verdict() != Verdict.NOT_ELIGIBLE) {
                proposed.incrementAndGet();
            }
        }));
        return proposed.get();
    }

    /** Reads the same facts by bare SQL, every column of every row; the number of rows. */
    public static long floor(Db db) {
        long rows = 0;
        try (Connection connection = db.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            for (String sql : FLOOR) {
                rows += read(connection, sql);
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long read(Connection connection, String sql) throws SQLException {
        long rows = 0;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setFetchSize(2_000);
            try (ResultSet result = statement.executeQuery()) {
                int columns = result.getMetaData().getColumnCount();
                while (result.next()) {
                    for (int i = 1; i <= columns; i++) {
                        result.getString(i);
                    }
                    rows++;
                }
            }
        }
        return rows;
    }
}
