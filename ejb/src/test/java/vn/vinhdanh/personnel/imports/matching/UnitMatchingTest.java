package vn.vinhdanh.personnel.imports.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.personnel.imports.ImportCorrectionService;
import vn.vinhdanh.personnel.imports.ImportOffice;
import vn.vinhdanh.personnel.imports.ImportPreview;
import vn.vinhdanh.personnel.imports.ImportRow;
import vn.vinhdanh.personnel.imports.ImportService;
import vn.vinhdanh.personnel.imports.ImportUnit;
import vn.vinhdanh.personnel.imports.Sheets;
import vn.vinhdanh.personnel.imports.sheet.ImportKind;
import vn.vinhdanh.shared.RefusedException;
import vn.vinhdanh.shared.VietnameseText;
import vn.vinhdanh.testing.Db;
import vn.vinhdanh.testing.Harness;

/** Units that a list names and nobody knows are told, asked about and only then made. */
class UnitMatchingTest extends ImportOffice {

    private static final String TYPO = "Phòng Thi đua Khen thuởng";

    private long emulation;
    private byte[] file;

    private long list(Db db) {
        department(db);
        emulation = data.unit("Phòng Thi đua - Khen thưởng", root);
        data.unit("Văn phòng Sở", root);
        data.account("clerk", Role.UNIT_CLERK, emulation);
        file = new Sheets().row("Họ và tên", "Số CCCD", "Ngày sinh", "Đơn vị", "Chức vụ")
                .row("Trần Gõ Nhầm", "999080000001", "01/01/1980", TYPO, "Chuyên viên")
                .row("Lê Nơi Khác", "999081000002", "01/01/1981", "Sở Y tế tỉnh khác", "Chuyên viên")
                .row("Vũ Đã Có", "999082000003", "01/01/1982", "Văn phòng Sở", "Chuyên viên").bytes();
        return preview(ImportKind.ROSTER, file);
    }

    private List<String> rows(long id) {
        List<ImportRow> rows = officer.call(ImportService.class, s -> s.rows(id, null, null, 50)).items();
        return rows.stream().map(r -> r.status() + " " + r.problems().stream().map(p -> p.code()).toList()).toList();
    }

    private List<ImportUnit> units(long id) {
        ImportPreview preview = officer.call(ImportService.class, s -> s.get(id));
        return preview.units();
    }

