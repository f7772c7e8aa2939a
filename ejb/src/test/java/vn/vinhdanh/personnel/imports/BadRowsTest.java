package vn.vinhdanh.personnel.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.personnel.imports.sheet.ImportKind;
import vn.vinhdanh.shared.RefusedException;
import vn.vinhdanh.testing.Db;
import vn.vinhdanh.testing.Harness;

/** Rows that cannot be so, each with a clear answer; nothing is half-written. */
class BadRowsTest extends ImportOffice {

    @ParameterizedTest
    @MethodSource("databases")
    void namesMayBeLongShortOrStrangeButNotTooLong(Db db) {
        department(db);
        String longest = "Nguyễn " + "A".repeat(193);
        long id = preview(officer, list().row(longest, "999080000001", "01/01/1980", "Phòng A", "").row(longest + "b", "999080000002", "01/01/1980", "Phòng A", "")
                .row("Hơ'Blia-Niê", "999180000003", "01/01/1980", "Phòng A", "").row("<script>alert(1)</script>", "999080000004", "01/01/1980", "Phòng A", ""));
        List<ImportRow> rows = rows(officer, id);
        assertThat(rows).extracting(r -> r.status().name()).containsExactly("OK", "ERROR", "OK", "WARNING");
        assertThat(rows.get(1).problems()).extracting(ImportProblem::code).containsExactly("NAME_TOO_LONG");
        assertThat(rows.get(3).problems()).extracting(ImportProblem::code).containsExactly("NAME_ODD");
        assertThat(commit(id)).isEqualTo(new ImportResult(3, 0, 0, 1));
        assertThat(text("SELECT full_name FROM person WHERE personal_id = '999080000001'")).hasSize(200);
        assertThat(text("SELECT COUNT(*) FROM person WHERE given_name LIKE 'Hơ%'")).isEqualTo("1");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void nobodyIsBornOrComesInTheYear1899OrComesBeforeBirth(Db db) {
        department(db);
        long id = preview(officer, list().row("Trần Bình", "999080000001", "31/12/1899", "Phòng A", "").row("Trần Chi", "999180000002", "01/01/1980", "Phòng A", "01/07/1899")
                .row("Trần Dân", "999080000003", "01/01/1980", "Phòng A", "01/07/1979"));
        List<ImportRow> rows = rows(officer, id);
        assertThat(rows.get(0).problems()).extracting(ImportProblem::code).containsExactly("BIRTH_DATE");
        assertThat(rows.get(1).problems()).extracting(ImportProblem::code).containsExactly("DATE_UNREADABLE");
        assertThat(rows.get(2).problems()).extracting(ImportProblem::code).containsExactly("UNDER_18", "UNDER_18_JOINED");
        assertThat(rows.get(2).problems()).extracting(p -> p.column() + " " + p.value() + " " + p.cell())
                .containsExactly("C 01/01/1980 → 01/07/1979 01/01/1980", "E 01/07/1979 01/07/1979");
        assertThat(commit(id)).isEqualTo(new ImportResult(1, 0, 0, 2));
        assertThat(text("SELECT COUNT(*) FROM person WHERE joined_on IS NULL")).isEqualTo("1");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void onePersonalIdInTwoUnitsAtOnceIsWrittenForOneOnly(Db db) {
        department(db);
        long one = data.unit("Phòng A", root);
        data.account("clerkA", Role.UNIT_CLERK, one);
        data.account("clerkB", Role.UNIT_CLERK, data.unit("Phòng B", root));
        Harness.As clerkA = harness.as("clerkA", Role.UNIT_CLERK);
        Harness.As clerkB = harness.as("clerkB", Role.UNIT_CLERK);
        long first = preview(clerkA, list().row("Trần Bình", "999080000001", "01/01/1980", "Phòng A", ""));
        long second = preview(clerkB, list().row("Lê Chi", "999080000001", "02/02/1980", "Phòng B", ""));
        commit(clerkA, first);
        assertThatThrownBy(() -> commit(clerkB, second)).isInstanceOf(RefusedException.class).hasMessage("IMPORT_PREVIEW_STALE");
        clerkB.run(ImportService.class, s -> s.judge(second));
        ImportRow row = rows(clerkB, second).get(0);
        assertThat(row.problems()).extracting(ImportProblem::code).containsExactly("ID_DUPLICATE");
        assertThat(row.candidates()).isEmpty();
        assertThat(text("SELECT MAX(full_name) || ' ' || COUNT(*) FROM person")).isEqualTo("Trần Bình 1");
        long both = preview(officer, list().row("Vũ Dân", "999080000009", "01/01/1980", "Phòng A", "").row("Vũ Dân", "999080000009", "01/01/1980", "Phòng B", ""));
        assertThat(rows(officer, both)).as("one person said twice").extracting(r -> r.status().name()).containsExactly("OK", "ERROR");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void anIdOfTwoPeopleIsMarkedInBothRows(Db db) {
        department(db);
        long id = preview(officer, list().row("Vũ Dân", "999080000009", "01/01/1980", "Phòng A", "").row("Lê Hải", "999080000009", "02/02/1980", "Phòng B", "")
                .row("Trần Chi", "999180000001", "01/01/1980", "Phòng A", ""));
        List<ImportRow> rows = rows(officer, id);
        assertThat(rows).extracting(r -> r.status().name()).containsExactly("WARNING", "ERROR", "OK");
        assertThat(rows.subList(0, 2)).extracting(r -> r.problems().get(0).code() + " " + r.problems().get(0).value() + " " + r.problems().get(0).cell())
                .as("each names the other row and can be corrected").containsExactly("ID_SHARED 3 999080000009", "ID_DUPLICATE 2 999080000009");
        officer.run(ImportCorrectionService.class, s -> s.fix(id, 2, "B", "999080000009", "999080000008"));
        assertThat(rows(officer, id)).extracting(r -> r.status().name()).containsExactly("OK", "OK", "OK");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void zerosPutBackBeforeAnIdAreToBeLookedAt(Db db) {
        department(db);
        long id = preview(officer, list().row("Vũ Dân", 1_090_123_456L, "01/01/1990", "Phòng A", ""));
        ImportRow row = rows(officer, id).get(0);
        assertThat(row.status()).hasToString("WARNING");
        assertThat(row.problems()).extracting(p -> p.code() + " " + p.value()).containsExactly("ID_PADDED 1090123456 → 001090123456");
        assertThat(row.person().personalId()).isEqualTo("001090123456");
    }

    private static Sheets list() {
        return new Sheets().row("Họ và tên", "Số CCCD", "Ngày sinh", "Đơn vị", "Ngày vào cơ quan");
    }

    private static long preview(Harness.As who, Sheets file) {
        return who.call(ImportService.class, s -> s.preview(ImportKind.ROSTER, "a.xlsx", file.bytes()));
    }

    private static List<ImportRow> rows(Harness.As who, long id) {
        return who.call(ImportService.class, s -> s.slice(id, null, 0, 50)).items();
    }
}
