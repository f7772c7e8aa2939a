package vn.vinhdanh.personnel.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhdanh.personnel.imports.sheet.ImportKind;
import vn.vinhdanh.shared.RefusedException;
import vn.vinhdanh.testing.Db;
import vn.vinhdanh.testing.Harness;

/** Writing an import takes few statements and happens whole and once, or not at all. */
class ImportCommitTest extends ImportOffice {

    @ParameterizedTest
    @MethodSource("databases")
    void statementsDoNotGrowWithRows(Db database) {
        department(database);
        // the second list resembles the first in name, birth and unit, as the third one does in part: the same questions are asked of the registry
        statements(officer, Sheets.roster(200, 1));
        int small = statements(officer, Sheets.roster(200, 3601));
        int large = statements(officer, Sheets.roster(5000, 20_000));
        // a thousand rows of staging are one batch
        assertThat(large - small).isLessThanOrEqualTo(6);
        assertThat(large).isLessThan(100);
        assertThat(count("person")).isEqualTo(5400);
    }

    private int statements(Harness.As officer, byte[] file) {
        harness.resetStatements();
        long batch = preview(ImportKind.ROSTER, file);
        commit(batch);
        return harness.statements();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void whatFailsHalfWayIsRolledBack(Db database) {
        department(database);
        byte[] file = Sheets.roster(50, 1);
        long batch = preview(ImportKind.ROSTER, file);
        db.execute("ALTER TABLE posting ADD CONSTRAINT broken CHECK (position <> 'Chuyên viên 37')");
        assertThatThrownBy(() -> officer.call(ImportService.class, s -> s.commit(batch))).isInstanceOf(IllegalStateException.class);
        assertThat(count("person")).isZero();
        assertThat(count("unit")).isEqualTo(1);
        assertThat(text("SELECT status FROM import_batch")).isEqualTo("PREVIEW");
        db.execute("ALTER TABLE posting DROP CONSTRAINT broken");
        assertThat(officer.call(ImportService.class, s -> s.commit(batch)).created()).isEqualTo(50);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void ofTwoCommitsAtOnceOneWins(Db database) throws Exception {
        department(database);
        byte[] file = Sheets.roster(300, 1);
        long batch = preview(ImportKind.ROSTER, file);
        long twin = preview(ImportKind.ROSTER, file);
        List<Callable<String>> clicks = List.of(() -> outcome(officer, batch), () -> outcome(officer, batch), () -> outcome(officer, twin));
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try {
            List<String> outcomes = new ArrayList<>();
            for (Future<String> outcome : threads.invokeAll(clicks)) {
                outcomes.add(outcome.get());
            }
            assertThat(outcomes.subList(0, 2).stream().filter(o -> o.contains("/")).count()).as(outcomes.toString()).isLessThanOrEqualTo(1);
            assertThat(outcomes).allMatch(o -> List.of("300/0", "0/300", "IMPORT_NOT_PREVIEW", "IMPORT_CONFLICT", "IMPORT_PREVIEW_STALE").contains(o)).contains("300/0");
            assertThat(count("person")).isEqualTo(300);
        } finally {
            threads.shutdownNow();
        }
    }

    private static String outcome(Harness.As who, long batch) {
        try {
            ImportResult result = commit(who, batch);
            return result.created() + "/" + result.unchanged();
        } catch (RefusedException e) {
            return e.code();
        }
    }
}
