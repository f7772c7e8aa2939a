package vn.vinhdanh.personnel.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.personnel.imports.file.FileRefusedException;
import vn.vinhdanh.personnel.imports.file.ImportLimits;
import vn.vinhdanh.personnel.imports.file.RowCount;
import vn.vinhdanh.personnel.imports.sheet.ImportKind;
import vn.vinhdanh.personnel.imports.target.Dependent;
import vn.vinhdanh.personnel.imports.work.ImportWork;
import vn.vinhdanh.personnel.imports.work.ImportWorkStore;
import vn.vinhdanh.personnel.imports.work.WorkState;
import vn.vinhdanh.personnel.imports.work.WorkStep;
import vn.vinhdanh.shared.NotFoundException;
import vn.vinhdanh.shared.RefusedException;
import vn.vinhdanh.shared.Texts;
import vn.vinhdanh.testing.Db;

/** Long work tells how far it is, can be ended, and leaves a clear state when its server dies. */
class ImportWorkTest extends ImportOffice {

    private void desk(Db db) {
        department(db);
        data.account("clerk", Role.UNIT_CLERK, root);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void readingAndWritingTellHowFarTheyAre(Db db) {
        desk(db);
        byte[] file = Sheets.roster(2500, 1);
        assertThat(RowCount.of(file, ImportLimits.configured())).isEqualTo(2501);
        long id = officer.call(ImportService.class, s -> s.take(ImportKind.ROSTER, "a.xlsx", file));
        begin(id, WorkStep.READ, 2501);
        List<String> seen = new ArrayList<>();
        officer.run(ImportService.class, s -> s.readKept(id, (done, total) -> seen.add(done + "/" + total)));
        assertThat(seen).as("asked once more when the rows are compared").containsExactly("1000/0", "2000/0", "2500/2500", "2500/2500");
        seen.clear();
        ImportResult result = officer.call(ImportService.class, s -> s.commit(id, (done, total) -> seen.add(done + "/" + total)));
        assertThat(result.created()).isEqualTo(2500);
        assertThat(seen).containsExactly("0/2500", "833/2500", "1499/2500", "2082/2500", "2500/2500");
        officer.run(ImportRunner.class, s -> s.write(id));
        assertThat(work(id).state()).isEqualTo(WorkState.FAILED);
        assertThat(work(id).reason(Texts.of(Locale.ENGLISH))).startsWith("This import was already written");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void workThatIsToEndEndsAtItsNextSignOfLife(Db db) {
        desk(db);
        long id = officer.call(ImportService.class, s -> s.take(ImportKind.ROSTER, "a.xlsx", Sheets.roster(1200, 1)));
        begin(id, WorkStep.READ, 0);
        assertThatThrownBy(() -> begin(id, WorkStep.WRITE, 0)).isInstanceOf(RefusedException.class).hasMessage("IMPORT_BUSY");
        officer.run(ImportWorkService.class, s -> s.cancel(id));
        assertThatThrownBy(() -> officer.run(ImportService.class, s -> s.readKept(id, (done, total) ->
                officer.run(ImportWorkStore.class, w -> w.beat(id, done, total))))).hasMessage("IMPORT_CANCELLED");
        assertThat(count("import_row")).isZero();
        officer.run(ImportWorkStore.class, w -> w.end(id, WorkState.CANCELLED, "IMPORT_CANCELLED", null));
        begin(id, WorkStep.READ, 0);
        officer.run(ImportService.class, s -> s.readKept(id, (done, total) -> officer.run(ImportWorkStore.class, w -> w.beat(id, done, total))));
        assertThat(count("import_row")).isEqualTo(1200);
        officer.run(ImportWorkStore.class, w -> w.end(id, WorkState.DONE, null, null));
        assertThat(work(id)).extracting(ImportWork::done, ImportWork::total, ImportWork::percent).containsExactly(1200, 1200, 100);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aStopWhileRowsAreComparedIsHeardAndTheListSaysHowEachStands(Db db) {
        desk(db);
        long id = officer.call(ImportService.class, s -> s.take(ImportKind.ROSTER, "a.xlsx", Sheets.roster(20, 1)));
        begin(id, WorkStep.READ, 20);
        assertThat(listed()).extracting(ImportBatchRow::unread, ImportBatchRow::working).containsExactly(true, true);
        assertThatThrownBy(() -> officer.run(ImportService.class, s -> s.readKept(id, (done, total) -> {
            officer.run(ImportWorkStore.class, w -> w.beat(id, done, total));
            // pressed when every row is read already
            officer.run(ImportWorkService.class, w -> w.cancel(id));
        }))).hasMessage("IMPORT_CANCELLED");
        assertThat(count("import_row")).isZero();
        assertThat(work(id)).extracting(ImportWork::stopping, ImportWork::comparing).containsExactly(true, true);
        officer.run(ImportWorkStore.class, w -> w.end(id, WorkState.CANCELLED, "IMPORT_CANCELLED", null));
        assertThat(listed()).extracting(ImportBatchRow::unread, ImportBatchRow::working).containsExactly(true, false);
        begin(id, WorkStep.READ, 20);
        officer.run(ImportService.class, s -> s.readKept(id, (done, total) -> officer.run(ImportWorkStore.class, w -> w.beat(id, done, total))));
        officer.run(ImportWorkService.class, w -> w.cancel(id));
        officer.run(ImportWorkStore.class, w -> w.end(id, WorkState.DONE, null, null));
        assertThat(work(id).doneBeforeStopped()).isTrue();
        assertThat(listed().unread()).isFalse();
    }

    private ImportBatchRow listed() {
        List<ImportBatchRow> all = officer.call(ImportService.class, s -> s.list(5));
        return all.get(0);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void workOfAServerThatDiedIsToldAndMayBeginAnew(Db db) {
        desk(db);
        long id = officer.call(ImportService.class, s -> s.take(ImportKind.ROSTER, "a.xlsx", Sheets.roster(10, 1)));
        begin(id, WorkStep.READ, 0);
        assertThat(work(id).state()).isEqualTo(WorkState.RUNNING);
        harness.at("2026-11-22T09:05:00");
        assertThat(work(id).state()).isEqualTo(WorkState.LOST);
        begin(id, WorkStep.READ, 0);
        assertThat(work(id).state()).isEqualTo(WorkState.RUNNING);
        assertThatThrownBy(() -> harness.as("clerk", Role.UNIT_CLERK).call(ImportWorkService.class, s -> s.of(id))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> harness.as("clerk", Role.UNIT_CLERK).run(ImportWorkService.class, s -> s.cancel(id))).isInstanceOf(NotFoundException.class);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void takingBackTellsHowFarItIsAndIsDoneOnce(Db db) {
        desk(db);
        long id = written(ImportKind.ROSTER, Sheets.roster(200, 1));
        List<String> seen = new ArrayList<>();
        assertThatThrownBy(() -> officer.run(ImportService.class, s -> s.undo(id, (done, total) -> {
            seen.add(done + "/" + total);
            assertThat(done).as("stopped on the way").isLessThan(150);
        }))).isInstanceOf(AssertionError.class);
        assertThat(seen).startsWith("0/200", "20/200").doesNotHaveDuplicates();
        assertThat(count("person")).isEqualTo(200);
        assertThat(status(id)).isEqualTo(ImportStatus.COMMITTED);
        begin(id, WorkStep.UNDO, 200);
        assertThatThrownBy(() -> officer.run(ImportWorkService.class, s -> s.undo(id))).isInstanceOf(RefusedException.class).hasMessage("IMPORT_BUSY");
        officer.run(ImportRunner.class, s -> s.undo(id));
        assertThat(work(id)).extracting(ImportWork::state, ImportWork::done, ImportWork::total).containsExactly(WorkState.DONE, 200, 200);
        assertThat(count("person")).isZero();
        assertThatThrownBy(() -> officer.run(ImportWorkService.class, s -> s.undo(id))).hasMessage("IMPORT_NOT_COMMITTED");
        assertThatThrownBy(() -> officer.run(ImportWorkService.class, s -> s.undoRest(id))).hasMessage("IMPORT_NOT_COMMITTED");
        assertThatThrownBy(() -> officer.run(ImportWorkService.class, s -> s.write(id))).hasMessage("IMPORT_NOT_PREVIEW");
        assertThat(work(id).state()).as("the refused second click changes nothing").isEqualTo(WorkState.DONE);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aStoppedOrBrokenTakingBackSaysThatNothingWasTakenBack(Db db) {
        desk(db);
        long id = written(ImportKind.ROSTER, Sheets.roster(3, 1));
        begin(id, WorkStep.UNDO, 3);
        officer.run(ImportWorkService.class, s -> s.cancel(id));
        assertThatThrownBy(() -> officer.run(ImportService.class, s -> s.undo(id, (done, total) ->
                officer.run(ImportWorkStore.class, w -> w.beat(id, done, total))))).hasMessage("IMPORT_CANCELLED");
        officer.run(ImportWorkStore.class, w -> w.end(id, WorkState.CANCELLED, "IMPORT_CANCELLED", null));
        assertThat(work(id).reason(Texts.of(Locale.ENGLISH))).startsWith("Stopped as asked; nothing was taken back.");
        assertThat(count("person")).isEqualTo(3);
        begin(id, WorkStep.UNDO_REST, 3);
        harness.at("2026-11-22T09:05:00");
        assertThat(work(id).state()).isEqualTo(WorkState.LOST);
        assertThat(work(id).reason(Texts.of(Locale.ENGLISH))).startsWith("The server stopped on the way; nothing was taken back");
        assertThat(work(id).reason(Texts.of(Texts.VIETNAMESE))).contains("chưa hoàn tác gì");
        begin(id, WorkStep.UNDO_REST, 3);
        officer.run(ImportRunner.class, s -> s.undoRest(id));
        assertThat(work(id).state()).isEqualTo(WorkState.DONE);
        assertThat(status(id)).isEqualTo(ImportStatus.UNDONE);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void whatRestsOnTheImportIsNamedAfterwards(Db db) {
        desk(db);
        long id = written(ImportKind.ROSTER, Sheets.roster(2, 1));
        harness.tx(em -> em.createNativeQuery("UPDATE person SET version = 1 WHERE personal_id LIKE '%000001'").executeUpdate());
        assertThatThrownBy(() -> officer.run(ImportService.class, s -> s.undo(id))).isInstanceOf(ImportInUseException.class);
        assertThat(status(id)).isEqualTo(ImportStatus.COMMITTED);
        List<Dependent> dependents = officer.call(ImportService.class, s -> s.dependents(id));
        assertThat(dependents).extracting(Dependent::kind).containsExactly("CHANGED");
        begin(id, WorkStep.UNDO_REST, 2);
        officer.run(ImportRunner.class, s -> s.undoRest(id));
        assertThat(count("person")).isEqualTo(1);
        ImportPreview preview = officer.call(ImportService.class, s -> s.get(id));
        assertThat(preview.keptPeople()).isEqualTo(1);
        List<Dependent> after = officer.call(ImportService.class, s -> s.dependents(id));
        assertThat(after).isEmpty();
    }

    private ImportStatus status(long id) {
        return officer.call(ImportService.class, s -> s.get(id)).batch().status();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aFileThatCannotBeReadSaysWhyAndIsForgotten(Db db) {
        desk(db);
        assertThatThrownBy(() -> officer.call(ImportService.class, s -> s.take(ImportKind.ROSTER, "a.xlsx", new byte[] {'P', 'K', 3, 4, 0, 0}))).isInstanceOf(FileRefusedException.class);
        long id = officer.call(ImportService.class, s -> s.take(ImportKind.ROSTER, "a.csv", "chỉ một dòng,1,2\nhai,3,4\n".getBytes(StandardCharsets.UTF_8)));
        begin(id, WorkStep.READ, 0);
        officer.run(ImportRunner.class, s -> s.read(id));
        assertThat(work(id)).extracting(ImportWork::state, ImportWork::code).containsExactly(WorkState.FAILED, "FILE_NO_HEADING");
        assertThat(new ImportWork(WorkStep.READ, WorkState.FAILED, null, null, 0, 0, "FILE_TOO_LARGE", "100000|200|20", false).reason(Texts.of(Locale.ENGLISH)))
                .startsWith("The file is too large: at most 100,000 rows");
        officer.run(ImportService.class, s -> s.discard(id));
        List<ImportBatchRow> left = officer.call(ImportService.class, s -> s.list(5));
        assertThat(left).isEmpty();
    }

    private void begin(long id, WorkStep step, int total) {
        officer.run(ImportWorkStore.class, s -> s.begin(id, step, total));
    }

    private ImportWork work(long id) {
        return officer.call(ImportWorkService.class, s -> s.of(id));
    }
}
