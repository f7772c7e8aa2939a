package vn.vinhdanh.personnel.imports.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vinhdanh.personnel.imports.OldEncodings;
import vn.vinhdanh.personnel.imports.Sheets;
import vn.vinhdanh.personnel.imports.file.FileRefusedException;
import vn.vinhdanh.personnel.imports.file.ImportLimits;
import vn.vinhdanh.personnel.imports.file.RawWorkbook;
import vn.vinhdanh.personnel.imports.file.SheetCell;
import vn.vinhdanh.personnel.imports.file.SheetName;

/** Workbooks as they come from old machines, other programs and careless hands. */
class OddWorkbooksTest {

    private static final String[] HEADING = {"Họ và tên", "Số CCCD", "Ngày sinh", "Đơn vị", "Bậc", "Hệ số", "Mã ngạch"};

    @Test
    void daysFrom1904AndStoredResultsOfFormulas() {
        byte[] file = new RawWorkbook(true).sheet("Trang 1", false, HEADING,
                new String[] {"<c t=\"str\"><f>A9&amp;B9</f><v>Trần Bình</v></c>", "<c><f>1+1</f><v>999082000001</v></c>", "<c><v>28542</v></c>", "Phòng A", "<c><f>2+1</f><v>3</v></c>", "<c><f>3</f><v>3</v></c>", "01.003"},
                new String[] {"Lê Chi", "999182000002", "<c><f>DATE(1982,2,22)</f><v>28542</v></c>", "Phòng A", "<c t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>", "2,67", "01.003"},
                new String[] {"Lê Dung", "999182000003", "<c t=\"d\"><v>1982-02-22</v></c>", "Phòng A", "2", "2,67", "01.003"}).bytes();
        assertThatThrownBy(() -> read(file, Selection.NONE)).isInstanceOf(FileRefusedException.class);
        byte[] without = new RawWorkbook(true).sheet("Trang 1", false, HEADING,
                new String[] {"<c t=\"str\"><f>A9&amp;B9</f><v>Trần Bình</v></c>", "<c><f>1+1</f><v>999082000001</v></c>", "<c><v>28542</v></c>", "Phòng A", "<c><f>2+1</f><v>3</v></c>", "<c><f>3</f><v>3</v></c>", "01.003"},
                new String[] {"Lê Chi", "999182000002", "<c><f>DATE(1982,2,22)</f><v>28542</v></c>", "Phòng A", "<c t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>", "2,67", "01.003"}).bytes();
        List<ImportLine> lines = read(without, Selection.NONE);
        assertThat(lines).extracting(l -> l.text(Fact.FULL_NAME) + "|" + l.text(Fact.PERSONAL_ID) + "|" + l.get(Fact.BIRTH_DATE) + "|" + l.get(Fact.PAY_STEP) + "|" + l.get(Fact.PAY_COEFFICIENT))
                .containsExactly("Trần Bình|999082000001|1982-02-22|3|3.00", "Lê Chi|999182000002|1982-02-22|null|2.67");
        assertThat(lines.get(0).problems()).isEmpty();
        assertThat(lines.get(1).problems()).extracting(Problem::code).containsExactly(ProblemCode.FORMULA_NO_VALUE);
    }

