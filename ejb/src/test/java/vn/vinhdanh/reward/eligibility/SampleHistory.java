package vn.vinhdanh.reward.eligibility;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import vn.vinhdanh.shared.VietnameseText;
import vn.vinhdanh.testing.Db;
import vn.vinhdanh.testing.TestData;

/** The sample history of five years, put straight into the tables: no importer between the workbook and the rules. */
final class SampleHistory {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final Map<String, String> LEVELS = Map.of("Hoàn thành xuất sắc nhiệm vụ", "EXCELLENT", "Hoàn thành tốt nhiệm vụ", "GOOD",
            "Hoàn thành nhiệm vụ", "COMPLETED", "Không hoàn thành nhiệm vụ", "NOT_COMPLETED");
    private static final Map<String, String> TITLES = Map.of("LĐTT", "LDTT", "CSTĐCS", "CSTDCS");
    private static final Map<String, String> SCOPES = Map.of("Cơ sở", "BASE", "Tỉnh", "PROVINCE");
    private static final Map<String, String> FORMS = Map.of("Khiển trách", "REPRIMAND", "Cảnh cáo", "WARNING");

    private static final Pattern ACCEPTED = Pattern.compile("\"id\": \"(\\d{12})\"[^}]*\"expect\": \"(?:OK|WARNING)\"");

    private final Db db;
    private final Map<String, Long> people = new HashMap<>();

    private SampleHistory(Db db) {
        this.db = db;
    }

    /** Loads everybody into one unit; the number of rows read. */
    static int load(Db db, long unitId) {
        return new SampleHistory(db).rows(unitId);
    }

    private int rows(long unitId) {
        List<Row> rows = read();
        Set<String> registered = registered();
        try (Connection c = db.dataSource().getConnection()) {
            c.setAutoCommit(false);
            for (Row row : rows) {
                if (registered.contains(text(row, 1))) {
                    write(c, row, unitId);
                }
            }
            c.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return rows.size();
    }

    private static List<Row> read() {
        try (InputStream in = SampleHistory.class.getResourceAsStream("/imports/history-2021-2025.xlsx");
             ReadableWorkbook book = new ReadableWorkbook(in)) {
            List<Row> rows = new ArrayList<>(book.getFirstSheet().read());
            rows.remove(0);
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Personal IDs of the staff list without its rows in error: the history of anybody else is not taken in. */
    private static Set<String> registered() {
        try (InputStream in = SampleHistory.class.getResourceAsStream("/imports/roster-department.expected.json")) {
            Matcher person = ACCEPTED.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            return person.results().map(m -> m.group(1)).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Connection c, Row row, long unitId) throws SQLException {
        long person = person(c, row, unitId);
        int year = Integer.parseInt(text(row, 3));
        insert(c, "INSERT INTO rating (id, person_id, assessment_year, level, source) VALUES (?, ?, ?, ?, 'IMPORT')",
                TestData.nextId(), person, year, LEVELS.get(text(row, 4)));
        if (!text(row, 5).isEmpty()) {
            insert(c, "INSERT INTO award (id, award_code, recipient_kind, person_id, recipient_name, achievement_year, decision_no, decided_on,"
                    + " source) VALUES (?, ?, 'PERSON', ?, ?, ?, ?, ?, 'IMPORT')",
                    TestData.nextId(), TITLES.get(text(row, 5)), person, text(row, 2), year, text(row, 6), date(row, 7));
        }
        if (!text(row, 8).isEmpty()) {
            insert(c, "INSERT INTO initiative (id, person_id, title, recognition_level, recognised_year, recognition_no) VALUES (?, ?, ?, ?, ?, ?)",
                    TestData.nextId(), person, text(row, 8), SCOPES.get(text(row, 9)), year, text(row, 10));
        }
        if (!text(row, 11).isEmpty()) {
            insert(c, "INSERT INTO discipline (id, person_id, form, form_text, decided_on, ends_on) VALUES (?, ?, ?, ?, ?, ?)",
                    TestData.nextId(), person, FORMS.get(text(row, 11)), text(row, 11), date(row, 12), date(row, 13));
        }
    }

    private long person(Connection c, Row row, long unitId) throws SQLException {
        String personalId = text(row, 1);
        Long known = people.get(personalId);
        if (known != null) {
            return known;
        }
        long id = TestData.nextId();
        String name = VietnameseText.nfc(text(row, 2));
        VietnameseText.NameParts parts = VietnameseText.parts(name);
        insert(c, "INSERT INTO person (id, personal_id, full_name, family_name, middle_name, given_name, norm_name, sort_key, person_type, unit_id)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'CIVIL_SERVANT', ?)", id, personalId, name, parts.family(), parts.middle(), parts.given(),
                VietnameseText.search(name), VietnameseText.sortKey(name), unitId);
        people.put(personalId, id);
        return id;
    }

    private static void insert(Connection c, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = c.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    private static String text(Row row, int column) {
        return row.getCellCount() > column && row.getCell(column) != null ? row.getCellText(column).trim() : "";
    }

    private static LocalDate date(Row row, int column) {
        return text(row, column).isEmpty() ? null : LocalDate.parse(text(row, column), DATE);
    }
}
