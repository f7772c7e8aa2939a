package vn.vinhdanh.personnel.imports.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vinhdanh.personnel.imports.Sheets;
import vn.vinhdanh.personnel.imports.file.ImportLimits;
import vn.vinhdanh.personnel.imports.file.RowRepair;
import vn.vinhdanh.personnel.imports.file.SheetCell;
import vn.vinhdanh.personnel.imports.file.SheetRow;

/** Other offices keep their lists differently: other headings, order, dates, encodings, wordings. */
class OtherOfficesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "22/02/1982|1982-02-22", "22-2-82|1982-02-22", "2.2.1982|1982-02-02", "1982-02-22|1982-02-22", "22/02/1982 00:00:00|1982-02-22", "ngày 22 tháng 02 năm 1982|1982-02-22",
        "22021982|1982-02-22", "19820222|1982-02-22", "5/9/05|2005-09-05", "22 / 02 / 1982|1982-02-22"})
    void datesAsText(String text, LocalDate date) {
        assertThat(SheetDate.read(text, null, false, 2026).date()).isEqualTo(date);
    }

    @Test
    void datesAsNumbersAndYears() {
        assertThat(SheetDate.read("30004", new java.math.BigDecimal("30004"), false, 2026).date()).isEqualTo(LocalDate.of(1982, 2, 22));
        assertThat(SheetDate.read("28542", new java.math.BigDecimal("28542"), true, 2026).date()).isEqualTo(LocalDate.of(1982, 2, 22));
        assertThat(SheetDate.read("1982", new java.math.BigDecimal("1982"), false, 2026)).isEqualTo(new SheetDate(null, 1982, false));
        assertThat(SheetDate.read("00/00/1982", null, false, 2026)).isEqualTo(new SheetDate(null, 1982, false));
        assertThat(SheetDate.read("02/1982", null, false, 2026)).isEqualTo(new SheetDate(null, 1982, false));
        assertThat(SheetDate.read("31/02/1975", null, false, 2026).unreadable()).isTrue();
        assertThat(SheetDate.read("không rõ", null, false, 2026).unreadable()).isTrue();
        assertThat(SheetDate.read("-", null, false, 2026)).isEqualTo(SheetDate.NOTHING);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "ChÎo Minh §¹t|Chẻo Minh Đạt", "Ng« Thu Chi|Ngô Thu Chi", "NguyÔn V¨n An|Nguyễn Văn An", "TrÇn ThÞ ¸nh|Trần Thị Ánh", "hoµng thÞ mai|Hoàng Thị Mai",
        "Nguyeãn Vaên An|Nguyễn Văn An", "Traàn Thò Hoàng|Trần Thị Hồng", "Leâ Ñöùc Thoï|Lê Đức Thọ", "Phạm Thị Hoà|Phạm Thị Hoà", "Hà Nam|Hà Nam", "LÒ VĂN ÚT|Lò Văn Út", "Y’ Bion Niê|Y’ Bion Niê"})
    void namesFromOldEncodings(String typed, String name) {
        SheetRow row = new SheetRow(1, List.of(new SheetCell(0, typed, null, null, false)));
        SheetCell cell = new RowRepair().repair(row).at(0);
        assertThat(NameCase.personName(cell.text(), cell.legacy())).isEqualTo(name);
    }

    @Test
    void headingInEnglishAndOtherOrderWithUnitColumnAndSexTicks() {
        List<ImportLine> lines = read(ImportKind.ROSTER, new Sheets().row("LIST OF STAFF").row("No", "Department", "Full name", "Male", "Female", "Date of birth", "ID number", "Job title", "Rank", "Step", "Start date")
                .row(1, "Office", "Trần Bình", "x", "", 29221, "999 080 000 001", "Head", "01.003", "3/9", "1/7/2010").row(2, "Office", "Lê Chi", "", "x", "1981", 999181000002L, "", "Chuyên viên chính", "", ""));
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0).text(Fact.SEX)).isEqualTo("MALE");
        assertThat(lines.get(0).date(Fact.BIRTH_DATE)).isEqualTo(LocalDate.of(1980, 1, 1));
        assertThat(lines.get(0).text(Fact.PERSONAL_ID)).isEqualTo("999080000001");
        assertThat(lines.get(0).number(Fact.PAY_STEP)).isEqualTo(3);
        assertThat(lines.get(0).status()).isEqualTo(Severity.OK);
        assertThat(lines.get(1).text(Fact.RANK_CODE)).isEqualTo("01.002");
        assertThat(lines.get(1).problems()).extracting(Problem::code).containsExactly(ProblemCode.BIRTH_YEAR_ONLY);
    }

    @Test
    void headingWithoutMarksTwoRowsColumnNumbersSubtotalsAndSignatures() {
        List<ImportLine> lines = read(ImportKind.ROSTER, new Sheets()
                .row("UBND TINH", "", "CONG HOA XA HOI CHU NGHIA VIET NAM").row("DANH SACH CAN BO")
                .row("TT", "Ho va ten", "So can cuoc", "Nam sinh", "", "Luong hien huong", "", "", "Chuc vu")
                .row("", "", "", "Nam", "Nu", "Ma ngach", "Bac", "He so", "")
                .row("(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)", "(9)")
                .row("A", "Phòng Nội dung").row(1, "TRẦN VĂN BÌNH", "999080000001", "01/01/1980", "", "01.003", 2, "2,67", "Trưởng phòng")
                .row("", "Cộng: 1 người").row("B. Phòng Tổng hợp").row(2, "Lê Thị Tống", "999180000002", "", "02/02/1980", "01.004", 3, 2.72, "Cán sự")
                .row("", "Tổng cộng: 2 người").row("", "Người lập biểu", "", "", "", "", "", "", "GIÁM ĐỐC").row("", "Nguyễn A", "", "", "", "", "", "", "Trần B"));
        assertThat(lines).extracting(l -> l.text(Fact.FULL_NAME) + "/" + l.text(Fact.UNIT_NAME) + "/" + l.text(Fact.SEX) + "/" + l.get(Fact.PAY_COEFFICIENT) + "/" + l.get(Fact.LEADER))
                .containsExactly("Trần Văn Bình/Phòng Nội dung/MALE/2.67/true", "Lê Thị Tống/Phòng Tổng hợp/FEMALE/2.72/false");
        assertThat(lines).allSatisfy(l -> assertThat(l.problems()).isEmpty());
    }

    @Test
    void wholeSheetInAnOldEncoding() {
        List<ImportLine> lines = read(ImportKind.ROSTER, new Sheets().row("STT", "Hä vµ tªn", "Sè CCCD", "Ngµy sinh", "§¬n vÞ")
                .row(1, "Vò Thu An", "999180000001", "01/01/1980", "Phßng Tæ chøc"));
        assertThat(lines.get(0).text(Fact.FULL_NAME)).isEqualTo("Vũ Thu An");
        assertThat(lines.get(0).text(Fact.UNIT_NAME)).isEqualTo("Phòng Tổ chức");
    }

    @Test
    void everyCheckOfARow() {
        Object[] heading = {"Họ tên", "CCCD", "Ngày sinh", "Giới tính", "Đơn vị", "Loại", "Mã ngạch", "Bậc", "Ngày vào cơ quan", "Ghi chú"};
        List<ImportLine> lines = read(ImportKind.ROSTER, new Sheets().row(heading)
                .row("", "999080000001", "01/01/1980", "Nam", "Phòng A").row("Lê A", "99908000002", "01/01/1980", "Nam", "Phòng A")
                .row("Lê B", "999080000003", "01/01/2030", "Nam", "Phòng A").row("Lê C", "999080000004", "01/01/1980", "Nam", "", "", "", "", "", "x")
                .row("Lê D", "999080000005", "01/01/1980", "Nữ", "Phòng A", "???", "99.999", "15", "31/13/2010")
                .row("Lê E", "999080000006", "01/01/1981", "Nam", "Phòng A", "HĐ 68", "01.003", "10").row("Lê F", "999080000007", "=1/0", "Nam", "Phòng A")
                .row("Lê G", "999080000007", "01/01/1980", "Nam", "Phòng A").row("Lê H", "999012000009", "01/01/2012", "Nam", "Phòng A"));
        assertThat(codes(lines.get(0))).containsExactly("NAME_MISSING");
        assertThat(codes(lines.get(1))).containsExactly("ID_FORMAT");
        assertThat(codes(lines.get(2))).containsExactly("BIRTH_DATE");
        assertThat(codes(lines.get(3))).containsExactly("UNIT_MISSING");
        assertThat(codes(lines.get(4))).containsExactlyInAnyOrder("ID_SEX", "TYPE_UNKNOWN", "RANK_UNKNOWN", "STEP_UNKNOWN", "DATE_UNREADABLE");
        assertThat(codes(lines.get(5))).containsExactlyInAnyOrder("ID_YEAR", "STEP_UNKNOWN");
        assertThat(lines.get(5).text(Fact.PERSON_TYPE)).isEqualTo("WORKER");
        assertThat(codes(lines.get(6))).contains("FORMULA_NO_VALUE");
        assertThat(codes(lines.get(7))).as("an ID given twice is told by the comparison, which sees both rows").isEmpty();
        assertThat(codes(lines.get(8))).containsExactly("UNDER_18_NOW", "ID_YEAR");
        assertThat(lines.get(4).problems()).extracting(Problem::columnLetter).contains("D", "F", "G", "H", "I");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"HTXSNV|EXCELLENT", "Hoàn thành tốt|GOOD", "HT tốt NV|GOOD", "httnv|GOOD", "Hoàn thành nhiệm vụ|COMPLETED", "KHTNV|NOT_COMPLETED", "Không hoàn thành NV|NOT_COMPLETED",
        "Không xếp loại|NOT_CLASSIFIED", "Hoàn thành xuất sắc nhiệm vụ (được giao)|EXCELLENT"})
    void ratings(String text, String level) {
        assertThat(WordList.RATINGS.code(text)).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"LĐTT|LDTT", "Lao động tiên tiến|LDTT", "CSTĐCS|CSTDCS", "CSTĐ cơ sở|CSTDCS", "Chiến sỹ thi đua cơ sở|CSTDCS", "CSTĐ tỉnh|CSTDT", "Chiến sĩ thi đua cấp tỉnh|CSTDT",
        "CSTĐ toàn quốc|CSTDTQ", "Giấy khen|GK", "Giấy khen của Giám đốc Sở|GK", "Bằng khen của Chủ tịch UBND tỉnh|BK_TINH", "Bằng khen của Thủ tướng Chính phủ|BK_TTG", "Huân chương Lao động hạng Ba|HC_LD3"})
    void titles(String text, String code) {
        assertThat(WordList.TITLES.code(text)).isEqualTo(code);
    }

    @Test
    void historyChecks() {
        List<ImportLine> lines = read(ImportKind.HISTORY, new Sheets().row("Năm", "Họ và tên", "CCCD", "Kết quả xếp loại", "Danh hiệu, khen thưởng", "Số QĐ", "Sáng kiến", "Cấp", "Kỷ luật", "Ngày kỷ luật")
                .row(2024, "Trần Bình", "999080000001", "HTXSNV", "CSTĐCS; Giấy khen", "1/QĐ", "Số hoá", "tỉnh", "", "").row("Năm 2023", "Trần Bình", "999080000001", "giỏi lắm", "", "", "", "", "", "")
                .row(2022, "Trần Bình", "999080000001", "HTTNV", "Danh hiệu lạ", "", "", "", "", "").row("", "Trần Bình", "999080000001", "HTTNV", "", "", "", "", "", "")
                .row(2021, "Trần Bình", "999080000001", "HTTNV", "", "", "A", "", "Cảnh cáo", "").row(2024, "Trần Bình", "999080000001", "HTNV", "", "", "", "", "", ""));
        assertThat(lines.get(0).problems()).isEmpty();
        assertThat(lines.get(0).text(Fact.AWARD_CODES)).isEqualTo("CSTDCS GK");
        assertThat(lines.get(0).text(Fact.INITIATIVE_LEVEL)).isEqualTo("PROVINCE");
        assertThat(codes(lines.get(1))).containsExactly("RATING_UNKNOWN");
        assertThat(codes(lines.get(2))).containsExactly("TITLE_UNKNOWN");
        assertThat(codes(lines.get(3))).containsExactly("YEAR_MISSING");
        assertThat(codes(lines.get(4))).containsExactlyInAnyOrder("LEVEL_UNKNOWN", "DISCIPLINE_DATE");
        assertThat(codes(lines.get(5))).containsExactly("RATING_TWICE");
    }

    private static List<String> codes(ImportLine line) {
        return line.problems().stream().map(p -> p.code().name()).toList();
    }

    private static List<ImportLine> read(ImportKind kind, Sheets sheets) {
        List<ImportLine> lines = new ArrayList<>();
        new WorkbookImport(kind, ImportLimits.configured(), LocalDate.of(2026, 11, 22)).read(sheets.bytes(), Selection.NONE, lines::add);
        return lines;
    }
}
