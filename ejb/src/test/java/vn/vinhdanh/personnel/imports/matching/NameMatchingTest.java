package vn.vinhdanh.personnel.imports.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.personnel.imports.ImportAnswer;
import vn.vinhdanh.personnel.imports.ImportCandidate;
import vn.vinhdanh.personnel.imports.ImportCorrectionService;
import vn.vinhdanh.personnel.imports.ImportFilter;
import vn.vinhdanh.personnel.imports.ImportOffice;
import vn.vinhdanh.personnel.imports.ImportProblem;
import vn.vinhdanh.personnel.imports.ImportResult;
import vn.vinhdanh.personnel.imports.ImportRow;
import vn.vinhdanh.personnel.imports.ImportService;
import vn.vinhdanh.personnel.imports.Sheets;
import vn.vinhdanh.personnel.imports.sheet.ImportKind;
import vn.vinhdanh.shared.RefusedException;
import vn.vinhdanh.testing.Db;

/** Rows without a personal ID find their people by name, birth and unit, or ask. */
class NameMatchingTest extends ImportOffice {

    /** Hòa twice in room A (born in different years), Hòa once in room B, Sơn and Mai once. */
    private void registry(Db db) {
        department(db);
        commit(preview(ImportKind.ROSTER, head().row("Lý Xuân Hòa", "999086101123", "28/09/1986", "Phòng A", "Chuyên viên")
                .row("Lý Xuân Hòa", "999090101124", "01/02/1990", "Phòng A", "Chuyên viên").row("Lý Xuân Hòa", "999075101125", "03/03/1975", "Phòng B", "Chuyên viên")
                .row("Vàng A Sơn", "999080101126", "04/04/1980", "Phòng B", "Cán sự").row("Tẩn Thị Mai", "999185101127", "05/05/1985", "Phòng B", "Cán sự")));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void oneWhoAgreesInAllIsTakenWithAWarning(Db db) {
        registry(db);
        long id = preview(ImportKind.ROSTER, head().row("Lý Xuân Hoà", "", "28/09/1986", "Phòng A", "Phó Trưởng phòng").row("Lý Xuân Hòa", "12345", "1990", "phòng A", "Trưởng phòng")
                .row("Người Lạ", "", "01/01/1980", "Phòng A", "Cán sự"));
        List<ImportRow> rows = rows(id);
        assertThat(rows).extracting(r -> r.status().name() + " " + r.action()).containsExactly("WARNING UPDATE", "WARNING UPDATE", "ERROR SKIP");
        assertThat(codes(rows.get(0))).containsExactly("PERSON_BY_NAME");
        assertThat(rows.get(0).problems().get(0).value()).isEqualTo("999086101123");
        assertThat(codes(rows.get(1))).containsExactlyInAnyOrder("PERSON_BY_NAME", "BIRTH_YEAR_ONLY");
        assertThat(codes(rows.get(2))).containsExactly("ID_MISSING");
        assertThat(commit(id)).isEqualTo(new ImportResult(0, 2, 0, 1));
        assertThat(text("SELECT position || ' ' || full_name FROM person WHERE personal_id = '999086101123'")).isEqualTo("Phó Trưởng phòng Lý Xuân Hoà");
        assertThat(text("SELECT COUNT(*) FROM person")).isEqualTo("5");
        officer.run(ImportService.class, s -> s.undo(id));
        assertThat(text("SELECT position || ' ' || full_name FROM person WHERE personal_id = '999086101123'")).isEqualTo("Chuyên viên Lý Xuân Hòa");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void whoAgreesInPartIsAskedForAndRemembered(Db db) {
        registry(db);
        byte[] file = head().row("Lý Xuân Hòa", "", "", "Phòng A", "Trưởng phòng").row("Vàng A Sơn", "", "04/04/1980", "Phòng C", "Chuyên viên").row("Tẩn Thị Mai", "", "06/05/1985", "Phòng B", "").bytes();
        long id = preview(ImportKind.ROSTER, file);
        List<ImportRow> rows = rows(id);
        assertThat(rows).allSatisfy(r -> assertThat(codes(r)).contains("PERSON_DOUBTFUL").doesNotContain("ID_MISSING"));
        assertThat(rows.get(0).candidates()).extracting(ImportCandidate::personalId).containsExactlyInAnyOrder("999086101123", "999090101124");
        assertThat(rows.get(1).candidates()).extracting(ImportCandidate::agreement).containsExactly("BIRTH");
        assertThat(rows.get(2).candidates()).extracting(ImportCandidate::agreement).containsExactly("UNIT");
        assertThat(officer.<ImportService, Long>call(ImportService.class, s -> s.get(id).doubtfulRows())).isEqualTo(3L);

        long hoa = rows.get(0).candidates().stream().filter(c -> c.personalId().equals("999090101124")).findFirst().orElseThrow().personId();
        answer(id, rows.get(0), ImportAnswer.SAME, hoa);
        answer(id, rows.get(1), ImportAnswer.OTHER, null);
        answer(id, rows.get(2), ImportAnswer.LEAVE, null);
        List<ImportRow> answered = rows(id);
        assertThat(codes(answered.get(0))).contains("PERSON_CHOSEN");
        assertThat(answered.get(0).action()).isEqualTo("UPDATE");
        assertThat(answered.get(0).candidates()).filteredOn(ImportCandidate::chosen).extracting(ImportCandidate::personId).containsExactly(hoa);
        assertThat(codes(answered.get(1))).contains("ID_MISSING");
        assertThat(codes(answered.get(2))).containsExactly("PERSON_LEFT");
        assertThat(answered).extracting(ImportRow::answer).containsExactly(ImportAnswer.SAME, ImportAnswer.OTHER, ImportAnswer.LEAVE);

        long again = preview(ImportKind.ROSTER, file);
        assertThat(rows(again)).extracting(ImportRow::answer).containsExactly(ImportAnswer.SAME, ImportAnswer.OTHER, ImportAnswer.LEAVE);
        assertThat(commit(again)).isEqualTo(new ImportResult(0, 1, 0, 2));
        assertThat(text("SELECT position FROM person WHERE personal_id = '999090101124'")).isEqualTo("Trưởng phòng");
        assertThat(text("SELECT old_value || ' > ' || new_value FROM person_change WHERE field = 'position'")).isEqualTo("Chuyên viên > Trưởng phòng");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void anAnswerForSomebodyWhoCannotBeMeantIsRefused(Db db) {
        registry(db);
        long id = preview(ImportKind.ROSTER, head().row("Lý Xuân Hòa", "", "", "Phòng A", "Trưởng phòng").row("Tẩn Thị Mai", "", "05/05/1985", "Phòng B", ""));
        List<ImportRow> rows = rows(id);
        long mai = rows.get(1).candidates().get(0).personId();
        assertThatThrownBy(() -> answer(id, rows.get(0), ImportAnswer.SAME, mai)).isInstanceOf(RefusedException.class).hasMessage("IMPORT_ANSWER_STALE");
        assertThatThrownBy(() -> answer(id, rows.get(0), ImportAnswer.SAME, null)).hasMessage("IMPORT_ANSWER_STALE");
        commit(id);
        assertThatThrownBy(() -> answer(id, rows.get(0), ImportAnswer.LEAVE, null)).hasMessage("IMPORT_NOT_PREVIEW");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void twoRowsThatMeanOnePersonAreNotBothWritten(Db db) {
        registry(db);
        long id = preview(ImportKind.ROSTER, head().row("Vàng A Sơn", "", "04/04/1980", "Phòng B", "Chuyên viên").row("Vàng A Sơn", "999080101126", "04/04/1980", "Phòng B", "Cán sự")
                .row("Vàng A Sơn", "", "1980", "Phòng B", "Cán sự"));
        List<ImportRow> rows = rows(id);
        assertThat(rows).extracting(r -> r.status().name()).containsExactly("ERROR", "OK", "ERROR");
        assertThat(codes(rows.get(0))).contains("PERSON_TWICE");
        assertThat(commit(id)).isEqualTo(new ImportResult(0, 0, 1, 2));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aNewIdForSomebodyAlikeIsPointedOut(Db db) {
        registry(db);
        long id = preview(ImportKind.ROSTER, head().row("Vàng A Sơn", "999080101199", "04/04/1980", "Phòng B", "Chuyên viên"));
        ImportRow row = rows(id).get(0);
        assertThat(codes(row)).containsExactly("PERSON_ALIKE");
        assertThat(row.action()).isEqualTo("CREATE");
        answer(id, row, ImportAnswer.SAME, row.candidates().get(0).personId());
        assertThat(rows(id).get(0).action()).isEqualTo("UPDATE");
        answer(id, row, ImportAnswer.OTHER, null);
        assertThat(codes(rows(id).get(0))).isEmpty();
        answer(id, row, ImportAnswer.LEAVE, null);
        assertThat(rows(id).get(0).action()).isEqualTo("SKIP");
        answer(id, row, ImportAnswer.SAME, row.candidates().get(0).personId());
        assertThat(commit(id)).isEqualTo(new ImportResult(0, 1, 0, 0));
        assertThat(text("SELECT personal_id || ' ' || position FROM person WHERE given_name = 'Sơn'")).isEqualTo("999080101126 Chuyên viên");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aHistoryOfPastYearsFindsItsPeopleByNameAndUnit(Db db) {
        registry(db);
        long id = preview(ImportKind.HISTORY, new Sheets().row("Họ và tên", "Ngày sinh", "Đơn vị", "Năm", "Danh hiệu", "Xếp loại").row("Vàng A Sơn", "04/04/1980", "Phòng B", "2022", "LĐTT", "HTTNV")
                .row("Tẩn Thị Mai", "05/05/1985", "Phòng B", "2022", "CSTĐCS", "HTXSNV").row("Lý Xuân Hòa", "", "Phòng A", "2022", "LĐTT", "HTNV"));
        List<ImportRow> rows = rows(id);
        assertThat(rows).extracting(r -> r.status().name() + " " + r.action()).containsExactly("WARNING CREATE", "WARNING CREATE", "ERROR SKIP");
        assertThat(rows.get(2).candidates()).hasSize(2);
        answer(id, rows.get(2), ImportAnswer.SAME, rows.get(2).candidates().get(0).personId());
        assertThat(commit(id)).isEqualTo(new ImportResult(3, 0, 0, 0));
        assertThat(text("SELECT COUNT(*) FROM award")).isEqualTo("3");
        assertThat(text("SELECT COUNT(DISTINCT person_id) FROM rating")).isEqualTo("3");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void clerksAreOfferedOnlyPeopleOfTheirUnits(Db db) {
        registry(db);
        data.account("clerk", Role.UNIT_CLERK, Long.parseLong(text("SELECT id FROM unit WHERE name = 'Phòng A'")));
        officer = harness.as("clerk", Role.UNIT_CLERK);
        long id = preview(ImportKind.ROSTER, head().row("Vàng A Sơn", "", "04/04/1980", "Phòng A", "").row("Lý Xuân Hòa", "", "03/03/1975", "Phòng A", ""));
        List<ImportRow> rows = rows(id);
        assertThat(codes(rows.get(0))).containsExactly("ID_MISSING");
        assertThat(rows.get(1).candidates()).extracting(ImportCandidate::personalId).containsExactlyInAnyOrder("999086101123", "999090101124");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void statementsDoNotGrowWithDoubtfulRows(Db db) {
        registry(db);
        int few = statements(3);
        assertThat(statements(900) - few).isLessThanOrEqualTo(2);
    }

    private int statements(int rows) {
        Sheets sheets = head();
        for (int i = 0; i < rows; i++) {
            sheets.row("Lý Xuân Hòa", "", "", "Phòng A", "Chuyên viên " + i);
        }
        harness.resetStatements();
        assertThat(officer.<ImportService, Long>call(ImportService.class, s -> s.get(preview(ImportKind.ROSTER, sheets)).doubtfulRows())).isEqualTo((long) rows);
        return harness.statements();
    }

    private static Sheets head() {
        return new Sheets().row("Họ và tên", "Số CCCD", "Ngày sinh", "Đơn vị", "Chức vụ");
    }

    private List<ImportRow> rows(long id) {
        return officer.call(ImportService.class, s -> s.slice(id, (ImportFilter) null, 0, 500)).items();
    }

    private void answer(long id, ImportRow row, ImportAnswer answer, Long person) {
        officer.run(ImportCorrectionService.class, s -> s.answer(id, row.row(), answer, person));
    }

    private static List<String> codes(ImportRow row) {
        return row.problems().stream().map(ImportProblem::code).toList();
    }
}
