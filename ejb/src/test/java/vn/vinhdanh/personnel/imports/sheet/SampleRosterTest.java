package vn.vinhdanh.personnel.imports.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.personnel.imports.file.ImportLimits;

/** The sample staff list of a department must be understood row by row as its expected file says. */
class SampleRosterTest {

    private static final Pattern OBJECT = Pattern.compile("\\{\\s*\"row\"[^}]*}");
    private static final Pattern PAIR = Pattern.compile("\"(\\w+)\"\\s*:\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|(null)|(\\d+))");

    @Test
    void everyRowIsUnderstoodAsExpected() throws IOException {
        List<ImportLine> lines = read("roster-department.xlsx", ImportKind.ROSTER);
        List<Map<String, String>> expected = expected();
        assertThat(expected).hasSize(214);
        assertThat(lines).hasSize(214);
        for (int i = 0; i < expected.size(); i++) {
            check(lines.get(i), expected.get(i));
        }
    }

    private static void check(ImportLine line, Map<String, String> expected) {
        String row = "row " + expected.get("row");
        assertThat(line.row()).as(row).isEqualTo(Integer.parseInt(expected.get("row")));
        assertThat(line.text(Fact.FULL_NAME)).as(row).isEqualTo(expected.get("name"));
        assertThat(line.text(Fact.PERSONAL_ID)).as(row).isEqualTo(expected.get("id"));
        assertThat(line.text(Fact.SEX)).as(row).isEqualTo(expected.get("sex"));
        assertThat(line.get(Fact.BIRTH_DATE)).as(row).isEqualTo(expected.get("birth") == null ? null : LocalDate.parse(expected.get("birth")));
        assertThat(line.text(Fact.UNIT_NAME)).as(row).isEqualToIgnoringCase(expected.get("unit"));
        if ("ID_DUPLICATE".equals(expected.get("code"))) {
            // told by the comparison, which sees all rows at once: ImportServiceTest counts it
            return;
        }
        assertThat(line.status().name()).as(row + line.problems()).isEqualTo(expected.get("expect"));
        if (!expected.get("code").isEmpty()) {
            assertThat(line.problems().get(0).code().name()).as(row).isEqualTo(expected.get("code"));
        }
    }

    @Test
    void unitsGetOrdinaryWriting() throws IOException {
        List<ImportLine> lines = read("roster-department.xlsx", ImportKind.ROSTER);
        assertThat(lines.stream().map(l -> l.text(Fact.UNIT_NAME)).distinct()).containsExactly("Văn phòng Sở", "Thanh tra Sở",
                "Phòng Tổ chức, biên chế và tổ chức phi chính phủ", "Phòng Công chức, viên chức", "Phòng Xây dựng chính quyền và công tác thanh niên",
                "Phòng Cải cách hành chính", "Phòng Thi đua - Khen thưởng", "Phòng Lao động, việc làm và giáo dục nghề nghiệp", "Phòng Người có công",
                "Trung tâm Lưu trữ lịch sử tỉnh", "Trung tâm Dịch vụ việc làm", "Trung tâm Điều dưỡng người có công");
    }

    @Test
    void historyIsUnderstoodCompletely() throws IOException {
        List<ImportLine> lines = read("history-2021-2025.xlsx", ImportKind.HISTORY);
        assertThat(lines).hasSize(989).allSatisfy(l -> assertThat(l.status()).as(l.row() + " " + l.problems()).isEqualTo(Severity.OK));
        assertThat(lines.stream().filter(l -> "CSTDCS".equals(l.get(Fact.AWARD_CODES)))).hasSize(118);
        assertThat(lines.stream().filter(l -> "LDTT".equals(l.get(Fact.AWARD_CODES)))).hasSize(815);
        assertThat(lines.stream().filter(l -> "PROVINCE".equals(l.get(Fact.INITIATIVE_LEVEL)))).hasSize(21);
        assertThat(lines.stream().filter(l -> "WARNING".equals(l.get(Fact.DISCIPLINE_FORM)))).hasSize(3);
        assertThat(lines.stream().filter(l -> "EXCELLENT".equals(l.get(Fact.RATING)))).hasSize(160);
    }

    private static List<ImportLine> read(String name, ImportKind kind) throws IOException {
        List<ImportLine> lines = new ArrayList<>();
        new WorkbookImport(kind, ImportLimits.configured(), LocalDate.of(2026, 11, 22)).read(bytes(name), Selection.NONE, lines::add);
        return lines;
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream in = SampleRosterTest.class.getResourceAsStream("/imports/" + name)) {
            return in.readAllBytes();
        }
    }

    private static List<Map<String, String>> expected() throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        Matcher objects = OBJECT.matcher(new String(bytes("roster-department.expected.json"), StandardCharsets.UTF_8));
        while (objects.find()) {
            Map<String, String> row = new HashMap<>();
            Matcher pairs = PAIR.matcher(objects.group());
            while (pairs.find()) {
                row.put(pairs.group(1), pairs.group(2) != null ? pairs.group(2) : pairs.group(4));
            }
            rows.add(row);
        }
        return rows;
    }
}
