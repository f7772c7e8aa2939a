package vn.vinhdanh.personnel.imports.undo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhdanh.personnel.imports.ImportInUseException;
import vn.vinhdanh.personnel.imports.ImportLaterChange;
import vn.vinhdanh.personnel.imports.ImportOffice;
import vn.vinhdanh.personnel.imports.ImportService;
import vn.vinhdanh.personnel.imports.ImportStatus;
import vn.vinhdanh.personnel.imports.Sheets;
import vn.vinhdanh.personnel.imports.sheet.ImportKind;
import vn.vinhdanh.personnel.imports.target.Dependent;
import vn.vinhdanh.personnel.person.PersonInput;
import vn.vinhdanh.personnel.person.PersonService;
import vn.vinhdanh.personnel.record.RecordField;
import vn.vinhdanh.personnel.record.RecordGroup;
import vn.vinhdanh.personnel.record.RecordInput;
import vn.vinhdanh.personnel.record.RecordService;
import vn.vinhdanh.testing.Db;

/** A batch is taken back after others have worked on the same people: what they did stays, the rest goes. */
class PartialUndoTest extends ImportOffice {

    private long first;

    private void registry(Db db) {
        department(db);
        harness.at("2026-11-20T08:00:00");
        first = written(ImportKind.ROSTER, head().row("Lý Xuân Hòa", "999086101123", "28/09/1986", "Phòng A", "Chuyên viên", "3").row("Tẩn Thị Mai", "999185101127", "05/05/1985", "Phòng A", "Cán sự", "2"));
        harness.at("2026-11-21T08:00:00");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void fieldsChangedSinceStayAndTheOthersGoBack(Db db) {
        registry(db);
        long second = written(ImportKind.ROSTER, head().row("Lý Xuân Hòa", "999086101123", "28/09/1986", "Phòng B", "Phó Trưởng phòng", "4").row("Tẩn Thị Mai", "999185101127", "05/05/1985", "Phòng A", "Chuyên viên", "5"));
        edit("999086101123", "hoa@example.vn");
        assertThatThrownBy(() -> officer.run(ImportService.class, s -> s.undo(second))).isInstanceOf(ImportInUseException.class);
        List<ImportLaterChange> later = officer.call(ImportService.class, s -> s.changedSince(second));
        assertThat(later).anySatisfy(c -> {
            assertThat(c.field()).isEqualTo("email");
            assertThat(c.who()).isEqualTo("hoso");
            assertThat(c.when()).hasToString("2026-11-21T09:00");
        });
        assertThat(officer.<ImportService, Integer>call(ImportService.class, s -> s.undoRest(second))).isEqualTo(1);
        assertThat(text("SELECT p.position || ' ' || p.pay_step || ' ' || p.email || ' ' || u.name FROM person p JOIN unit u ON u.id = p.unit_id WHERE p.personal_id = '999086101123'"))
                .isEqualTo("Chuyên viên 3 hoa@example.vn Phòng A");
        assertThat(text("SELECT position || ' ' || pay_step || ' ' || version FROM person WHERE personal_id = '999185101127'")).isEqualTo("Cán sự 2 0");
        assertThat(text("SELECT COUNT(*) FROM posting WHERE valid_to IS NULL")).isEqualTo("2");
        assertThat(text("SELECT COUNT(*) FROM person_change WHERE reason = 'UNDO' AND field = 'email'")).isEqualTo("0");
        assertThat(text("SELECT old_value || ' > ' || new_value FROM person_change WHERE reason = 'UNDO' AND field = 'position' AND old_value = 'Phó Trưởng phòng'")).isEqualTo("Phó Trưởng phòng > Chuyên viên");
        assertThat(officer.call(ImportService.class, s -> s.get(second)).batch().status()).isEqualTo(ImportStatus.UNDONE);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void whatALaterImportBroughtStays(Db db) {
        registry(db);
        long second = written(ImportKind.ROSTER, head().row("Lý Xuân Hòa", "999086101123", "28/09/1986", "Phòng B", "Phó Trưởng phòng", "4"));
        harness.at("2026-11-22T08:00:00");
        written(ImportKind.ROSTER, head().row("Lý Xuân Hòa", "999086101123", "28/09/1986", "Phòng C", "Phó Trưởng phòng", "4"));
        officer.run(ImportService.class, s -> s.undoRest(second));
        assertThat(text("SELECT p.position || ' ' || p.pay_step || ' ' || u.name FROM person p JOIN unit u ON u.id = p.unit_id WHERE p.personal_id = '999086101123'"))
                .isEqualTo("Chuyên viên 3 Phòng C");
        assertThat(text("SELECT COUNT(*) FROM posting o JOIN person p ON p.id = o.person_id WHERE p.personal_id = '999086101123' AND o.valid_to IS NULL")).isEqualTo("1");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void peopleOnWhomSomethingRestsStayTheOthersGo(Db db) {
        registry(db);
        written(ImportKind.HISTORY, new Sheets().row("Họ tên", "CCCD", "Năm", "Xếp loại").row("Tẩn Thị Mai", "999185101127", "2022", "HTTNV"));
        assertThatThrownBy(() -> officer.run(ImportService.class, s -> s.undo(first))).isInstanceOf(ImportInUseException.class);
        assertThat(officer.<ImportService, Integer>call(ImportService.class, s -> s.undoRest(first))).isEqualTo(1);
        assertThat(text("SELECT MAX(full_name) || ' ' || COUNT(*) FROM person")).isEqualTo("Tẩn Thị Mai 1");
        assertThat(text("SELECT COUNT(*) FROM posting")).isEqualTo("1");
        assertThat(text("SELECT COUNT(*) FROM rating")).isEqualTo("1");
        assertThatThrownBy(() -> officer.call(ImportService.class, s -> s.undoRest(first))).hasMessage("IMPORT_NOT_COMMITTED");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void whoseFileWasFilledSinceIsToldWithWhatWasFilledAndStays(Db db) {
        registry(db);
        long filled = Long.parseLong(text("SELECT id FROM person WHERE personal_id = '999185101127'"));
        officer.run(RecordService.class, s -> {
            RecordInput input = s.input(filled, RecordGroup.IDENTITY, null);
            input.entry(RecordField.BIRTH_PLACE).setText("Sa Pa");
            s.save(input);
        });
        assertThatThrownBy(() -> officer.run(ImportService.class, s -> s.undo(first))).isInstanceOfSatisfying(ImportInUseException.class,
                e -> assertThat(e.dependents()).containsExactly(new Dependent("RECORD", "Tẩn Thị Mai")));
        List<ImportLaterChange> later = officer.call(ImportService.class, s -> s.changedSince(first));
        assertThat(later).extracting(ImportLaterChange::fullName, ImportLaterChange::section, ImportLaterChange::field).containsExactly(tuple("Tẩn Thị Mai", "IDENTITY", "BIRTH_PLACE"));
        assertThat(officer.<ImportService, Integer>call(ImportService.class, s -> s.undoRest(first))).isEqualTo(1);
        assertThat(text("SELECT p.full_name || ' ' || r.birth_place FROM person p JOIN person_record r ON r.person_id = p.id")).isEqualTo("Tẩn Thị Mai Sa Pa");
        assertThat(text("SELECT COUNT(*) FROM person")).isEqualTo("1");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aHistoryKeepsTheRatingCorrectedSince(Db db) {
        registry(db);
        long id = written(ImportKind.HISTORY, new Sheets().row("Họ tên", "CCCD", "Năm", "Xếp loại").row("Tẩn Thị Mai", "999185101127", "2022", "HTTNV").row("Tẩn Thị Mai", "999185101127", "2023", "HTTNV"));
        harness.tx(em -> em.createNativeQuery("UPDATE rating SET level = 'EXCELLENT', version = version + 1 WHERE assessment_year = 2022").executeUpdate());
        officer.run(ImportService.class, s -> s.undoRest(id));
        assertThat(text("SELECT MAX(level) || ' ' || COUNT(*) FROM rating")).isEqualTo("EXCELLENT 1");
    }

    private void edit(String personalId, String email) {
        long id = Long.parseLong(text("SELECT id FROM person WHERE personal_id = '" + personalId + "'"));
        harness.at("2026-11-21T09:00:00");
        officer.run(PersonService.class, s -> {
            PersonInput input = s.input(id);
            input.setEmail(email);
            input.setReason("Bổ sung");
            s.save(input);
        });
    }

    private static Sheets head() {
        return new Sheets().row("Họ và tên", "Số CCCD", "Ngày sinh", "Đơn vị", "Chức vụ", "Bậc");
    }
}
