package vn.vinhdanh.personnel.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.personnel.imports.sheet.Field;
import vn.vinhdanh.personnel.imports.sheet.ImportKind;
import vn.vinhdanh.personnel.imports.target.Dependent;
import vn.vinhdanh.personnel.record.RecordField;
import vn.vinhdanh.shared.Texts;
import vn.vinhdanh.testing.Db;
import vn.vinhdanh.testing.Harness;

/** What a staff list holds of the person file reaches it: each day its own field, each field as the form would take it, and back again. */
class ImportOfFileTest extends ImportOffice {

    private static final String ID = "999085000001";

    @ParameterizedTest
    @MethodSource("databases")
    void eachDayOfEntryHasItsOwnField(Db database) {
        department(database);
        written(ImportKind.ROSTER, new Sheets()
                .row("Họ và tên", "Số CCCD", "Ngày sinh", "Đơn vị", "Ngày vào cơ quan hiện nay", "Ngày tuyển dụng lần đầu", "Ngày vào Đảng chính thức", "Ngày vào Đảng (dự bị)")
                .row("Cà Trọng Lâm", ID, "02/03/1985", "Phòng A", "01/07/2020", "01/03/2009", "03/02/2010", "03/02/2009"));
        assertThat(text("SELECT p.joined_on || ' ' || r.agency_joined_on || ' ' || p.party_joined_on || ' ' || r.party_official_on FROM person p JOIN person_record r ON r.person_id = p.id"))
                .isEqualTo("2009-03-01 2020-07-01 2009-02-03 2010-02-03");
        assertThat(text("SELECT valid_from || ' ' || start_known FROM posting")).isEqualToIgnoringCase("2020-07-01 false");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aLoneDayIsTakenForWhatItsWordsSay(Db database) {
        department(database);
        written(ImportKind.ROSTER, new Sheets().row("Họ và tên", "Số CCCD", "Ngày sinh", "Đơn vị", "Ngày vào cơ quan", "Ngày vào Đảng")
                .row("Cà Trọng Lâm", ID, "02/03/1985", "Phòng A", "01/07/2020", "03/02/2010"));
        assertThat(text("SELECT r.agency_joined_on || ' ' || p.party_joined_on FROM person p JOIN person_record r ON r.person_id = p.id WHERE p.joined_on IS NULL AND r.party_official_on IS NULL"))
                .isEqualTo("2020-07-01 2010-02-03");
        written(ImportKind.ROSTER, new Sheets().row("Họ và tên", "Số CCCD", "Ngày sinh", "Đơn vị", "Ngày vào ngành").row("Lò Thị Nhung", "999185000002", "02/03/1985", "Phòng A", "01/09/2008"));
        assertThat(text("SELECT joined_on FROM person WHERE full_name = 'Lò Thị Nhung'")).isEqualTo("2008-09-01");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void plainFieldsAndDaysOfStepAndPostAreTakenAndTakenBack(Db database) {
        department(database);
        long batch = written(ImportKind.ROSTER, file("Lai Châu", "912345678", "01/01/2025", "01/05/2024"));
        assertThat(text("SELECT birth_place || '|' || phone || '|' || religion || '|' || height_cm || '|' || job_group || '|' || version FROM person_record"))
                .isEqualTo("Lai Châu|0912345678|Không theo đạo|165.00|SUPPORT|0");
        assertThat(text("SELECT valid_from || ' ' || start_known || ' ' || next_on FROM pay_period")).isEqualToIgnoringCase("2025-01-01 true 2028-01-01");
        assertThat(text("SELECT valid_from || ' ' || start_known FROM posting")).isEqualToIgnoringCase("2024-05-01 true");
        officer.run(ImportService.class, s -> s.undo(batch));
        assertThat(count("person_record") + count("person") + count("pay_period") + count("posting")).isZero();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aFileThatIsThereIsCompletedLoggedAndRestored(Db database) {
        department(database);
        written(ImportKind.ROSTER, new Sheets().row("Họ và tên", "Số CCCD", "Ngày sinh", "Đơn vị", "Chức vụ", "Mã ngạch", "Bậc", "Nơi sinh")
                .row("Cà Trọng Lâm", ID, "02/03/1985", "Phòng A", "Chuyên viên", "01.003", 3, "Sơn La"));
        String before = text("SELECT valid_from || ' ' || start_known FROM pay_period");
        long batch = preview(ImportKind.ROSTER, file("Lai Châu", "0912345678", "01/01/2025", "01/05/2024"));
        assertThat(commit(batch)).isEqualTo(new ImportResult(0, 1, 0, 0));
        assertThat(text("SELECT birth_place || '|' || phone || '|' || version FROM person_record")).isEqualTo("Lai Châu|0912345678|1");
        assertThat(text("SELECT valid_from || ' ' || start_known || ' ' || next_on FROM pay_period")).isEqualToIgnoringCase("2025-01-01 true 2028-01-01");
        assertThat(text("SELECT valid_from || ' ' || start_known FROM posting")).isEqualToIgnoringCase("2024-05-01 true");
        assertThat(text("SELECT old_value || ' ' || new_value || ' ' || section || ' ' || sensitive FROM person_change WHERE field = 'BIRTH_PLACE'")).isEqualToIgnoringCase("Sơn La Lai Châu IDENTITY false");
        assertThat(text("SELECT new_value || ' ' || sensitive FROM person_change WHERE field = 'PHONE'")).isEqualToIgnoringCase("0912345678 true");
        assertThat(text("SELECT new_value FROM person_change WHERE field = 'HEIGHT_CM'")).isEqualTo("165");
        assertThat(commit(preview(ImportKind.ROSTER, file("Lai Châu", "0912345678", "01/01/2025", "01/05/2024")))).as("the same again").isEqualTo(new ImportResult(0, 0, 1, 0));
        db.execute("UPDATE person_record SET phone = '0988', version = version + 1");
        List<Dependent> dependents = officer.call(ImportService.class, s -> s.dependents(batch));
        assertThat(dependents).extracting(Dependent::kind).containsExactly("RECORD");
        int kept = officer.call(ImportService.class, s -> s.undoRest(batch));
        assertThat(kept).isEqualTo(1);
        assertThat(text("SELECT birth_place || '|' || phone || '|' || COALESCE(religion, '-') FROM person_record")).isEqualTo("Sơn La|0988|-");
        assertThat(text("SELECT valid_from || ' ' || start_known FROM pay_period")).isEqualTo(before);
        assertThat(text("SELECT COUNT(*) FROM person_change WHERE field = 'BIRTH_PLACE' AND reason = 'UNDO' AND new_value = 'Sơn La'")).isEqualTo("1");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aNewStepBeginsOnItsDay(Db database) {
        department(database);
        written(ImportKind.ROSTER, step(3, ""));
        String before = text("SELECT valid_from || ' ' || start_known FROM pay_period");
        long batch = written(ImportKind.ROSTER, step(4, "01/06/2026"));
        assertThat(text("SELECT step || ' ' || start_known || ' ' || next_on FROM pay_period WHERE valid_from = DATE '2026-06-01'")).isEqualToIgnoringCase("4 true 2029-06-01");
        assertThat(text("SELECT COUNT(*) FROM pay_period WHERE valid_from < DATE '2026-06-01' AND step = 3")).isEqualTo("1");
        officer.run(ImportService.class, s -> s.undo(batch));
        assertThat(text("SELECT valid_from || ' ' || start_known FROM pay_period")).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void whatTheFormWouldRefuseStaysEmptyAndIsTold(Db database) {
        department(database);
        long batch = preview(ImportKind.ROSTER, new Sheets()
                .row("Họ và tên", "Số CCCD", "Ngày sinh", "Đơn vị", "Ngày nhập ngũ", "Chiều cao", "Nhóm máu", "Số BHXH", "Ngày tuyển dụng lần đầu", "Ngày vào cơ quan hiện nay", "Mốc nâng lương")
                .row("Cà Trọng Lâm", ID, "02/03/1985", "Phòng A", "01/01/2099", "99999", "Z", "1".repeat(21), "01/09/2010", "01/09/2009", "01/01/2098"));
        List<ImportProblem> problems = officer.call(ImportService.class, s -> s.slice(batch, null, 0, 10)).items().get(0).problems();
        assertThat(problems).extracting(p -> p.code() + " " + p.column()).containsExactlyInAnyOrder("RECORD_AHEAD E", "RECORD_NUMBER F", "RECORD_CHOICE G", "RECORD_TOO_LONG H", "RECORD_ORDER J", "RECORD_AHEAD K");
        assertThat(commit(batch).created()).isEqualTo(1);
        assertThat(count("person_record")).isZero();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void whatAClerkMayNotSeeAClerkDoesNotBring(Db database) {
        department(database);
        data.account("clerk", Role.UNIT_CLERK, data.unit("Phòng A", root));
        Harness.As clerk = harness.as("clerk", Role.UNIT_CLERK);
        long batch = preview(clerk, ImportKind.ROSTER, file("Lai Châu", "0912345678", "", "").bytes());
        ImportPreview seen = clerk.call(ImportService.class, s -> s.get(batch));
        assertThat(seen.columns().stream().filter(c -> c.heading().equals("Chiều cao")).toList()).extracting(ImportColumn::field).containsOnlyNulls();
        assertThat(seen.fields()).contains(Field.PHONE).doesNotContain(Field.HEIGHT_CM);
        commit(clerk, batch);
        assertThat(text("SELECT phone FROM person_record WHERE height_cm IS NULL")).isEqualTo("0912345678");
    }

    /** A field that is added to the catalogue must be importable, by its own name in either language, and staged in a column of its kind. */
    @ParameterizedTest
    @MethodSource("databases")
    void everyPlainFieldOfTheCatalogueIsTakenByItsName(Db database) {
        department(database);
        for (Locale language : List.of(Texts.VIETNAMESE, Locale.ENGLISH)) {
            List<Object> heading = new ArrayList<>(List.of("Họ và tên", "Số CCCD", "Ngày sinh", "Đơn vị", "Chức vụ"));
            List<Object> row = new ArrayList<>(List.of("Cà Trọng Lâm", ID, "02/03/1985", "Phòng A", "Chuyên viên"));
            for (RecordField field : RecordField.plain()) {
                heading.add(Texts.of(language).of(field));
                row.add(switch (field.kind()) {
                    case DATE -> "01/01/2020";
                    case NUMBER -> "50";
                    case CHOICE -> field.options().get(0);
                    case TEXT, LONG_TEXT -> "A1";
                });
            }
            long batch = written(ImportKind.ROSTER, new Sheets().row(heading.toArray()).row(row.toArray()));
            List<ImportColumn> columns = officer.call(ImportService.class, s -> s.get(batch)).columns();
            assertThat(columns.subList(5, columns.size())).extracting(ImportColumn::field).isEqualTo(RecordField.plain().stream().map(Field::of).toList());
            for (RecordField field : RecordField.plain()) {
                assertThat(text("SELECT COUNT(*) FROM person_record WHERE " + field.column() + " IS NOT NULL")).as(field.name()).isEqualTo("1");
            }
            officer.run(ImportService.class, s -> s.undo(batch));
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void statementsDoNotGrowWithTheRows(Db database) {
        department(database);
        // the second list resembles the first in name, birth and unit, as the third one does
        statements(20, 500);
        int small = statements(20, 1);
        int large = statements(900, 1_000);
        assertThat(large - small).isLessThanOrEqualTo(4);
        assertThat(large).isLessThan(110);
        assertThat(count("person_record")).isEqualTo(940);
    }

    private int statements(int people, int from) {
        Sheets list = new Sheets().row("Họ và tên", "Số CCCD", "Ngày sinh", "Đơn vị", "Mã ngạch", "Bậc", "Nơi sinh", "Điện thoại", "Mốc nâng lương", "Giữ chức vụ từ ngày", "Ngày vào cơ quan");
        for (int i = 0; i < people; i++) {
            list.row("Cà Trọng Lâm", String.format("999085%06d", from + i), "02/03/1985", "Phòng A", "01.003", 3, "Lai Châu", "0912345678", "01/01/2025", "01/05/2024", "01/09/2010");
        }
        harness.resetStatements();
        written(ImportKind.ROSTER, list);
        return harness.statements();
    }

    private static Sheets step(int step, String from) {
        return new Sheets().row("Họ và tên", "Số CCCD", "Ngày sinh", "Đơn vị", "Mã ngạch", "Bậc", "Hưởng từ ngày").row("Cà Trọng Lâm", ID, "02/03/1985", "Phòng A", "01.003", step, from);
    }

    private static Sheets file(String birthPlace, Object phone, String payFrom, String postedFrom) {
        return new Sheets().row("Họ và tên", "Số CCCD", "Ngày sinh", "Đơn vị", "Chức vụ", "Mã ngạch", "Bậc", "Nơi sinh", "Điện thoại", "Tôn giáo", "Chiều cao", "Nhóm vị trí việc làm", "Ngày hưởng bậc",
                "Giữ chức vụ từ ngày").row("Cà Trọng Lâm", ID, "02/03/1985", "Phòng A", "Chuyên viên", "01.003", 3, birthPlace, phone instanceof String text && text.length() == 9 ? Integer.valueOf(text) : phone,
                "Không theo đạo", 165, "Hỗ trợ, phục vụ", payFrom, postedFrom);
    }
}
