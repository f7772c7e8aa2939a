package vn.vinhdanh.personnel.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.personnel.past.HistoryRow;
import vn.vinhdanh.personnel.person.PersonInput;
import vn.vinhdanh.personnel.person.PersonService;
import vn.vinhdanh.personnel.person.Sex;
import vn.vinhdanh.shared.NotFoundException;
import vn.vinhdanh.shared.RefusedException;
import vn.vinhdanh.testing.TestData;

/** A cure just made is taken back by whoever made it, unless the field was changed since. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CureUndoTest {

    private final List<QualityDesk> desks = QualityDesk.both();

    List<QualityDesk> desks() {
        return desks;
    }

    private static void cureAll(QualityDesk desk, String clerk) {
        desk.check(clerk).forEach(f -> desk.as(clerk, s -> s.cure(f.id(), FindingWords.reason(f))));
    }

    private static List<CuredRow> mine(QualityDesk desk, String clerk) {
        return desk.harness.as(clerk, Role.UNIT_CLERK).call(QualityUndoService.class, QualityUndoService::mine);
    }

    private static CureUndone undo(QualityDesk desk, String clerk, long id) {
        return desk.harness.as(clerk, Role.UNIT_CLERK).call(QualityUndoService.class, s -> s.undo(id));
    }

    @ParameterizedTest
    @MethodSource("desks")
    void theOldValueStandsAgainAndTheLogTellsBoth(QualityDesk desk) {
        String clerk = desk.unit("Phòng Hoàn Tác");
        long person = desk.person("Hà Văn Lại", "sex = 'FEMALE'");
        cureAll(desk, clerk);
        assertThat(desk.text("SELECT sex FROM person WHERE id = " + person)).isEqualTo("MALE");
        CuredRow cured = mine(desk, clerk).get(0);
        assertThat(cured.kind()).isEqualTo(QualityKind.ID_SEX);
        assertThat(cured.fullName()).isEqualTo("Hà Văn Lại");
        assertThat(undo(desk, clerk, cured.id())).isEqualTo(new CureUndone(1, List.of()));
        assertThat(desk.text("SELECT sex FROM person WHERE id = " + person)).isEqualTo("FEMALE");
        assertThat(desk.list(clerk, QualityFilter.OPEN)).as("the finding is back").extracting(FindingRow::kind).containsExactly(QualityKind.ID_SEX);
        List<HistoryRow> log = desk.log(clerk, person, null);
        assertThat(log).extracting(r -> r.field() + " " + r.oldValue() + " " + r.newValue()).containsExactlyInAnyOrder("sex FEMALE MALE", "sex MALE FEMALE");
        assertThat(log).extracting(HistoryRow::reason).anyMatch(r -> r.startsWith("Hoàn tác việc sửa lúc "));
        assertThat(mine(desk, clerk)).isEmpty();
        assertThatThrownBy(() -> undo(desk, clerk, cured.id())).hasMessage("QUALITY_CURE_UNDONE");
    }

    @ParameterizedTest
    @MethodSource("desks")
    void whatWasChangedSinceIsNotWrittenOver(QualityDesk desk) {
        String clerk = desk.unit("Phòng Đã Đổi");
        long person = desk.person("Hà Văn Đổi", "sex = NULL");
        cureAll(desk, clerk);
        long cure = mine(desk, clerk).get(0).id();
        desk.db.execute("UPDATE person SET sex = 'FEMALE', version = version + 1 WHERE id = " + person);
        assertThatThrownBy(() -> undo(desk, clerk, cure)).isInstanceOfSatisfying(RefusedException.class, e -> {
            assertThat(e.code()).isEqualTo("QUALITY_CURE_CHANGED");
            assertThat(e.args()).containsExactly("Hà Văn Đổi");
        });
        assertThat(desk.text("SELECT sex FROM person WHERE id = " + person)).isEqualTo("FEMALE");
    }

    /** A doubt that one puts back by hand is there again at once, and nobody is offered to undo what stands no more. */
    @ParameterizedTest
    @MethodSource("desks")
    void whatIsPutBackByHandIsDoubtfulAgainAndItsCureIsOfferedNoMore(QualityDesk desk) {
        String clerk = desk.unit("Phòng Sửa Tay");
        long person = desk.person("Hà Văn Tay", "sex = 'FEMALE'");
        cureAll(desk, clerk);
        assertThat(desk.list(clerk, QualityFilter.OPEN)).isEmpty();
        assertThat(mine(desk, clerk)).hasSize(1);
        desk.harness.as(clerk, Role.UNIT_CLERK).run(PersonService.class, s -> {
            PersonInput input = s.input(person);
            input.setSex(Sex.FEMALE);
            input.setReason("Theo giấy khai sinh");
            s.save(input);
        });
        assertThat(desk.list(clerk, QualityFilter.OPEN)).extracting(FindingRow::kind).containsExactly(QualityKind.ID_SEX);
        assertThat(desk.text("SELECT COUNT(*) FROM quality_due WHERE person_id = " + person)).as("looked at once").isEqualTo("0");
        assertThat(mine(desk, clerk)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("desks")
    void payAndItsPeriodComeBackAndAPeriodTheCureEnteredGoes(QualityDesk desk) {
        String clerk = desk.unit("Phòng Lương Lại");
        long listed = desk.person("Hà Văn Lương", "pay_coefficient = 2.70");
        desk.payPeriod(listed, false);
        desk.db.execute("UPDATE pay_period SET next_on = DATE '2027-01-01' WHERE person_id = " + listed);
        long without = desk.person("Hà Văn Thiếu", "pay_coefficient = 2.70");
        cureAll(desk, clerk);
        assertThat(desk.text("SELECT COUNT(*) FROM pay_period WHERE coefficient = 2.67 AND person_id IN (" + listed + ", " + without + ")")).isEqualTo("2");
        mine(desk, clerk).forEach(c -> undo(desk, clerk, c.id()));
        assertThat(desk.text("SELECT CONCAT(y.coefficient, ' ', y.next_on, ' ', p.pay_coefficient) FROM pay_period y JOIN person p ON p.id = y.person_id WHERE p.id = " + listed))
                .isEqualTo("2.70 2027-01-01 2.70");
        assertThat(desk.text("SELECT COUNT(*) FROM pay_period WHERE person_id = " + without)).isEqualTo("0");
        assertThat(desk.text("SELECT CAST(pay_coefficient AS varchar) FROM person WHERE id = " + without)).isEqualTo("2.70");
    }

    @ParameterizedTest
    @MethodSource("desks")
    void aPeriodOfServiceIsOpenAgainUnlessTheServiceWasChangedSince(QualityDesk desk) {
        String clerk = desk.unit("Phòng Mở Lại");
        long again = desk.person("Hà Văn Mở", null);
        long moved = desk.person("Hà Văn Chuyển", null);
        desk.secondPosting(again);
        desk.secondPosting(moved);
        cureAll(desk, clerk);
        assertThat(desk.text("SELECT COUNT(*) FROM posting WHERE valid_to = DATE '2015-06-30' AND person_id IN (" + again + ", " + moved + ")")).isEqualTo("2");
        desk.db.execute("INSERT INTO person_change (id, person_id, changed_at, changed_by, section, field, sensitive) VALUES (" + TestData.nextId() + ", " + moved
                + ", TIMESTAMP '2026-11-22 10:00:00', 'x', 'POSTING', 'row', FALSE)");
        for (CuredRow cured : mine(desk, clerk)) {
            if (cured.fullName().equals("Hà Văn Mở")) {
                assertThat(undo(desk, clerk, cured.id()).restored()).isEqualTo(1);
            } else {
                assertThatThrownBy(() -> undo(desk, clerk, cured.id())).hasMessage("QUALITY_CURE_CHANGED");
            }
        }
        assertThat(desk.text("SELECT COUNT(*) FROM posting WHERE valid_to IS NULL AND person_id = " + again)).isEqualTo("2");
        assertThat(desk.text("SELECT COUNT(*) FROM posting WHERE valid_to IS NULL AND person_id = " + moved)).isEqualTo("1");
    }

    @ParameterizedTest
    @MethodSource("desks")
    void manyAreTakenBackTogetherExceptWhoWasChangedAndOnlyByWhoMendedThem(QualityDesk desk) {
        String clerk = desk.unit("Phòng Nhiều Người");
        long first = desk.person("Hà Văn An", "sex = 'FEMALE'");
        long second = desk.person("Hà Văn Bình", "sex = 'FEMALE'");
        long third = desk.person("Hà Văn Cường", "sex = 'FEMALE'");
        desk.check(clerk);
        BulkCureInput input = new BulkCureInput();
        input.setKind(QualityKind.ID_SEX);
        input.setReason("Đối chiếu danh sách");
        input.setFindings(desk.harness.as(clerk, Role.UNIT_CLERK).call(QualityBulkService.class, s -> s.foresee(QualityKind.ID_SEX, null)).rows());
        desk.harness.as(clerk, Role.UNIT_CLERK).run(QualityBulkService.class, s -> s.apply(input));
        desk.db.execute("UPDATE person SET sex = NULL, version = version + 1 WHERE id = " + second);
        CuredRow cured = mine(desk, clerk).get(0);
        assertThat(cured.people()).isEqualTo(3);
        assertThatThrownBy(() -> desk.harness.as("quality.officer", Role.REGISTRY_OFFICER).run(QualityUndoService.class, s -> s.undo(cured.id())))
                .isInstanceOf(NotFoundException.class);
        assertThat(undo(desk, clerk, cured.id())).isEqualTo(new CureUndone(2, List.of("Hà Văn Bình")));
        assertThat(desk.text("SELECT COUNT(*) FROM person WHERE sex = 'FEMALE' AND id IN (" + first + ", " + third + ")")).isEqualTo("2");
        assertThat(desk.text("SELECT COUNT(*) FROM person WHERE sex IS NULL AND id = " + second)).isEqualTo("1");
    }

    @ParameterizedTest
    @MethodSource("desks")
    void whoLeftTheReachOfTheClerkIsNotTouched(QualityDesk desk) {
        String clerk = desk.unit("Phòng Cũ");
        long person = desk.person("Hà Văn Đi", "sex = 'FEMALE'");
        cureAll(desk, clerk);
        long cure = mine(desk, clerk).get(0).id();
        desk.unit("Phòng Mới");
        desk.db.execute("UPDATE person SET unit_id = " + desk.unit + " WHERE id = " + person);
        assertThatThrownBy(() -> undo(desk, clerk, cure)).isInstanceOf(NotFoundException.class);
        assertThat(desk.text("SELECT sex FROM person WHERE id = " + person)).isEqualTo("MALE");
    }
}
