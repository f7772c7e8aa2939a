package vn.vinhdanh.personnel.imports.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.personnel.imports.Sheets;
import vn.vinhdanh.personnel.imports.sheet.ImportKind;
import vn.vinhdanh.personnel.imports.sheet.Selection;
import vn.vinhdanh.personnel.imports.sheet.WorkbookImport;

/** Files that are no plain workbook are refused before anything parses them. */
class WorkbookGuardTest {

    private static final Sheets GOOD = new Sheets().row("STT", "Họ và tên", "Số CCCD", "Ngày sinh", "Đơn vị").row(1, "Trần Bình", "999080000001", "01/01/1980", "Phòng A");

    @Test
    void aPlainWorkbookPasses() {
        assertThatCode(() -> read(GOOD.bytes())).doesNotThrowAnyException();
    }

    @Test
    void whatIsNoWorkbookIsRefused() throws IOException {
        refused("FILE_NOTHING", new byte[0]);
        refused("FILE_NOT_XLSX", "họ tên;số".getBytes(StandardCharsets.UTF_8));
        refused("FILE_NOT_XLSX", new byte[] {'P', 'K', 3, 4, 0, 0});
        refused("FILE_NOT_XLSX", zip("a.txt", new byte[10]));
        byte[] cut = GOOD.bytes();
        refused("FILE_NOT_XLSX", java.util.Arrays.copyOf(cut, cut.length / 2));
    }

    @Test
    void encryptedAndOldFilesAreToldApart() {
        refused("FILE_ENCRYPTED", ole("EncryptedPackage"));
        refused("FILE_NOT_XLSX", ole("Workbook"));
    }

    @Test
    void macrosAreRefused() throws IOException {
        refused("FILE_MACRO", with(GOOD.bytes(), "xl/vbaProject.bin", new byte[] {1}));
    }

    @Test
    void documentTypesAreRefused() throws IOException {
        byte[] bad = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><sst>&a;</sst>".getBytes(StandardCharsets.UTF_8);
        refused("FILE_NOT_XLSX", with(GOOD.bytes(), "xl/evil.xml", bad));
    }

    @Test
    void aBombIsStoppedWhileInflating() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            copy(GOOD.bytes(), zip);
            zip.putNextEntry(new ZipEntry("xl/bomb.bin"));
            byte[] zeros = new byte[1024 * 1024];
            for (int i = 0; i < 300; i++) {
                zip.write(zeros);
            }
        }
        assertThat(out.size()).isLessThan(1_000_000);
        refused("FILE_TOO_LARGE", out.toByteArray());
    }

    @Test
    void textsThatMustStayInMemoryHaveALimitOfTheirOwn() throws IOException {
        refused("FILE_TOO_LARGE", with(GOOD.bytes(), "xl/other/sharedStrings.xml", new byte[60 * 1024 * 1024]));
    }

    @Test
    void twoHundredThousandRowsAreTooMany() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Danh sách");
            String[] heading = {"STT", "Họ và tên", "Số CCCD", "Ngày sinh", "Đơn vị"};
            for (int c = 0; c < heading.length; c++) {
                sheet.value(0, c, heading[c]);
            }
            for (int r = 1; r <= 200_000; r++) {
                sheet.value(r, 1, "Trần Bình");
                sheet.value(r, 2, "999080" + r);
                if (r % 5000 == 0) {
                    sheet.flush();
                }
            }
        }
        refused("FILE_TOO_LARGE", out.toByteArray());
    }

    @Test
    void tooManyRowsAreRefusedBeforeAnyIsUnderstood() {
        ImportLimits few = new ImportLimits(1000, 500, 1L << 24, 1L << 24, 1L << 24);
        String[] heading = {"Họ và tên", "Số CCCD", "Ngày sinh", "Đơn vị"};
        String[] person = {"Trần Bình", "999080000001", "01/01/1980", "Phòng A"};
        String[][] list = Collections.nCopies(1001, person).toArray(String[][]::new);
        list[0] = heading;
        byte[] text = (String.join(";", heading) + "\n" + (String.join(";", person) + "\n").repeat(1000)).getBytes(StandardCharsets.UTF_8);
        for (byte[] file : List.of(new RawWorkbook(false).sheet("Danh sách", false, list).bytes(), text, new String(text, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16))) {
            int[] understood = {0};
            assertThatThrownBy(() -> read(file, few, understood)).isInstanceOf(FileRefusedException.class).hasMessage("FILE_TOO_LARGE");
            assertThat(understood[0]).isZero();
        }
    }

    @Test
    void rowsThatAreOnlyFormattedAndOtherSheetsDoNotCount() {
        ImportLimits few = new ImportLimits(1000, 500, 1L << 24, 1L << 24, 1L << 24);
        String[][] formatted = Collections.nCopies(3000, new String[] {"<c s=\"1\"/>"}).toArray(String[][]::new);
        formatted[0] = new String[] {"Họ và tên", "Số CCCD", "Ngày sinh", "Đơn vị"};
        formatted[1] = new String[] {"Trần Bình", "999080000001", "01/01/1980", "Phòng A"};
        String[][] longer = Collections.nCopies(2000, new String[] {"1", "2", "3"}).toArray(String[][]::new);
        int[] understood = {0};
        read(new RawWorkbook(false).sheet("Danh sách", false, formatted).sheet("Số liệu", false, longer).bytes(), few, understood);
        assertThat(understood[0]).isEqualTo(1);
    }

    private static void read(byte[] file, ImportLimits limits, int[] understood) {
        new WorkbookImport(ImportKind.ROSTER, limits, LocalDate.of(2026, 11, 22)).read(file, Selection.NONE, line -> understood[0]++);
    }

    @Test
    void sheetsWithoutHeadingOrRows() {
        refused("FILE_EMPTY", new Sheets().bytes());
        refused("FILE_EMPTY", new Sheets().row("STT", "Họ và tên", "Số CCCD", "Ngày sinh", "Đơn vị").bytes());
        refused("FILE_NO_HEADING", new Sheets().row("a", "b", "c").row("1", "2", "3").bytes());
        refused("FILE_NO_HEADING", new Sheets().row("STT", "Số định danh", "Họ và tên", "Năm", "Xếp loại").row(1, "999080000001", "Trần Bình", 2024, "HTTNV").bytes());
    }

    private static void refused(String code, byte[] file) {
        assertThatThrownBy(() -> read(file)).isInstanceOf(FileRefusedException.class).hasMessage(code);
    }

    private static void read(byte[] file) {
        new WorkbookImport(ImportKind.ROSTER, ImportLimits.configured(), LocalDate.of(2026, 11, 22)).read(file, Selection.NONE, line -> { });
    }

    private static byte[] ole(String stream) {
        byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
        byte[] file = new byte[2048];
        byte[] magic = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        System.arraycopy(magic, 0, file, 0, magic.length);
        System.arraycopy(name, 0, file, 1024, name.length);
        return file;
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return out.toByteArray();
    }

    private static byte[] with(byte[] file, String name, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            copy(file, zip);
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return out.toByteArray();
    }

    private static void copy(byte[] file, ZipOutputStream zip) throws IOException {
        try (ZipFile in = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(file)).get()) {
            for (ZipArchiveEntry entry : Collections.list(in.getEntries())) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                in.getInputStream(entry).transferTo(zip);
            }
        }
    }
}
