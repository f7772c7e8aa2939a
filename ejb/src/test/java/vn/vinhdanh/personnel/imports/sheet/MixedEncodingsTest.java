package vn.vinhdanh.personnel.imports.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vinhdanh.personnel.imports.OldEncodings;
import vn.vinhdanh.personnel.imports.Sheets;
import vn.vinhdanh.personnel.imports.file.ImportLimits;

/** Lists put together from several hands: one column in TCVN3, one in VNI, one in Unicode. What is right as it stands stays. */
class MixedEncodingsTest {

    private static final String[] NAMES = {"Vàng A Sử", "Giàng Thị Mỷ", "Lò Văn Tính", "Nguyễn Thị Hường"};

    @ParameterizedTest
    @ValueSource(strings = {"Mông", "Nùng", "Thái", "Lô Lô", "MÔNG", "H'mông"})
    void aPeopleOfTheClosedListIsRightAsItStands(String people) {
        for (ImportLine line : read(sheet(people, "Trưởng phòng", false))) {
            assertThat(line.get(Fact.ETHNIC_GROUP)).isEqualTo(people);
            assertThat(line.repairs()).extracting(Repair::column).doesNotContain(4);
            assertThat(line.problems()).isEmpty();
        }
    }

    @Test
    void wholeSheetsInOneEncodingAreStillRepaired() {
        for (ImportLine line : read(sheet("Mông", "Trưởng phòng", true))) {
            assertThat(line.get(Fact.ETHNIC_GROUP)).isEqualTo("Mông");
            assertThat(line.get(Fact.POSITION)).isEqualTo("Trưởng phòng");
            assertThat(line.repairs()).extracting(Repair::column).contains(4);
        }
    }

    @Test
    void aPeopleNobodyKnowsIsToBeLookedAt() {
        ImportLine line = read(sheet("Mơng", "Trưởng phòng", false)).get(0);
        assertThat(line.problems()).extracting(Problem::code).containsExactly(ProblemCode.ETHNIC_UNKNOWN);
        assertThat(line.status()).isEqualTo(Severity.WARNING);
        assertThat(line.get(Fact.ETHNIC_GROUP)).isEqualTo("Mơng");
    }

    @Test
    void aColumnThatProvesNothingDoesNotFollowAMixedSheet() {
        ImportLine line = read(sheet("Kinh", "Trưởng phòng", false).row(OldEncodings.tcvn3("Trần Bình"), "999080000009", "01/01/1980", "Phòng Công", "Kinh", OldEncodings.vni("Phó trưởng phòng"))).get(NAMES.length);
        assertThat(line.get(Fact.UNIT_NAME)).isEqualTo("Phòng Công");
    }

    @Test
    void aPartyDayBeforeBirthStaysEmptyAndIsToBeLookedAt() {
        Sheets sheets = new Sheets().row("Họ và tên", "Số CCCD", "Ngày sinh", "Đơn vị", "Ngày vào Đảng").row("Vũ Dân", "999087000001", "01/01/1987", "Phòng A", "01/01/1970");
        ImportLine line = read(sheets).get(0);
        assertThat(line.problems()).extracting(p -> p.code() + " " + p.columnLetter() + " " + p.value()).containsExactly("PARTY_DATE E 01/01/1970");
        assertThat(line.get(Fact.PARTY_JOINED_ON)).isNull();
    }

    /** Names in TCVN3, positions in VNI; the rest in Unicode, or in VNI as well. */
    private static Sheets sheet(String people, String position, boolean old) {
        Sheets sheets = new Sheets().row("Họ và tên", "Số CCCD", "Ngày sinh", "Đơn vị", "Dân tộc", "Chức vụ");
        for (int i = 0; i < NAMES.length; i++) {
            sheets.row(old ? OldEncodings.vni(NAMES[i]) : OldEncodings.tcvn3(NAMES[i]), "99908000000" + i, "01/01/1980", "Phòng A", old ? OldEncodings.vni(people) : people, OldEncodings.vni(position));
        }
        return sheets;
    }

    private static List<ImportLine> read(Sheets sheets) {
        List<ImportLine> lines = new ArrayList<>();
        new WorkbookImport(ImportKind.ROSTER, ImportLimits.configured(), LocalDate.of(2026, 3, 1)).read(sheets.bytes(), Selection.NONE, lines::add);
        return lines;
    }
}
