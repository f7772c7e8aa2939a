package vn.vinhdanh.personnel.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhdanh.personnel.imports.sheet.ImportKind;
import vn.vinhdanh.shared.RefusedException;
import vn.vinhdanh.testing.Db;
import vn.vinhdanh.testing.Harness;

/** Only what was previewed is written: a registry that has moved since is shown first. */
class StalePreviewTest extends ImportOffice {

    @ParameterizedTest
    @MethodSource("databases")
    void historyPreviewedBeforeItsPeopleIsShownAgainAndThenWritten(Db db) {
        department(db);
        byte[] history = sample("history-2021-2025.xlsx");
        long id = preview(ImportKind.HISTORY, history);
        assertThat(counts(officer, id)).isEqualTo(new ImportCounts(0, 0, 989, 0, 0, 0));
        commit(preview(ImportKind.ROSTER, sample("roster-department.xlsx")));

        assertThatThrownBy(() -> commit(id)).isInstanceOf(RefusedException.class).hasMessage("IMPORT_PREVIEW_STALE");
        assertThat(written()).isZero();
        assertThat(counts(officer, id)).isEqualTo(new ImportCounts(0, 0, 989, 0, 0, 0));

        officer.run(ImportService.class, s -> s.judge(id));
        assertThat(counts(officer, id)).isEqualTo(new ImportCounts(964, 0, 25, 964, 0, 0));
        assertThat(commit(id)).isEqualTo(new ImportResult(964, 0, 0, 25));
        ImportBatchRow listed = officer.call(ImportService.class, s -> s.get(id)).batch();
        assertThat(listed.status()).isEqualTo(ImportStatus.COMMITTED);
        assertThat(listed).extracting("ok", "warning", "error", "created", "skipped").containsExactly(964, 0, 25, 964, 25);
        assertThatThrownBy(() -> officer.run(ImportService.class, s -> s.judge(id))).hasMessage("IMPORT_NOT_PREVIEW");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void staffListPreviewedTwiceIsWrittenOnce(Db db) {
        department(db);
        long first = preview(ImportKind.ROSTER, Sheets.roster(30, 1));
        long twin = preview(ImportKind.ROSTER, Sheets.roster(30, 1));
        commit(first);
        assertThatThrownBy(() -> commit(twin)).isInstanceOf(RefusedException.class).hasMessage("IMPORT_PREVIEW_STALE");
        officer.run(ImportService.class, s -> s.judge(twin));
        assertThat(commit(twin)).isEqualTo(new ImportResult(0, 0, 30, 0));
    }

    private static ImportCounts counts(Harness.As who, long id) {
        return who.call(ImportService.class, s -> s.get(id)).counts();
    }

    private long written() {
        return Long.parseLong(text("SELECT (SELECT COUNT(*) FROM rating) + (SELECT COUNT(*) FROM award)"
                + " + (SELECT COUNT(*) FROM initiative) + (SELECT COUNT(*) FROM discipline)"));
    }
}
