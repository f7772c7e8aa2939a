package vn.vinhdanh.personnel.imports.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import java.util.Map;
import vn.vinhdanh.shared.Texts;
import vn.vinhdanh.personnel.imports.ImportColumn;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.personnel.imports.ImportCounts;
import vn.vinhdanh.personnel.imports.ImportRow;
import vn.vinhdanh.personnel.imports.ImportService;
import vn.vinhdanh.personnel.imports.Sheets;
import vn.vinhdanh.personnel.imports.file.FileRefusedException;
import vn.vinhdanh.personnel.imports.file.ImportLimits;
import vn.vinhdanh.personnel.imports.file.RowRepair;
import vn.vinhdanh.personnel.imports.file.SheetCell;
import vn.vinhdanh.personnel.imports.file.SheetRow;
import vn.vinhdanh.personnel.imports.file.TableFile;
import vn.vinhdanh.personnel.imports.sheet.Field;
import vn.vinhdanh.personnel.imports.sheet.Heading;
import vn.vinhdanh.personnel.imports.sheet.HeadingFinder;
import vn.vinhdanh.personnel.imports.sheet.ImportKind;
import vn.vinhdanh.personnel.imports.sheet.Wordings;
import vn.vinhdanh.shared.NotFoundException;
import vn.vinhdanh.shared.RefusedException;
import vn.vinhdanh.testing.Db;
import vn.vinhdanh.testing.Harness;
import vn.vinhdanh.testing.TestData;

/** Workbooks that leave the import desk can be handed in again as they are. */
class ImportPaperServiceTest {

    private static final Locale VI = Locale.forLanguageTag("vi");

    private Harness harness;
    private TestData data;
    private long root;

    static Stream<Db> databases() {
        return Db.both();
    }

