package vn.vinhdanh.shared.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks are written row by row, and a text stays a text. */
class SheetWriterTest {

    @ParameterizedTest
    @ValueSource(strings = {"=cmd|'/c calc'!A1", "+SUM(A1)", "-2+3+cmd|' /C calc'!A0", "@SUM(1)", "\t=1+1", "\r=1+1", "    =1+1"})
    void aTextThatBeginsLikeAFormulaIsNeutralised(String text) {
        assertThat(PlainText.of(text)).isEqualTo("'" + text);
        assertThat(PlainText.meant(PlainText.of(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "-5", "+84 912 345 678", "Nguyễn Văn An", "'Y Bion", "a=b", "O'Brien", "01.003"})
    void harmlessTextsStay(String text) {
        assertThat(PlainText.of(text)).isEqualTo(text);
        assertThat(PlainText.meant(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"0,A", "25,Z", "26,AA", "701,ZZ", "702,AAA", "9999,NTP"})
    void lettersOfColumns(int column, String letter) {
        assertThat(SheetWriter.letter(column)).isEqualTo(letter);
    }

    @Test
    void whatWasWrittenIsReadBack() throws IOException {
        byte[] file = write(w -> w.sheet("Danh sách").widths(8, 30).headings(List.of("STT", "Họ và tên", "Ngày sinh"))
                .row(Arrays.asList(1, "=HYPERLINK(\"x\")", LocalDate.of(1980, 2, 29)))
                .cell(0, new BigDecimal("2.34")).cell(1, "<script>").tint(1, Tint.ERROR).comment(1, "Sửa ô này").next()
                .choices(2, 2, 100, "Danh mục", 0, 1).sheet("Danh mục").hide().row(List.of("Công chức")));
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            List<Row> rows = read.getFirstSheet().read();
            assertThat(rows.get(1).getCellAsString(1)).contains("'=HYPERLINK(\"x\")");
            assertThat(rows.get(1).getCellAsDate(2)).contains(LocalDate.of(1980, 2, 29).atStartOfDay());
            assertThat(rows.get(2).getCellAsNumber(0)).contains(new BigDecimal("2.34"));
            assertThat(rows.get(2).getCellAsString(1)).contains("<script>");
            assertThat(read.getSheet(1).orElseThrow().getVisibility()).isEqualTo(SheetVisibility.HIDDEN);
        }
        assertThat(part(file, "xl/worksheets/sheet1.xml")).contains("'Danh mục'!$A$1:$A$1").doesNotContain("<f>HYPERLINK");
        assertThat(part(file, "xl/comments1.xml")).contains("ref=\"B3\"", "S&#x1eed;a");
    }

    @Test
    void aSheetIsPrintedOnA4AcrossOnePageWideWithItsHeadings() throws IOException {
        byte[] file = write(w -> w.sheet("A").headings(List.of("STT")).row(List.of(1)));
        assertThat(part(file, "xl/worksheets/sheet1.xml")).contains("paperSize=\"9\"", "orientation=\"landscape\"", "fitToPage=\"true\"", "fitToWidth=\"1\"", "fitToHeight=\"0\"");
        assertThat(part(file, "xl/workbook.xml")).contains("_xlnm.Print_Titles", "$1:$1");
    }

    @Test
    void aCommentHasRoomForSomeSentencesAndAnAuthor() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CommentBoxes.write(whole -> {
            try (SheetWriter writer = new SheetWriter(whole)) {
                writer.sheet("A").cell(2, "Phòng").comment(2, "Sửa ô này").next();
            }
        }, out);
        assertThat(part(out.toByteArray(), "xl/drawings/vmlDrawing1.vml")).contains("<x:Anchor>2,0,0,0,6,0,9,0</x:Anchor>");
        assertThat(part(out.toByteArray(), "xl/comments1.xml")).contains("<author>VinhDanh</author>", "S&#x1eed;a");
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(read.getFirstSheet().read().get(0).getCellAsString(2)).contains("Phòng");
        }
    }

    @Test
    void rowsLeaveForTheStreamAsTheyCome() {
        int[] seen = {0};
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public synchronized void write(byte[] bytes, int from, int length) {
                seen[0] += length;
            }
        };
        SheetWriter writer = new SheetWriter(out).sheet("A");
        for (int i = 0; i < 20_000; i++) {
            writer.row(List.of("Nguyễn Văn " + i, "Phòng " + i * 31));
        }
        assertThat(seen[0]).isGreaterThan(50_000);
        writer.close();
    }

    private static byte[] write(java.util.function.Consumer<SheetWriter> work) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SheetWriter writer = new SheetWriter(out)) {
            work.accept(writer);
        }
        return out.toByteArray();
    }

    private static String part(byte[] file, String name) throws IOException {
        try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(file)).get()) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
