package vn.vinhdanh.personnel.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhdanh.personnel.imports.sheet.ImportKind;
import vn.vinhdanh.personnel.posting.PostingService;
import vn.vinhdanh.testing.Db;

/** What a staff list writes into the service of people who are there already, and how its undoing gives that back. */
class ImportPostingTest extends ImportOffice {

    @ParameterizedTest
    @MethodSource("databases")
    void changedRowsUpdateAndUndoRestores(Db database) {
        department(database);
        Sheets first = new Sheets().row("Họ và tên", "Số CCCD", "Ngày sinh", "Đơn vị", "Chức vụ", "Bậc", "Mã ngạch")
                .row("Lý Xuân Hòa", "999086101123", "28/09/1986", "Phòng A", "Chuyên viên", "3", "01.003").row("Tao Thị Mai", "999179101174", "01/09/1979", "Phòng A", "Cán sự", "2", "01.004");
        long one = preview(ImportKind.ROSTER, first.bytes());
        commit(one);
        Sheets second = new Sheets().row("TT", "Đơn vị công tác", "Họ tên", "CCCD", "Năm sinh", "Chức danh")
                .row("1", "Phòng B", "Lý Xuân Hoà", "999086101123", "1986", "Phó Trưởng phòng").row("2", "Phòng A", "Tao Thị Mai", "999179101174", "01/09/1979", "Cán sự");
        harness.at("2026-11-23T09:00:00");
        long two = preview(ImportKind.ROSTER, second.bytes());
        assertThat(officer.call(ImportService.class, s -> s.get(two)).counts()).isEqualTo(new ImportCounts(1, 1, 0, 0, 1, 1));
        assertThat(commit(two)).isEqualTo(new ImportResult(0, 1, 1, 0));
        String state = "SELECT p.full_name || ' ' || p.birth_date || ' ' || p.pay_step || ' ' || p.position || ' ' || u.name FROM person p JOIN unit u ON u.id = p.unit_id"
                + " WHERE p.personal_id = '999086101123'";
        assertThat(text(state)).isEqualTo("Lý Xuân Hoà 1986-09-28 3 Phó Trưởng phòng Phòng B");
        assertThat(count("posting")).isEqualTo(3);
        assertThatThrownBy(() -> officer.run(ImportService.class, s -> s.undo(one))).isInstanceOf(ImportInUseException.class);
        officer.run(ImportService.class, s -> s.undo(two));
        assertThat(text(state)).isEqualTo("Lý Xuân Hòa 1986-09-28 3 Chuyên viên Phòng A");
        assertThat(text("SELECT COUNT(*) FROM posting WHERE valid_to IS NULL")).isEqualTo("2");
        assertThat(count("posting")).isEqualTo(2);
        assertThat(text("SELECT COUNT(*) FROM unit WHERE name = 'Phòng B'")).isEqualTo("0");
        officer.run(ImportService.class, s -> s.undo(one));
        assertThat(count("person") + count("posting")).isZero();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aPostingOfTodayIsCorrectedInPlace(Db database) {
        department(database);
        byte[] first = new Sheets().row("Họ tên", "CCCD", "Ngày sinh", "Đơn vị", "Chức vụ").row("Trần Bình", "999080000001", "01/01/1980", "Phòng A", "Chuyên viên").bytes();
        byte[] second = new Sheets().row("Họ tên", "CCCD", "Ngày sinh", "Đơn vị", "Chức vụ").row("Trần Bình", "999080000001", "01/01/1980", "Phòng B", "Trưởng phòng").bytes();
        long one = preview(ImportKind.ROSTER, first);
        commit(one);
        long two = preview(ImportKind.ROSTER, second);
        commit(two);
        assertThat(text("SELECT unit_name || ' ' || position FROM posting")).isEqualTo("Phòng B Trưởng phòng");
        officer.run(ImportService.class, s -> s.undo(two));
        assertThat(text("SELECT unit_name || ' ' || position FROM posting")).isEqualTo("Phòng A Chuyên viên");
        officer.run(ImportService.class, s -> s.undo(one));
        assertThat(count("person") + count("posting")).isZero();
    }

    /** What was decided ahead is no matter of a list of today: it neither writes over the planned move nor is undone by the clock. */
    @ParameterizedTest
    @MethodSource("databases")
    void aMovePlannedAheadStays(Db database) {
        department(database);
        long unit = data.unit("Phòng Kế hoạch", root);
        long person = data.person("Trần Văn Dự", unit);
        for (String period : List.of("DATE '2020-01-01', DATE '2026-12-31', 'Chuyên viên'", "DATE '2027-01-01', NULL, 'Trưởng phòng'")) {
            database.execute("INSERT INTO posting (id, person_id, unit_id, unit_name, valid_from, valid_to, position) VALUES (nextval('vinhdanh_id'), " + person + ", " + unit
                    + ", 'Phòng Kế hoạch', " + period + ")");
        }
        database.execute("UPDATE person SET position = 'Chuyên viên' WHERE id = " + person);
        String all = "SELECT o.unit_name || ' ' || o.position || ' ' || o.valid_from || ' ' || COALESCE(CAST(o.valid_to AS varchar), 'mở') FROM posting o WHERE o.person_id = "
                + person + " ORDER BY o.valid_from";
        List<?> before = harness.tx(em -> em.createNativeQuery(all).getResultList());
        byte[] list = new Sheets().row("Họ tên", "CCCD", "Đơn vị", "Chức vụ").row("Trần Văn Dự", text("SELECT personal_id FROM person WHERE id = " + person), "Phòng Tổ chức", "Cán sự").bytes();
        long batch = preview(ImportKind.ROSTER, list);
        commit(batch);
        List<?> after = harness.tx(em -> em.createNativeQuery(all).getResultList());
        assertThat(after).map(Object::toString).containsExactly("Phòng Kế hoạch Chuyên viên 2020-01-01 2026-11-21", "Phòng Tổ chức Cán sự 2026-11-22 2026-12-31",
                "Phòng Kế hoạch Trưởng phòng 2027-01-01 mở");
        harness.system().call(PostingService.class, PostingService::takeEffect);
        assertThat(text("SELECT position FROM person WHERE id = " + person)).isEqualTo("Cán sự");
        officer.run(ImportService.class, s -> s.undo(batch));
        List<?> again = harness.tx(em -> em.createNativeQuery(all).getResultList());
        assertThat(again.toString()).isEqualTo(before.toString());
    }

    /** A decision entered in the morning, a list of the day before in the afternoon: the log tells what the list wrote over, and back. */
    @ParameterizedTest
    @MethodSource("databases")
    void whatAListCorrectsInAPostingOfTheSameDayIsTold(Db database) {
        department(database);
        long unit = data.unit("Phòng Sáng", root);
        long person = data.person("Trần Văn Sáng", unit);
        database.execute("INSERT INTO posting (id, person_id, unit_id, unit_name, valid_from, position) VALUES (nextval('vinhdanh_id'), " + person + ", " + unit
                + ", 'Phòng Sáng', DATE '2026-11-22', 'Chuyên viên')");
        database.execute("UPDATE person SET position = 'Chuyên viên' WHERE id = " + person);
        byte[] list = new Sheets().row("Họ tên", "CCCD", "Đơn vị", "Chức vụ").row("Trần Văn Sáng", text("SELECT personal_id FROM person WHERE id = " + person), "Phòng Chiều", "Chuyên viên").bytes();
        long batch = preview(ImportKind.ROSTER, list);
        commit(batch);
        String log = "SELECT subject || ' ' || field || ' ' || old_value || ' ' || new_value FROM person_change WHERE section = 'POSTING' AND person_id = " + person;
        assertThat(text(log)).isEqualTo("2026-11-22 unit Phòng Sáng Phòng Chiều");
        officer.run(ImportService.class, s -> s.undo(batch));
        List<?> both = harness.tx(em -> em.createNativeQuery(log + " ORDER BY id").getResultList());
        assertThat(both).map(Object::toString).containsExactly("2026-11-22 unit Phòng Sáng Phòng Chiều", "2026-11-22 unit Phòng Chiều Phòng Sáng");
        assertThat(text("SELECT unit_name FROM posting WHERE person_id = " + person)).isEqualTo("Phòng Sáng");
    }
}