    private Harness.As officer(Db db) {
        harness = new Harness(db);
        data = new TestData(db);
        root = data.root("Sở Nội vụ");
        data.account("hoso", Role.REGISTRY_OFFICER, root);
        return harness.as("hoso", Role.REGISTRY_OFFICER);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void theWholeListComesBackWithItsFaultsMarked(Db db) throws IOException {
        Harness.As officer = officer(db);
        long id = officer.call(ImportService.class, s -> s.preview(ImportKind.ROSTER, "ds.xlsx", sample()));
        byte[] file = errors(officer, id, false, VI);
        List<SheetRow> rows = rows(file);
        assertThat(text(rows, 103)).contains("99912345678").anyMatch(t -> t.contains("cần đúng 12 chữ số"));
        assertThat(rows.get(rows.size() - 1).number()).isGreaterThan(200);
        assertThat(part(file, "xl/comments1.xml")).contains("ref=").contains("12 ch");
        assertThat(part(file, "xl/styles.xml")).contains("FFC7CE", "FFEB9C", "DDEBF7");
        long again = officer.call(ImportService.class, s -> s.preview(ImportKind.ROSTER, "ds2.xlsx", file));
        ImportCounts counts = officer.call(ImportService.class, s -> s.get(again)).counts();
        assertThat(counts).isEqualTo(new ImportCounts(205, 4, 5, 209, 0, 0));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void onlyTheFaultyRowsKeepTheirUnitsAndAreStillThereAfterTheOthersAreWritten(Db db) throws IOException {
        Harness.As officer = officer(db);
        long id = officer.call(ImportService.class, s -> s.preview(ImportKind.ROSTER, "ds.xlsx", sample()));
        officer.call(ImportService.class, s -> s.commit(id));
        String name = officer.call(ImportPaperService.class, s -> s.errorsName(id, VI));
        assertThat(name).isEqualTo("ds - can sua.xlsx");
        byte[] file = errors(officer, id, true, Locale.ENGLISH);
        assertThat(rows(file)).filteredOn(r -> r.cells().stream().anyMatch(c -> c.text().contains("exactly 12 digits"))).hasSize(1);
        long again = officer.call(ImportService.class, s -> s.preview(ImportKind.ROSTER, "ds2.xlsx", file));
        ImportCounts counts = officer.call(ImportService.class, s -> s.get(again)).counts();
        assertThat(counts.ok() + counts.warning() + counts.error()).isEqualTo(9);
        assertThat(counts.error()).isEqualTo(5);
        List<ImportRow> left = officer.call(ImportService.class, s -> s.rows(again, null, null, 50)).items();
        assertThat(left).extracting(r -> r.person().unit()).contains("Phòng Tổ chức, biên chế và tổ chức phi chính phủ", "Phòng Xây dựng chính quyền và công tác thanh niên");
        officer.run(ImportService.class, s -> s.undo(id));
        assertThatThrownBy(() -> officer.call(ImportPaperService.class, s -> s.errorsName(id, VI))).isInstanceOf(RefusedException.class).hasMessage("IMPORT_NO_FILE");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void formulasInCellsComeBackAsText(Db db) throws IOException {
        Harness.As officer = officer(db);
        byte[] csv = "Họ và tên;CCCD;Ngày sinh;Đơn vị\n=cmd|' /C calc'!A0;99;01/01/1899;Phòng A\nTrần B;999080000001;01/01/1899;Phòng A\n".getBytes(StandardCharsets.UTF_8);
        long id = officer.call(ImportService.class, s -> s.preview(ImportKind.ROSTER, "x.csv", csv));
        byte[] file = errors(officer, id, false, VI);
        assertThat(part(file, "xl/worksheets/sheet1.xml")).doesNotContain("<f>").contains("&apos;=cmd|");
        assertThat(rows(file).get(2).at(1).number()).isNull();
        assertThat(rows(file).get(2).at(1).text()).isEqualTo("999080000001");
        assertThat(text(rows(file), 2)).anyMatch(t -> t.contains("không quá 100 năm trước"));
        data.account("khac", Role.UNIT_CLERK, root);
        assertThatThrownBy(() -> errors(harness.as("khac", Role.UNIT_CLERK), id, false, VI)).isInstanceOf(NotFoundException.class);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void theTemplateIsUnderstoodWithoutChoosingColumns(Db db) throws IOException {
        Harness.As officer = officer(db);
        data.unit("Văn phòng Sở", root);
        long other = data.unit("Thanh tra Sở", root);
        data.account("cv", Role.UNIT_CLERK, other);
        for (ImportKind kind : ImportKind.values()) {
            for (Locale language : List.of(VI, Locale.ENGLISH)) {
                byte[] file = template(officer, kind, language);
                Heading heading = heading(file, kind);
                assertThat(heading.columns().stream().map(Heading.Column::field)).as(kind + " " + language).containsExactlyElementsOf(TemplateWorkbook.fields(kind));
                assertThatThrownBy(() -> officer.call(ImportService.class, s -> s.preview(kind, "mau.xlsx", file))).isInstanceOf(FileRefusedException.class).hasMessage("FILE_EMPTY");
                choicesAreRead(file, kind, heading);
            }
        }
        assertThat(part(template(officer, ImportKind.ROSTER, VI), "xl/worksheets/sheet1.xml")).contains("dataValidation", "'Danh mục'!$");
        db.execute("INSERT INTO pay_rank (id, code, name, group_code, first_coefficient, last_coefficient, increment, steps, interval_months, valid_from, legal_basis, confidence)"
                + " VALUES (990001, '04.025', 'Thanh tra viên', 'A1', 2.34, 4.98, 0.33, 9, 36, DATE '2022-06-01', 'Bảng do Sở nhập', 'CONFIRMED')");
        assertThat(texts(template(officer, ImportKind.ROSTER, VI), 2)).contains("Văn phòng Sở", "Thanh tra Sở", "Công chức", "Chuyên viên (01.003)", "Thanh tra viên (04.025)");
        assertThat(texts(template(harness.as("cv", Role.UNIT_CLERK), ImportKind.ROSTER, VI), 2)).contains("Thanh tra Sở").doesNotContain("Văn phòng Sở");
        assertThat(texts(template(officer, ImportKind.HISTORY, VI), 2)).contains("Lao động tiên tiến", "Chiến sĩ thi đua cơ sở", "Hoàn thành tốt nhiệm vụ");
    }

    /** What a list offers must be understood when it comes back. */
    private static void choicesAreRead(byte[] file, ImportKind kind, Heading heading) {
        List<Field> listed = TemplateWorkbook.fields(kind).stream().filter(f -> List.of(Field.TYPE, Field.RANK, Field.RATING, Field.TITLE, Field.INITIATIVE_LEVEL, Field.DISCIPLINE).contains(f)).toList();
        assertThat(listed).isNotEmpty();
        List<SheetRow> rows = rows(file, 2);
        List<Field> order = kind == ImportKind.ROSTER ? List.of(Field.SEX, Field.UNIT, Field.TYPE, Field.RANK, Field.STEP)
                : List.of(Field.RATING, Field.TITLE, Field.INITIATIVE_LEVEL, Field.DISCIPLINE);
        for (SheetRow row : rows) {
            for (SheetCell cell : row.cells()) {
                Field field = order.get(cell.column());
                assertThat(!listed.contains(field) || Wordings.code(field, cell.text()) != null).as(field + " " + cell.text()).isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aFilledTemplateIsTakenWithoutAWarning(Db db) {
        Harness.As officer = officer(db);
        byte[] template = template(officer, ImportKind.ROSTER, VI);
        Object[] headings = heading(template, ImportKind.ROSTER).columns().stream().map(Heading.Column::heading).toArray();
        Map<Field, String> own = Map.of(Field.ORDINAL, "1", Field.FULL_NAME, "Nguyễn Thị Minh Hà", Field.PERSONAL_ID, "001185012345", Field.STEP, "3");
        Object[] cells = TemplateWorkbook.fields(ImportKind.ROSTER).stream().map(f -> own.getOrDefault(f, Texts.of(VI).get("imports.paper.example." + f.name()))).toArray();
        byte[] filled = new Sheets().row(headings).row(cells).bytes();
        long id = officer.call(ImportService.class, s -> s.preview(ImportKind.ROSTER, "mau.xlsx", filled));
        ImportCounts counts = officer.call(ImportService.class, s -> s.get(id)).counts();
        assertThat(counts).isEqualTo(new ImportCounts(1, 0, 0, 1, 0, 0));
        List<ImportColumn> columns = officer.call(ImportService.class, s -> s.get(id)).columns();
        assertThat(columns).extracting(ImportColumn::field).as("each column is taken for what its heading says").isEqualTo(TemplateWorkbook.fields(ImportKind.ROSTER));
    }

    private static byte[] errors(Harness.As who, long id, boolean onlyFaulty, Locale language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        who.run(ImportPaperService.class, s -> s.errors(id, onlyFaulty, language, out));
        return out.toByteArray();
    }

    private static byte[] template(Harness.As who, ImportKind kind, Locale language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        who.run(ImportPaperService.class, s -> s.template(kind, language, out));
        return out.toByteArray();
    }

    private static Heading heading(byte[] file, ImportKind kind) {
        try (TableFile table = TableFile.open(file, ImportLimits.configured())) {
            return new HeadingFinder(kind).find(HeadingFinder.firstRows(table, 0, ImportLimits.configured(), new RowRepair()));
        }
    }

    private static List<SheetRow> rows(byte[] file) {
        return rows(file, 0);
    }

    private static List<SheetRow> rows(byte[] file, int sheet) {
        List<SheetRow> rows = new ArrayList<>();
        try (TableFile table = TableFile.open(file, ImportLimits.configured())) {
            table.walk(sheet, rows::add);
        }
        return rows;
    }

    private static List<String> texts(byte[] file, int sheet) {
        return rows(file, sheet).stream().flatMap(r -> r.cells().stream()).map(SheetCell::text).toList();
    }

    private static List<String> text(List<SheetRow> rows, int number) {
        return rows.stream().filter(r -> r.number() == number).flatMap(r -> r.cells().stream()).map(SheetCell::text).toList();
    }

    private static String part(byte[] file, String name) throws IOException {
        try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(file)).get()) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static byte[] sample() {
        try (InputStream in = ImportPaperServiceTest.class.getResourceAsStream("/imports/roster-department.xlsx")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
