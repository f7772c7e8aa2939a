package vn.vinhdanh.personnel.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.personnel.imports.paper.ImportPaperService;
import vn.vinhdanh.personnel.imports.sheet.Field;
import vn.vinhdanh.personnel.imports.sheet.ImportKind;
import vn.vinhdanh.personnel.imports.sheet.LeftOut;
import vn.vinhdanh.personnel.imports.sheet.Selection;
import vn.vinhdanh.shared.Texts;
import vn.vinhdanh.testing.Db;
import vn.vinhdanh.testing.Harness;
import vn.vinhdanh.testing.TestData;

/** A workbook whose list is spread over several sheets is one import; what is not read is named with the reason. */
class SeveralSheetsTest {

    private static final String[] HEADING = {"Họ và tên", "Số CCCD", "Ngày sinh", "Đơn vị"};

    private Harness harness;
    private Harness.As officer;

    static java.util.stream.Stream<Db> databases() {
        return Db.both();
    }

    private long preview(Db db) throws IOException {
        harness = new Harness(db);
        TestData data = new TestData(db);
        data.account("hoso", Role.REGISTRY_OFFICER, data.root("Sở Nội vụ"));
        officer = harness.as("hoso", Role.REGISTRY_OFFICER);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            sheet(workbook, "Phòng A", HEADING, new String[] {"Trần Bình", "999080000001", "01/01/1980", "Phòng A"});
            sheet(workbook, "Ghi chú", new String[] {"Lập ngày 01/11/2026"});
            sheet(workbook, "Phòng B", HEADING, new String[] {"Lê An", "999181000002", "01/01/1981", "Phòng B"},
                    new String[] {"Trần Bình", "999080000001", "01/01/1980", "Phòng A"}, new String[] {"Vũ Sai", "12345", "01/01/1980", "Phòng B"});
            sheet(workbook, "Xếp khác", new String[] {"Số CCCD", "Họ và tên", "Ngày sinh", "Đơn vị"}, new String[] {"999082000003", "Vũ Ba", "01/01/1982", "Phòng A"},
                    new String[] {"12346", "Hồ Tư", "01/01/1983", "Phòng A"});
            sheet(workbook, "Cột khác", new String[] {"Họ và tên", "Số CCCD", "Ngày sinh", "Đơn vị", "Chức vụ"}, new String[] {"Vũ Tư", "999083000004", "01/01/1983", "Phòng A", "Chuyên viên"});
        }
        return officer.call(ImportService.class, s -> s.preview(ImportKind.ROSTER, "a.xlsx", out.toByteArray()));
    }

    private static void sheet(Workbook workbook, String name, String[]... rows) {
        Worksheet sheet = workbook.newWorksheet(name);
        for (int r = 0; r < rows.length; r++) {
            for (int c = 0; c < rows[r].length; c++) {
                sheet.value(r, c, rows[r][c]);
            }
        }
    }

    private List<ImportRow> rows(long id) {
        return officer.call(ImportService.class, s -> s.rows(id, null, null, 50)).items();
    }

    private List<ImportSheet> sheets(long id) {
        ImportPreview preview = officer.call(ImportService.class, s -> s.get(id));
        return preview.sheets();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void sheetsWithTheSameColumnsAreOneListAndTheOthersAreNamed(Db db) throws IOException {
        long id = preview(db);
        List<ImportRow> rows = rows(id);
        assertThat(rows).extracting(r -> r.place() + " " + r.person().fullName() + " " + r.status()).containsExactly(
                "Phòng A!2 Trần Bình OK", "Phòng B!2 Lê An OK", "Phòng B!3 Trần Bình ERROR", "Phòng B!4 Vũ Sai ERROR",
                "Xếp khác!2 Vũ Ba OK", "Xếp khác!3 Hồ Tư ERROR");
        assertThat(rows.get(2).problems().get(0).code()).isEqualTo("ID_DUPLICATE");
        assertThat(rows.get(2).problems().get(0).message(Texts.of(Texts.VIETNAMESE))).contains("Phòng A!2");
        assertThat(sheets(id)).extracting(ImportSheet::chosen).containsExactly(true, false, true, true, false);
        assertThat(sheets(id)).extracting(ImportSheet::leftOut).containsExactly(null, LeftOut.NO_HEADING, null, null, LeftOut.COLUMNS);
        ImportResult result = officer.call(ImportService.class, s -> s.commit(id));
        assertThat(result).isEqualTo(new ImportResult(3, 0, 0, 3));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aCellOfTheSecondSheetIsCorrectedThereAndTheWorkbookToCorrectHasBoth(Db db) throws IOException {
        long id = preview(db);
        int wrong = rows(id).get(3).row();
        officer.run(ImportCorrectionService.class, s -> s.fix(id, wrong, "B", "12345", "999080000009"));
        assertThat(rows(id).get(3).status()).hasToString("OK");
        officer.run(ImportService.class, s -> s.remap(id, Selection.NONE));
        assertThat(rows(id).get(3).status()).as("read again, the correction stands").hasToString("OK");
        assertThat(rows(id).get(0).person().personalId()).isEqualTo("999080000001");

        ByteArrayOutputStream out = new ByteArrayOutputStream();
        officer.run(ImportPaperService.class, s -> s.errors(id, false, Texts.VIETNAMESE, out));
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            List<Sheet> sheets = workbook.getSheets().toList();
            assertThat(sheets).extracting(Sheet::getName).containsExactly("Phòng A", "Phòng B", "Xếp khác");
            assertThat(sheets.get(1).read().get(2).getCellText(4)).contains("Phòng A!2");
            assertThat(sheets.get(0).read()).hasSize(2);
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aSheetWithTheHeadingsInAnotherOrderIsReadByItsOwn(Db db) throws IOException {
        long id = preview(db);
        ImportRow wrong = rows(id).get(5);
        assertThat(wrong.problems().get(0).column()).as("where it stands on its own sheet").isEqualTo("A");
        List<ImportCell> cells = officer.call(ImportCorrectionService.class, s -> s.cells(id, wrong.row()));
        assertThat(cells).extracting(c -> c.column() + " " + c.heading() + " " + c.text()).startsWith("A Số CCCD 12346", "B Họ và tên Hồ Tư");
        officer.run(ImportCorrectionService.class, s -> s.fix(id, wrong.row(), "A", "12346", "999083000009"));
        assertThat(rows(id).get(5).status()).hasToString("OK");
        officer.run(ImportService.class, s -> s.remap(id, new Selection(null, Map.of(2, Field.JOINED_ON))));
        assertThat(rows(id)).extracting(r -> r.person().birthDate()).as("what was chosen for a column counts on every sheet").containsOnlyNulls();
        assertThat(rows(id).get(5).person().personalId()).isEqualTo("999083000009");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void oneSheetAloneCanBeChosen(Db db) throws IOException {
        long id = preview(db);
        officer.run(ImportService.class, s -> s.remap(id, new Selection(3, Map.of())));
        assertThat(rows(id)).extracting(r -> r.place() + " " + r.person().fullName()).containsExactly("2 Vũ Ba", "3 Hồ Tư");
        assertThat(sheets(id)).extracting(ImportSheet::leftOut).containsExactly(LeftOut.NOT_CHOSEN, LeftOut.NOT_CHOSEN, LeftOut.NOT_CHOSEN, null, LeftOut.NOT_CHOSEN);
    }
}
