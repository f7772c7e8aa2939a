package vn.vinhdanh.bench.country;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.SplittableRandom;

/** Ten years of levels and of titles; who is advanced four years running may be a grassroots fighter, few reach the province's certificate. */
final class Years {

    static final int FROM = 2016;
    static final int TO = 2025;

    private final int people;

    Years(int people) {
        this.people = people;
    }

    long ratings(SplittableRandom random, Connection connection) throws SQLException {
        CopyLines lines = new CopyLines(connection, "rating (id, person_id, assessment_year, level, unit_name, source, decision_no, decided_on)");
        for (int year = FROM; year <= TO; year++) {
            for (int i = 0; i < people; i++) {
                int kind = random.nextInt(1_000);
                String level = kind < 190 ? "EXCELLENT" : kind < 900 ? "GOOD" : kind < 985 ? "COMPLETED" : "NOT_COMPLETED";
                lines.row(1_000_000_000L + (long) (year - FROM) * people + i, People.FIRST + i, year, level, null, "IMPORT", "90/QĐ-SNV", year + "-12-20");
            }
        }
        return lines.end();
    }

    long awards(SplittableRandom random, Connection connection) throws SQLException {
        CopyLines lines = new CopyLines(connection,
                "award (id, award_code, recipient_kind, person_id, recipient_name, achievement_year, decision_no, decided_on, source)");
        for (int year = FROM; year <= TO; year++) {
            for (int i = 0; i < people; i++) {
                int kind = random.nextInt(1_000);
                if (kind < 480) {
                    String code = kind < 80 ? "CSTDCS" : kind < 82 ? "CSTDT" : "LDTT";
                    lines.row(2_000_000_000L + (long) (year - FROM) * people + i, code, "PERSON", People.FIRST + i, "-", year, "12/QĐ-SNV", (year + 1) + "-01-10", "IMPORT");
                }
            }
        }
        return lines.end();
    }
}
