package vn.vinhdanh.personnel.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.personnel.imports.sheet.ImportKind;
import vn.vinhdanh.shared.RefusedException;
import vn.vinhdanh.testing.Db;
import vn.vinhdanh.testing.Harness;
import vn.vinhdanh.testing.TestData;

/** Only what was previewed is written: a registry that has moved since is shown first. */
class StalePreviewTest {

    private Harness harness;

    static java.util.stream.Stream<Db> databases() {
        return Db.both();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void historyPreviewedBeforeItsPeopleIsShownAgainAndThenWritten(Db db) {
        Harness.As officer = officer(db);
        byte[] history = ImportServiceTest.sample("history-2021-2025.xlsx");
        long id = preview(officer, ImportKind.HISTORY, history);
        assertThat(counts(officer, id)).isEqualTo(new ImportCounts(0, 0, 989, 0, 0, 0));
        commit(officer, preview(officer, ImportKind.ROSTER, ImportServiceTest.sample("roster-department.xlsx")));

        assertThatThrownBy(() -> commit(officer, id)).isInstanceOf(RefusedException.class).hasMessage("IMPORT_PREVIEW_STALE");
        assertThat(written()).isZero();
        assertThat(counts(officer, id)).isEqualTo(new ImportCounts(0, 0, 989, 0, 0, 0));

        officer.run(ImportService.class, s -> s.judge(id));
        assertThat(counts(officer, id)).isEqualTo(new ImportCounts(964, 0, 25, 964, 0, 0));
        assertThat(commit(officer, id)).isEqualTo(new ImportResult(964, 0, 0, 25));
        ImportBatchRow listed = officer.call(ImportService.class, s -> s.get(id)).batch();
        assertThat(listed.status()).isEqualTo(ImportStatus.COMMITTED);
        assertThat(listed).extracting("ok", "warning", "error", "created", "skipped").containsExactly(964, 0, 25, 964, 25);
        assertThatThrownBy(() -> officer.run(ImportService.class, s -> s.judge(id))).hasMessage("IMPORT_NOT_PREVIEW");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void staffListPreviewedTwiceIsWrittenOnce(Db db) {
        Harness.As officer = officer(db);
        long first = preview(officer, ImportKind.ROSTER, Sheets.roster(30, 1));
        long twin = preview(officer, ImportKind.ROSTER, Sheets.roster(30, 1));
        commit(officer, first);
        assertThatThrownBy(() -> commit(officer, twin)).isInstanceOf(RefusedException.class).hasMessage("IMPORT_PREVIEW_STALE");
        officer.run(ImportService.class, s -> s.judge(twin));
        assertThat(commit(officer, twin)).isEqualTo(new ImportResult(0, 0, 30, 0));
    }

    private Harness.As officer(Db db) {
        harness = new Harness(db);
        TestData data = new TestData(db);
        data.account("hoso", Role.REGISTRY_OFFICER, data.root("Sở Nội vụ"));
        return harness.as("hoso", Role.REGISTRY_OFFICER);
    }

    private static long preview(Harness.As who, ImportKind kind, byte[] file) {
        return who.call(ImportService.class, s -> s.preview(kind, "a.xlsx", file));
    }

    private static ImportCounts counts(Harness.As who, long id) {
        return who.call(ImportService.class, s -> s.get(id)).counts();
    }

    private static ImportResult commit(Harness.As who, long id) {
        return who.call(ImportService.class, s -> s.commit(id));
    }

    private long written() {
        return harness.tx(em -> ((Number) em.createNativeQuery("SELECT (SELECT COUNT(*) FROM rating) + (SELECT COUNT(*) FROM award)"
                + " + (SELECT COUNT(*) FROM initiative) + (SELECT COUNT(*) FROM discipline)").getSingleResult()).longValue());
    }
}
