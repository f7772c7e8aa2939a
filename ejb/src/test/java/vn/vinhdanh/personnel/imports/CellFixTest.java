package vn.vinhdanh.personnel.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhdanh.personnel.imports.file.RawWorkbook;
import vn.vinhdanh.personnel.imports.paper.ImportPaperService;
import vn.vinhdanh.personnel.imports.sheet.Field;
import vn.vinhdanh.personnel.imports.sheet.ImportKind;
import vn.vinhdanh.personnel.imports.sheet.Selection;
import vn.vinhdanh.shared.RefusedException;
import vn.vinhdanh.testing.Db;

/** Cells corrected in the preview: the row is judged anew at once, and so are those it concerns. */
class CellFixTest extends ImportOffice {

    @ParameterizedTest
    @MethodSource("databases")
    void aCorrectedCellMakesTheRowWhole(Db db) {
        department(db);
        long id = preview(ImportKind.ROSTER, list().row("Trần Bình", "12345", "31/02/1980", "Phòng A").row("Lê Chi", "999180000002", "01/01/1980", "Phòng A"));
        assertThat(states(id)).containsExactly("ERROR", "OK");
        fix(id, 2, "C", "31/02/1980", "28/02/1980");
        assertThat(codes(id, 0)).containsExactly("ID_FORMAT");
        fix(id, 2, "B", "12345", " 999080000001 ");
        assertThat(states(id)).containsExactly("OK", "OK");
        ImportBatchRow listed = officer.call(ImportService.class, s -> s.get(id)).batch();
        assertThat(listed.ok()).isEqualTo(2);
        assertThat(commit(id)).isEqualTo(new ImportResult(2, 0, 0, 0));
        assertThat(text("SELECT birth_date FROM person WHERE personal_id = '999080000001'")).startsWith("1980-02-28");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void rowsTheCorrectionConcernsAreJudgedWithIt(Db db) {
        department(db);
        long id = preview(ImportKind.ROSTER, list().row("Trần Bình", "999080000001", "01/01/1980", "Phòng A").row("Lê Chi", "999080000001", "01/01/1980", "Phòng A")
                .row("Vũ Dân", "", "01/01/1980", "Phòng A"));
        assertThat(states(id)).as("one ID, two people").containsExactly("WARNING", "ERROR", "ERROR");
        fix(id, 3, "B", "999080000001", "999180000002");
        assertThat(states(id)).containsExactly("OK", "OK", "ERROR");
        fix(id, 4, "B", "", "999180000002");
        assertThat(codes(id, 2)).containsExactly("ID_DUPLICATE");
        assertThat(officer.<ImportService, ImportRow>call(ImportService.class, s -> s.slice(id, null, 2, 1).items().get(0)).problems().get(0).cell()).isEqualTo("999180000002");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void whoeverIsSecondIsTold(Db db) {
        department(db);
        long id = preview(ImportKind.ROSTER, list().row("Trần Bình", "12345", "01/01/1980", "Phòng A").row("Lê Chi", "5", "01/01/1980", "Phòng A"));
        fix(id, 2, "B", "12345", "1234");
        assertThatThrownBy(() -> fix(id, 2, "B", "12345", "999080000001")).isInstanceOf(RefusedException.class).hasMessage("IMPORT_FIX_STALE");
        assertThatThrownBy(() -> fix(id, 2, "C", "02/01/1980", "")).hasMessage("IMPORT_FIX_STALE");
        assertThatThrownBy(() -> fix(id, 2, "Z", "", "x")).hasMessage("IMPORT_FIX_STALE");
        assertThatThrownBy(() -> fix(id, 99, "B", "", "x")).hasMessage("IMPORT_FIX_STALE");
        fix(id, 2, "B", "1234", "999080000001");
        commit(id);
        assertThatThrownBy(() -> fix(id, 3, "B", "5", "999180000002")).hasMessage("IMPORT_NOT_PREVIEW");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void correctionsOutliveNewColumnsAndGoHomeWithTheFaults(Db db) {
        department(db);
        long id = preview(ImportKind.ROSTER, list().row("Trần Bình", "12345", "x/y", "Phòng A"));
        fix(id, 2, "B", "12345", "999080000001");
        officer.run(ImportService.class, s -> s.remap(id, new Selection(0, Map.of(2, Field.BIRTH))));
        assertThat(codes(id, 0)).containsExactly("BIRTH_DATE");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        officer.run(ImportPaperService.class, s -> s.errors(id, true, Locale.ENGLISH, out));
        long home = officer.call(ImportService.class, s -> s.preview(ImportKind.ROSTER, "home.xlsx", out.toByteArray()));
        assertThat(officer.call(ImportService.class, s -> s.slice(home, null, 0, 9)).items().get(0).person().personalId()).isEqualTo("999080000001");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aHistoryIsReadAgainInTheLightOfTheCorrection(Db db) {
        department(db);
        long people = preview(ImportKind.ROSTER, list().row("Trần Bình", "999080000001", "01/01/1980", "Phòng A"));
        commit(people);
        long id = preview(ImportKind.HISTORY, new Sheets().row("Họ tên", "CCCD", "Năm", "Xếp loại").row("Trần Bình", "999080000001", "2022", "HTTNV")
                .row("Trần Bình", "999080000001", "2022", "HTXSNV").row("Trần Bình", "999080000001", "2023", "tốt lắm"));
        assertThat(states(id)).containsExactly("OK", "ERROR", "ERROR");
        fix(id, 4, "D", "tốt lắm", "HTTNV");
        fix(id, 3, "D", "HTXSNV", "HTTNV");
        assertThat(states(id)).containsExactly("OK", "OK", "OK");
        commit(id);
        assertThat(text("SELECT COUNT(*) FROM rating")).isEqualTo("2");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void anyCellMayBeCorrectedAndShowsWhatExcelShows(Db db) {
        department(db);
        long id = preview(ImportKind.ROSTER, new Sheets().row("Họ và tên", "Số CCCD", "Ngày sinh", "Đơn vị", "Hệ số", "Ghi nội bộ").row("I. PHÒNG TỔ CHỨC")
                .row("Trần Bình", 999080000001L, 29221, "", 2.34, "x").row("Lê Chi", "999180000002", "01/01/1980", "Phòng B", "", "y"));
        assertThat(cells(id, 3)).containsExactly("A Trần Bình", "B 999080000001", "C 01/01/1980", "D ", "E 2.34");
        fix(id, 3, "D", "", "Phòng Kế toán");
        fix(id, 3, "C", "01/01/1980", "02/01/1980");
        assertThat(cells(id, 3)).containsExactly("A Trần Bình", "B 999080000001", "C 02/01/1980", "D Phòng Kế toán", "E 2.34");
        ImportRow row = officer.call(ImportService.class, s -> s.slice(id, null, 0, 1)).items().get(0);
        assertThat(row.person().unit()).isEqualTo("Phòng Kế toán");
        assertThat(row.person().birthDate()).hasToString("1980-01-02");
        fix(id, 3, "D", "Phòng Kế toán", "");
        assertThat(officer.<ImportService, ImportRow>call(ImportService.class, s -> s.slice(id, null, 0, 1).items().get(0)).person().unit()).as("the title above").isEqualTo("Phòng Tổ chức");
        fix(id, 4, "B", "999180000002", "999080000001");
        assertThat(states(id)).containsExactly("WARNING", "ERROR");
        fix(id, 3, "B", "999080000001", "999080000009");
        assertThat(states(id)).as("the row it was a double of is free again").containsExactly("OK", "OK");
        assertThatThrownBy(() -> emptied(id, 4)).hasMessage("IMPORT_FIX_ROW");
        officer.run(ImportService.class, s -> s.remap(id, new Selection(0, Map.of())));
        assertThat(cells(id, 3).get(1)).as("corrections outlive another reading").isEqualTo("B 999080000009");
        commit(id);
        assertThatThrownBy(() -> cells(id, 3)).hasMessage("IMPORT_NOT_PREVIEW");
    }

    private void emptied(long id, int row) {
        for (ImportCell cell : officer.call(ImportCorrectionService.class, s -> s.cells(id, row))) {
            fix(id, row, cell.column(), cell.text(), "");
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aHistoryIsJudgedOnlyForThePeopleItConcernsInAConstantNumberOfStatements(Db db) {
        department(db);
        officer.run(ImportService.class, s -> s.commit(preview(ImportKind.ROSTER, list().row("Trần Bình", "999080000001", "01/01/1980", "Phòng A").row("Lê Chi", "999180000002", "01/01/1980", "Phòng A"))));
        int few = statements(history(2));
        int many = statements(history(300));
        assertThat(many).isEqualTo(few);
    }

    /** So many rows of one person, then two of another; the first row's ID is corrected to the other person's. */
    private static Sheets history(int rows) {
        Sheets sheets = new Sheets().row("Họ tên", "CCCD", "Năm", "Xếp loại", "Danh hiệu").row("Lê Chi", "999180000009", "2022", "HTTNV", "LĐTT");
        for (int i = 0; i < rows; i++) {
            sheets.row("Trần Bình", "999080000001", String.valueOf(2021 + i % 5), "HTTNV", "LĐTT");
        }
        return sheets.row("Lê Chi", "999180000002", "2022", "HTXSNV", "LĐTT").row("Lê Chi", "999180000002", "2023", "HTXSNV", "LĐTT");
    }

    private int statements(Sheets file) {
        long id = preview(ImportKind.HISTORY, file);
        int last = officer.call(ImportService.class, s -> s.slice(id, null, 0, 1)).total().intValue() + 1;
        harness.resetStatements();
        fix(id, 2, "B", "999180000009", "999180000002");
        int statements = harness.statements();
        assertThat(codes(id, last - 3)).as("the row below now says another rating for the same year").containsExactly("RATING_TWICE");
        List<String> states = states(id);
        assertThat(states.get(0)).isEqualTo("OK");
        return statements;
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aCorrectedDayOfA1904WorkbookStaysInItsYears(Db db) {
        department(db);
        byte[] file = new RawWorkbook(true).sheet("Danh sách", false, new String[] {"Họ và tên", "Số CCCD", "Ngày sinh", "Đơn vị"},
                new String[] {"Trần Bình", "999080000001", "<c><v>27759</v></c>", "Phòng A"}).bytes();
        long id = officer.call(ImportService.class, s -> s.preview(ImportKind.ROSTER, "a.xlsx", file));
        assertThat(cells(id, 2).get(2)).isEqualTo("C 01/01/1980");
        fix(id, 2, "A", "Trần Bình", "Trần Văn Bình");
        assertThat(officer.<ImportService, ImportRow>call(ImportService.class, s -> s.slice(id, null, 0, 1).items().get(0)).person().birthDate()).hasToString("1980-01-01");
    }

    private List<String> cells(long id, int row) {
        return officer.call(ImportCorrectionService.class, s -> s.cells(id, row)).stream().map(c -> c.column() + " " + c.text()).toList();
    }

    private static Sheets list() {
        return new Sheets().row("Họ và tên", "Số CCCD", "Ngày sinh", "Đơn vị");
    }

    private void fix(long id, int row, String column, String was, String text) {
        officer.run(ImportCorrectionService.class, s -> s.fix(id, row, column, was, text));
    }

    private List<String> states(long id) {
        return officer.call(ImportService.class, s -> s.slice(id, null, 0, 50)).items().stream().map(r -> r.status().name()).toList();
    }

    private List<String> codes(long id, int index) {
        return officer.call(ImportService.class, s -> s.slice(id, null, index, 1)).items().get(0).problems().stream().map(ImportProblem::code).toList();
    }
}
