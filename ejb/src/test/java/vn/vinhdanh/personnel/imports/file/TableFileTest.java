package vn.vinhdanh.personnel.imports.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vinhdanh.personnel.imports.OldEncodings;

/** Tables as text, in every encoding and form in which offices save or copy them. */
class TableFileTest {

    private static final String[][] TABLE = {{"STT", "Họ và tên", "Ngày sinh", "Đơn vị"}, {"1", "Nguyễn Thị Hường", "05/09/1985", "Phòng Tổ chức, biên chế"},
            {"2", "Lê Hà", "", "Trung tâm \"Lưu trữ\""}, {"3", "Đỗ Quỷnh Ỹ", "2,67", "Sở Nội vụ\nTầng 2"}};
    private static final List<String> READ = List.of("1:STT|Họ và tên|Ngày sinh|Đơn vị", "2:1|Nguyễn Thị Hường|05/09/1985|Phòng Tổ chức, biên chế", "3:2|Lê Hà|Trung tâm \"Lưu trữ\"",
            "4:3|Đỗ Quỷnh Ỹ|2,67|Sở Nội vụ Tầng 2");

    static Stream<byte[]> files() {
        Stream.Builder<byte[]> files = Stream.builder();
        for (String separator : List.of(";", ",", "\t", "|")) {
            for (String end : List.of("\r\n", "\n", "\r")) {
                String csv = csv(separator, end);
                files.add(csv.getBytes(StandardCharsets.UTF_8)).add(("\uFEFF" + csv).getBytes(StandardCharsets.UTF_8));
                files.add(("\uFEFF" + csv).getBytes(StandardCharsets.UTF_16LE)).add(("\uFEFF" + csv).getBytes(StandardCharsets.UTF_16BE));
                files.add(csv.getBytes(StandardCharsets.UTF_16LE)).add(csv.getBytes(StandardCharsets.UTF_16BE));
                files.add(OldEncodings.windows1258(csv));
                files.add(java.text.Normalizer.normalize(csv, java.text.Normalizer.Form.NFD).getBytes(StandardCharsets.UTF_8));
                files.add(OldEncodings.vni(csv).getBytes(Charset.forName("windows-1252")));
            }
        }
        return files.build();
    }

    private static String csv(String separator, String end) {
        StringBuilder text = new StringBuilder();
        for (String[] row : TABLE) {
            List<String> cells = Stream.of(row).map(c -> c.contains(separator) || c.contains("\"") || c.contains("\n") ? '"' + c.replace("\"", "\"\"") + '"' : c).toList();
            text.append(String.join(separator, cells)).append(end);
        }
        return text.toString();
    }

    @ParameterizedTest
    @MethodSource("files")
    void theSameTableIsReadFromEveryEncodingAndSeparator(byte[] file) {
        assertThat(read(file)).isEqualTo(READ);
    }

    @Test
    void tcvn3InATextFile() {
        byte[] file = OldEncodings.tcvn3("STT;Họ và tên;Đơn vị\n1;Nguyễn Văn Dũng;Phòng Tổ chức\n2;Trần Thị Tú;Sở Nội vụ\n").getBytes(Charset.forName("windows-1252"));
        assertThat(read(file)).containsExactly("1:STT|Họ và tên|Đơn vị", "2:1|Nguyễn Văn Dũng|Phòng Tổ chức", "3:2|Trần Thị Tú|Sở Nội vụ");
    }

    @Test
    void excelMaySayTheSeparatorFirst() {
        assertThat(read("sep=;\nA;B, C;D\n1;2, 3;4\n".getBytes(StandardCharsets.UTF_8))).containsExactly("2:A|B, C|D", "3:1|2, 3|4");
    }

    @Test
    void emptyLinesCountAsRowsAndTextOfFormulasIsWhatWasMeant() {
        assertThat(read("A;B;C\n\n;;\n'=1+1;x;y\n".getBytes(StandardCharsets.UTF_8))).containsExactly("1:A|B|C", "4:=1+1|x|y");
    }

    @Test
    void wholeNumbersAreNumbersAndCodesStayText() {
        List<SheetRow> rows = rows("A;B;C\n22021982;01.003;001080000001\n".getBytes(StandardCharsets.UTF_8), ImportLimits.configured());
        assertThat(rows.get(1).at(0).number()).isEqualByComparingTo("22021982");
        assertThat(rows.get(1).at(1).number()).isNull();
        assertThat(rows.get(1).at(2).number()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"một câu văn", "họ tên;số", "<html><table><tr><td>a;b;c</td></tr></table></html>", "{\"a\":1,\"b\":2,\"c\":3}", "%PDF-1.7\na,b,c\n", "\u0001\u0002;b;c\n"})
    void whatIsNoTableIsRefused(String text) {
        assertThatThrownBy(() -> read(text.getBytes(StandardCharsets.UTF_8))).isInstanceOf(FileRefusedException.class).hasMessage("FILE_NOT_XLSX");
    }

    @Test
    void aQuoteNobodyClosesIsNamedWithItsLine() {
        byte[] file = "A;B;C\n1;2;3\n1;\"abc;3\n4;5;6\n".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> read(file)).isInstanceOfSatisfying(FileRefusedException.class, e -> {
            assertThat(e.code()).isEqualTo("FILE_QUOTE");
            assertThat(e.args()).containsExactly(3);
        });
    }

    @Test
    void tooManyRowsAreRefusedWhileReading() {
        ImportLimits few = new ImportLimits(1000, 500, 1L << 20, 1L << 20, 1L << 24);
        byte[] file = "A;B;C\n1;2;3\n".repeat(501).getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> rows(file, few)).hasMessage("FILE_TOO_LARGE");
    }

    @Test
    void oneRepairedColumnLeavesTheOthersAlone() {
        RowRepair repair = new RowRepair();
        List<SheetRow> rows = new ArrayList<>();
        for (String name : List.of("Nguyễn Văn Dũng", "Dũng", "Trần Thị Tú", "Lò Văn Hặc")) {
            rows.add(new SheetRow(rows.size() + 1, List.of(new SheetCell(0, OldEncodings.tcvn3(name), null, null, false), new SheetCell(1, "Dòng họ Lò", null, null, false),
                    new SheetCell(2, "Phòng Nội vụ", null, null, false))));
        }
        repair.learn(rows);
        assertThat(rows.stream().map(repair::repair).map(r -> r.at(0).text() + "|" + r.at(1).text())).containsExactly("Nguyễn Văn Dũng|Dòng họ Lò", "Dũng|Dòng họ Lò", "Trần Thị Tú|Dòng họ Lò", "Lò Văn Hặc|Dòng họ Lò");
        assertThat(repair.repair(rows.get(1)).at(0).before()).isEqualTo("Dòng");
        assertThat(repair.repair(rows.get(1)).at(1).legacy()).isFalse();
    }

    private static List<String> read(byte[] file) {
        RowRepair repair = new RowRepair();
        List<SheetRow> rows = rows(file, ImportLimits.configured());
        repair.learn(rows);
        return rows.stream().map(repair::repair).filter(r -> !r.isBlank()).map(r -> r.number() + ":" + String.join("|", r.cells().stream().map(SheetCell::text).toList())).toList();
    }

    private static List<SheetRow> rows(byte[] file, ImportLimits limits) {
        List<SheetRow> rows = new ArrayList<>();
        try (TableFile table = TableFile.open(file, limits)) {
            table.walk(0, rows::add);
        }
        return rows;
    }
}