    private void say(long id, String name, Long unit) {
        officer.run(ImportCorrectionService.class, s -> s.unit(id, VietnameseText.search(name), unit));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aNewUnitIsToldAndAMistypedOneIsAskedFor(Db db) {
        long id = list(db);
        assertThat(rows(id)).containsExactly("ERROR [UNIT_LIKE]", "WARNING [UNIT_NEW]", "OK []");
        List<ImportUnit> units = units(id);
        assertThat(units).extracting(ImportUnit::name, ImportUnit::asked, ImportUnit::near, ImportUnit::rows).containsExactly(
                org.assertj.core.groups.Tuple.tuple(TYPO, true, "Phòng Thi đua - Khen thưởng", 1L),
                org.assertj.core.groups.Tuple.tuple("Sở Y tế tỉnh khác", false, null, 1L));

        say(id, TYPO, emulation);
        assertThat(rows(id)).containsExactly("OK []", "WARNING [UNIT_NEW]", "OK []");
        commit(id);
        assertThat(text("SELECT unit_id FROM person WHERE personal_id = '999080000001'")).isEqualTo(String.valueOf(emulation));
        assertThat(text("SELECT COUNT(*) FROM unit WHERE name = '" + TYPO + "'")).isEqualTo("0");
        assertThat(text("SELECT valid_from FROM unit WHERE name = 'Sở Y tế tỉnh khác'")).as("nobody said since when: from the day of writing").isEqualTo("2026-11-22");
        officer.run(ImportService.class, s -> s.undo(id));
        assertThat(text("SELECT COUNT(*) FROM unit WHERE name = 'Sở Y tế tỉnh khác'")).isEqualTo("0");
        long again = preview(ImportKind.ROSTER, file);
        assertThat(rows(again).get(0)).as("the answer is remembered for the same file").isEqualTo("OK []");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void whoSaysThatItIsANewUnitGetsOneAndMayThinkAgain(Db db) {
        long id = list(db);
        say(id, TYPO, null);
        assertThat(rows(id).get(0)).isEqualTo("WARNING [UNIT_NEW]");
        assertThat(units(id).get(0).created()).isTrue();
        say(id, TYPO, emulation);
        assertThat(units(id).get(0).meant()).isEqualTo("Phòng Thi đua - Khen thưởng");
        assertThatThrownBy(() -> say(id, "Phòng không có trong tệp", null)).isInstanceOf(RefusedException.class).hasMessage("IMPORT_UNIT_STALE");
        assertThatThrownBy(() -> say(id, TYPO, 1L)).isInstanceOf(RefusedException.class).hasMessage("IMPORT_UNIT_STALE");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aNewUnitAllOfWhoseRowsAreLeftOutIsNotToldUntilOneIsWritten(Db db) {
        list(db);
        file = new Sheets().row("Họ và tên", "Số CCCD", "Ngày sinh", "Đơn vị", "Chức vụ").row("Vũ Một", "999082000004", "31/02/1982", "Phòng mới lạ hoắc", "Chuyên viên")
                .row("Vũ Hai", "999082000005", "01/01/1982", "Phòng Chuyển đổi số", "Chuyên viên").bytes();
        long id = preview(ImportKind.ROSTER, file);
        assertThat(units(id)).filteredOn(ImportUnit::choice).extracting(ImportUnit::name, ImportUnit::created).containsExactly(org.assertj.core.groups.Tuple.tuple("Phòng Chuyển đổi số", true));
        officer.run(ImportCorrectionService.class, s -> s.fix(id, 2, "C", "31/02/1982", "28/02/1982"));
        assertThat(units(id)).filteredOn(ImportUnit::choice).extracting(ImportUnit::name).containsExactly("Phòng mới lạ hoắc", "Phòng Chuyển đổi số");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aClerkMayNameTheOwnUnitButFoundsNone(Db db) {
        list(db);
        Harness.As clerk = harness.as("clerk", Role.UNIT_CLERK);
        long id = preview(clerk, ImportKind.ROSTER, file);
        assertThat(rows(id)).containsExactly("ERROR [UNIT_LIKE]", "ERROR [UNIT_OUT_OF_SCOPE]", "ERROR [UNIT_OUT_OF_SCOPE]");
        String key = VietnameseText.search(TYPO);
        assertThatThrownBy(() -> clerk.run(ImportCorrectionService.class, s -> s.unit(id, key, null))).hasMessage("IMPORT_UNIT_STALE");
        clerk.run(ImportCorrectionService.class, s -> s.unit(id, key, emulation));
        assertThat(rows(id).get(0)).isEqualTo("OK []");
    }

    @ParameterizedTest
    @CsvSource({"Phòng Thi đua Khen thuởng, Phòng Thi đua - Khen thưởng, true", "Phòng Tổ chức và Biên chế, Phòng Tổ chức - Biên chế, true",
            "Phòng Ngưởi có công, Phòng Người có công, true", "Phòng Ngừi có công, Phòng Người có công, true", "Phòng A, Phòng B, false",
            "Phòng Nghiệp vụ 1, Phòng Nghiệp vụ 2, false", "Sở Y tế, Sở Nội vụ, false", "Văn phòng, Văn phòng Sở, false"})
    void aLetterOrASignWrongIsAMistypedNameAndAnotherNumberIsNot(String one, String other, boolean close) {
        assertThat(UnitLikeness.close(VietnameseText.search(one), VietnameseText.search(other))).isEqualTo(close);
        assertThat(UnitLikeness.likeness(VietnameseText.search(one), VietnameseText.search(one))).isEqualTo(1);
    }
}
