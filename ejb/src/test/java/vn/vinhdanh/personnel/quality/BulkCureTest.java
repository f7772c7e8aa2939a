package vn.vinhdanh.personnel.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.personnel.past.HistoryRow;
import vn.vinhdanh.shared.NotFoundException;
import vn.vinhdanh.shared.RefusedException;

/** Many findings of one kind mended at once. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BulkCureTest {

    private final List<QualityDesk> desks = QualityDesk.both();

    List<QualityDesk> desks() {
        return desks;
    }

    private static BulkCureView foresee(QualityDesk desk, String clerk, QualityKind kind) {
        return desk.harness.as(clerk, Role.UNIT_CLERK).call(QualityBulkService.class, s -> s.foresee(kind, null));
    }

    private static BulkCureInput input(QualityKind kind, List<BulkCureRow> rows) {
        BulkCureInput input = new BulkCureInput();
        input.setKind(kind);
        input.setFindings(rows);
        input.setReason("Đối chiếu danh sách của công an tỉnh");
        return input;
    }

    private static BulkCured apply(QualityDesk desk, String clerk, BulkCureInput input) {
        return desk.harness.as(clerk, Role.UNIT_CLERK).call(QualityBulkService.class, s -> s.apply(input));
    }

    @ParameterizedTest
    @MethodSource("desks")
    void everybodyIsListedWithOldAndNewAndMendedExceptWhoWasChangedMeanwhile(QualityDesk desk) {
        String clerk = desk.unit("Phòng Sửa Nhiều");
        long first = desk.person("Lù Văn An", "sex = 'FEMALE'");
        long second = desk.person("Lù Văn Bình", "sex = 'FEMALE'");
        long third = desk.person("Lù Văn Cường", "sex = 'FEMALE'");
        desk.check(clerk);
        BulkCureView view = foresee(desk, clerk, QualityKind.ID_SEX);
        assertThat(view.field()).isEqualTo("sex");
        assertThat(view.rows()).extracting(r -> r.fullName() + " " + r.before() + " " + r.after())
                .containsExactly("Lù Văn An FEMALE MALE", "Lù Văn Bình FEMALE MALE", "Lù Văn Cường FEMALE MALE");
        desk.db.execute("UPDATE person SET sex = 'MALE', version = version + 1 WHERE id = " + second);
        BulkCured cured = apply(desk, clerk, input(QualityKind.ID_SEX, view.rows().stream().filter(r -> r.personId() != third).toList()));
        assertThat(cured.cured()).isEqualTo(1);
        assertThat(cured.skipped()).containsExactly("Lù Văn Bình");
        assertThat(desk.text("SELECT sex FROM person WHERE id = " + first)).isEqualTo("MALE");
        assertThat(desk.text("SELECT sex FROM person WHERE id = " + third)).as("left out").isEqualTo("FEMALE");
        assertThat(desk.list(clerk, QualityFilter.OPEN)).extracting(FindingRow::personId).containsExactly(third);
        List<HistoryRow> log = desk.log(clerk, first, null);
        assertThat(log).extracting(r -> r.field() + " " + r.oldValue() + " " + r.newValue() + " " + r.by() + " " + r.reason())
                .containsExactly("sex FEMALE MALE " + clerk + " Đối chiếu danh sách của công an tỉnh");
    }

    @ParameterizedTest
    @MethodSource("desks")
    void periodsOfServiceAreEndedWhereNothingElseIsConcerned(QualityDesk desk) {
        String clerk = desk.unit("Phòng Chồng Nhau");
        long person = desk.person("Mào Văn Chồng", null);
        desk.secondPosting(person);
        desk.check(clerk);
        BulkCureView view = foresee(desk, clerk, QualityKind.POSTING_OVERLAP);
        assertThat(view.rows()).singleElement().satisfies(r -> assertThat(r.subject() + " " + r.before() + " " + r.after())
                .isEqualTo("Phòng, 2010-01-01 null 2015-06-30"));
        assertThat(apply(desk, clerk, input(QualityKind.POSTING_OVERLAP, view.rows())).cured()).isEqualTo(1);
        assertThat(desk.text("SELECT CAST(MIN(valid_to) AS varchar) FROM posting WHERE person_id = " + person)).isEqualTo("2015-06-30");
        assertThat(desk.list(clerk, QualityFilter.OPEN)).isEmpty();
        List<HistoryRow> log = desk.log(clerk, person, "POSTING");
        assertThat(log).extracting(r -> r.subject() + " " + r.field() + " " + r.newValue()).containsExactly("2010-01-01 validTo 2015-06-30");
    }

    @ParameterizedTest
    @MethodSource("desks")
    void payThatHasItsDecisionIsMendedOneByOneAndTheListOfAPeriodWithoutADayTogether(QualityDesk desk) {
        String clerk = desk.unit("Phòng Hệ Số");
        long listed = desk.person("Vàng Văn Danh", "pay_coefficient = 2.70");
        long decided = desk.person("Vàng Văn Quyết", "pay_coefficient = 2.70");
        for (long person : List.of(listed, decided)) {
            desk.payPeriod(person, person == decided);
        }
        desk.check(clerk);
        BulkCureView view = foresee(desk, clerk, QualityKind.COEFFICIENT);
        assertThat(view.rows()).extracting(BulkCureRow::personId).containsExactly(listed);
        assertThat(view.single()).isEqualTo(1);
        apply(desk, clerk, input(QualityKind.COEFFICIENT, view.rows()));
        assertThat(desk.text("SELECT CAST(y.coefficient AS varchar) FROM pay_period y JOIN person p ON p.id = y.person_id AND p.pay_coefficient = y.coefficient"
                + " WHERE y.person_id = " + listed)).isEqualTo("2.67");
    }

    @ParameterizedTest
    @MethodSource("desks")
    void theStatementsDoNotGrowWithThePeopleAndOtherUnitsDoNotExist(QualityDesk desk) {
        String clerk = desk.unit("Phòng Ít");
        desk.person("Tẩn Văn Một", "sex = NULL");
        desk.check(clerk);
        BulkCureInput few = input(QualityKind.SEX_MISSING, foresee(desk, clerk, QualityKind.SEX_MISSING).rows());
        desk.harness.resetStatements();
        apply(desk, clerk, few);
        int statements = desk.harness.statements();
        String other = desk.unit("Phòng Nhiều");
        for (int i = 0; i < 30; i++) {
            desk.person("Tẩn Văn " + (char) ('A' + i % 26) + (char) ('a' + i / 26), "sex = NULL");
        }
        desk.check(other);
        BulkCureInput many = input(QualityKind.SEX_MISSING, foresee(desk, other, QualityKind.SEX_MISSING).rows());
        assertThat(many.getFindings()).hasSize(30);
        assertThatThrownBy(() -> apply(desk, clerk, many)).isInstanceOf(NotFoundException.class);
        desk.harness.resetStatements();
        assertThat(apply(desk, other, many).cured()).isEqualTo(30);
        assertThat(desk.harness.statements()).isLessThanOrEqualTo(statements + 1).isLessThan(110);
        assertThatThrownBy(() -> foresee(desk, other, QualityKind.DUPLICATE_NAME)).isInstanceOf(RefusedException.class);
    }

    @ParameterizedTest
    @MethodSource("desks")
    void aSecondCheckWritesOnlyWhatIsNewAndTakesAwayWhatIsGone(QualityDesk desk) {
        String clerk = desk.unit("Phòng Lặp");
        long stays = desk.person("Sìn Văn Ở", "joined_on = NULL");
        long goes = desk.person("Sìn Văn Đi", "joined_on = NULL");
        desk.harness.at("2026-11-22T09:00:00");
        desk.check(clerk);
        String row = "SELECT CONCAT(id, ' ', found_at, ' ', checked_at) FROM quality_finding WHERE person_id = ";
        String before = desk.text(row + stays);
        desk.db.execute("UPDATE person SET joined_on = DATE '2012-01-01' WHERE id = " + goes);
        long comes = desk.person("Sìn Văn Đến", "joined_on = NULL");
        desk.harness.at("2026-11-22T10:00:00");
        assertThat(desk.check(clerk)).extracting(FindingRow::personId).containsExactlyInAnyOrder(stays, comes);
        assertThat(desk.text(row + stays)).as("not written again").isEqualTo(before);
        desk.harness.at("2026-11-22T09:00:00");
    }
}