    @Test
    void dayZeroOf1904IsDoubtfulAndNotMissing() {
        String[] person = {"Trần Bình", "999004000001", "<c><v>0</v></c>", "Phòng A", "", "", ""};
        ImportLine line = read(new RawWorkbook(true).sheet("Trang 1", false, HEADING, person).bytes(), Selection.NONE).get(0);
        assertThat(line.get(Fact.BIRTH_DATE)).isNull();
        assertThat(line.problems()).extracting(Problem::code).containsExactly(ProblemCode.DAY_ZERO);
        ImportLine empty = read(new RawWorkbook(false).sheet("Trang 1", false, HEADING, person).bytes(), Selection.NONE).get(0);
        assertThat(empty.problems()).as("in the other calendar it is what a formula makes of an empty cell").extracting(Problem::code).containsExactly(ProblemCode.BIRTH_MISSING);
        String[] typed = {"Trần Bình", "999004000001", "1/1/1904", "Phòng A", "", "", ""};
        assertThat(read(new RawWorkbook(true).sheet("Trang 1", false, HEADING, typed).bytes(), Selection.NONE).get(0).problems()).as("nobody on file is older than a hundred years")
                .extracting(Problem::code).containsExactly(ProblemCode.BIRTH_DATE);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"1003,01.003", "01003,01.003", "6031,06.031", "1.003,01.003", "13095,13.095", "2006,-", "02006,02.006", "9999,-", "10,-", "100300,-"})
    void aRankWithoutItsDotIsKnownUnlessItMayBeAYear(String typed, String code) {
        assertThat(Ranks.code(new SheetCell(0, typed, null, null, false))).isEqualTo(code);
        if (!typed.startsWith("0")) {
            assertThat(Ranks.code(new SheetCell(0, typed, new BigDecimal(typed), null, false))).isEqualTo(code);
        }
    }

    @Test
    void theFirstVisibleSheetWithAListIsTakenUnlessAnotherIsChosen() {
        RawWorkbook workbook = new RawWorkbook(false).sheet("Bìa", false, new String[] {"DANH SÁCH NĂM 2026"})
                .sheet("Cũ", true, HEADING, new String[] {"Người Cũ", "999082000009", "01/01/1982", "Phòng B", "", "", ""})
                .sheet("Nhân sự", false, HEADING, new String[] {"Trần Bình", "999082000001", "01/01/1982", "Phòng A", "", "", ""});
        byte[] file = workbook.bytes();
        List<ImportLine> lines = new ArrayList<>();
        Reading reading = reader().read(file, Selection.NONE, lines::add);
        assertThat(reading.sheet()).isEqualTo(2);
        assertThat(reading.sheets()).containsExactly(new SheetName(0, "Bìa", false), new SheetName(1, "Cũ", true), new SheetName(2, "Nhân sự", false));
        assertThat(lines).extracting(l -> l.text(Fact.FULL_NAME)).containsExactly("Trần Bình");
        assertThat(read(file, new Selection(1, Map.of()))).extracting(l -> l.text(Fact.FULL_NAME)).containsExactly("Người Cũ");
        assertThatThrownBy(() -> read(file, new Selection(0, Map.of()))).hasMessage("FILE_NO_HEADING");
    }

    @Test
    void tenThousandColumnsAreRefusedWithTheirNumber() {
        Object[] row = new Object[10_000];
        for (int i = 0; i < row.length; i++) {
            row[i] = i < HEADING.length ? HEADING[i] : "Cột " + i;
        }
        assertThatThrownBy(() -> read(new Sheets().row(row).row(row).bytes(), Selection.NONE)).isInstanceOfSatisfying(FileRefusedException.class, e -> {
            assertThat(e.code()).isEqualTo("FILE_TOO_WIDE");
            assertThat(e.args()).containsExactly(10_000, 500);
        });
        String csv = String.join(";", java.util.Collections.nCopies(10_000, "x")) + "\n";
        assertThatThrownBy(() -> read(csv.repeat(3).getBytes(StandardCharsets.UTF_8), Selection.NONE)).hasMessage("FILE_TOO_WIDE");
    }

    @Test
    void aCellFarToTheRightDoesNoHarm() {
        Object[] far = new Object[9_000];
        System.arraycopy(new Object[] {"Trần Bình", "999080000001", "01/01/1980", "Phòng A"}, 0, far, 0, 4);
        far[8_999] = "lạc";
        assertThat(read(new Sheets().row((Object[]) HEADING).row(far).bytes(), Selection.NONE)).singleElement().satisfies(l -> assertThat(l.problems()).isEmpty());
    }

    @Test
    void nobodyIsBornMoreThanAHundredYearsAgo() {
        List<ImportLine> lines = read(new Sheets().row((Object[]) HEADING).row("Trần A", "999080000001", "31/12/1899", "Phòng A").row("Trần B", "999080000002", "1/1/1900", "Phòng A")
                .row("Trần C", "999080000003", 1, "Phòng A").row("Trần D", "999080000004", -5, "Phòng A").row("Trần E", "999080000005", 61, "Phòng A")
                .row("Trần G", "999080000006", "21/11/1926", "Phòng A").row("Trần H", "999080000007", "22/11/1926", "Phòng A").row("Trần K", "999080000008", "1925", "Phòng A").bytes(), Selection.NONE);
        assertThat(lines).extracting(l -> l.get(Fact.BIRTH_DATE) + " " + l.problems().stream().map(p -> p.code().name()).filter(c -> c.equals("BIRTH_DATE")).toList())
                .containsExactly("null [BIRTH_DATE]", "null [BIRTH_DATE]", "null [BIRTH_DATE]", "null [BIRTH_DATE]", "null [BIRTH_DATE]",
                        "null [BIRTH_DATE]", "1926-11-22 []", "null [BIRTH_DATE]");
    }

    @Test
    void longNamesOneWordApostrophesAndScripts() {
        String longest = "Nguyễn " + "Văn ".repeat(60) + "An";
        List<ImportLine> lines = read(new Sheets().row((Object[]) HEADING).row(longest, "999080000001", "01/01/1980", "Phòng A").row("Sùng", "999080000002", "01/01/1980", "Phòng A")
                .row("H’Hen Niê", "999180000003", "01/01/1980", "Phòng A").row("<script>alert(1)</script>", "999080000004", "01/01/1980", "Phòng A").bytes(), Selection.NONE);
        assertThat(lines.get(0).problems()).extracting(Problem::code).containsExactly(ProblemCode.NAME_TOO_LONG);
assertThat(lines.get(0).text(Fact.FULL_NAME)).hasSize(200);
        assertThat(lines).extracting(l -> l.text(Fact.FULL_NAME)).contains("Sùng", "H’Hen Niê", "<script>alert(1)</script>");
    }

    @Test
    void aListTypedInTcvn3IsRepairedInEveryColumnAndCapitalsComeBack() {
        String list = "STT;Họ và tên;Số CCCD;Ngày sinh;Đơn vị;Chức vụ;Loại;Dân tộc\n1;nguyễn thị hường;999180000001;01/01/1980;phòng tổ chức cán bộ;Trưởng phòng;Công chức;Tày\n"
                + "2;TRẦN VĂN DŨNG;999080000002;01/01/1980;phòng tổ chức cán bộ;Chuyên viên;Công chức;Mường\n3;Dũng;999080000003;01/01/1980;Thanh tra Sở;Cán sự;Công chức;Kinh\n";
        for (byte[] file : List.of(OldEncodings.tcvn3(list).getBytes(StandardCharsets.UTF_8), OldEncodings.tcvn3(list).getBytes(java.nio.charset.Charset.forName("windows-1252")))) {
            List<ImportLine> lines = read(file, Selection.NONE);
            assertThat(lines).extracting(l -> l.text(Fact.FULL_NAME) + "|" + l.text(Fact.UNIT_NAME) + "|" + l.text(Fact.POSITION) + "|" + l.text(Fact.PERSON_TYPE) + "|" + l.text(Fact.ETHNIC_GROUP))
                    .containsExactly("Nguyễn Thị Hường|Phòng Tổ chức cán bộ|Trưởng phòng|CIVIL_SERVANT|Tày", "Trần Văn Dũng|Phòng Tổ chức cán bộ|Chuyên viên|CIVIL_SERVANT|Mường",
                            "Dũng|Thanh tra Sở|Cán sự|CIVIL_SERVANT|Kinh");
            assertThat(lines).allSatisfy(l -> assertThat(l.problems()).isEmpty());
            assertThat(lines.get(2).repairs()).contains(new Repair(1, "Dòng", "Dũng"));
        }
    }

    @Test
    void theSameListIsUnderstoodAlikeFromEveryKindOfFile() {
        String list = "STT;Họ và tên;Số CCCD;Ngày tháng năm sinh;;Đơn vị;Hệ số\n;;;Nam;Nữ;;\n1;Trần Bình;999080000001;01/01/1980;;Phòng A;2,67\n2;Lê Thuý;999181000002;;02/02/1981;Phòng B;3.00\n";
        for (byte[] file : List.of(list.getBytes(StandardCharsets.UTF_8), ("\uFEFF" + list.replace(';', '\t')).getBytes(StandardCharsets.UTF_16LE), OldEncodings.windows1258(list),
                OldEncodings.vni(list).getBytes(StandardCharsets.UTF_8))) {
            assertThat(read(file, Selection.NONE)).extracting(l -> l.row() + l.text(Fact.FULL_NAME) + l.text(Fact.SEX) + l.get(Fact.BIRTH_DATE) + l.get(Fact.PAY_COEFFICIENT) + l.problems())
                    .containsExactly("3Trần BìnhMALE1980-01-012.67[]", "4Lê ThuýFEMALE1981-02-023.00[]");
        }
    }

    @Test
    void headingsNobodyHeardOfAreToldByTheirCells() {
        Sheets sheets = new Sheets().row("DANH SÁCH").row("#", "Cá nhân", "Mã CN", "Gt.", "Chỗ làm", "Mã nghề", "Hộp thư", "Ngày cấp")
                .row(1, "Trần Văn Bình", "999080000001", "Nam", "Phòng Nội vụ", "01.003", "binh@example.vn", "01/01/2021")
                .row(2, "Lê Thị Chi", "999180000002", "Nữ", "Thanh tra Sở", "01.002", "chi@example.vn", "01/01/2021");
        assertThat(read(sheets.bytes(), Selection.NONE)).extracting(l -> l.text(Fact.FULL_NAME) + "|" + l.text(Fact.PERSONAL_ID) + "|" + l.text(Fact.SEX) + "|" + l.text(Fact.UNIT_NAME) + "|"
                + l.text(Fact.RANK_CODE) + "|" + l.text(Fact.EMAIL)).containsExactly("Trần Văn Bình|999080000001|MALE|Phòng Nội vụ|01.003|binh@example.vn",
                "Lê Thị Chi|999180000002|FEMALE|Thanh tra Sở|01.002|chi@example.vn");
        assertThatThrownBy(() -> read(new Sheets().row("x", "y", "z").row("Trần Bình", "1", "2").row("Lê Chi", "3", "4").bytes(), Selection.NONE)).hasMessage("FILE_NO_HEADING");
    }

    private static WorkbookImport reader() {
        return new WorkbookImport(ImportKind.ROSTER, ImportLimits.configured(), LocalDate.of(2026, 11, 22));
    }

    private static List<ImportLine> read(byte[] file, Selection selection) {
        List<ImportLine> lines = new ArrayList<>();
        reader().read(file, selection, lines::add);
        return lines;
    }
}
