package vn.vinhdanh.personnel.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vinhdanh.personnel.quality.QualityDesk.kinds;
import static vn.vinhdanh.personnel.quality.QualityDesk.words;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.personnel.past.HistoryRow;
import vn.vinhdanh.personnel.person.PersonInput;
import vn.vinhdanh.personnel.person.PersonService;
import vn.vinhdanh.personnel.posting.PostingRow;
import vn.vinhdanh.personnel.posting.PostingService;
import vn.vinhdanh.shared.NotFoundException;
import vn.vinhdanh.shared.RefusedException;
import vn.vinhdanh.testing.TestData;

/** A finding goes when it is mended by a click or by hand, or stays accepted for a reason. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FindingCureTest {

    private final List<QualityDesk> desks = QualityDesk.both();

    List<QualityDesk> desks() {
        return desks;
    }

    @ParameterizedTest
    @MethodSource("desks")
    void oneClickMendsWritesTheReasonAndTheFindingIsGone(QualityDesk desk) {
        String clerk = desk.unit("Phòng Sửa");
        long person = desk.person("Trịnh Văn Sửa", "sex = NULL, pay_coefficient = 2.70");
        desk.payPeriod(person, true);
        desk.secondPosting(person);
        List<FindingRow> found = desk.check(clerk);
        assertThat(found).extracting(words("vi")::cure).containsExactlyInAnyOrder("Ghi giới tính Nam theo số định danh",
                "Sửa hệ số 2,70 thành 2,67 theo bảng lương", "Kết thúc giai đoạn tại Phòng ngày 30/06/2015");
        found.forEach(f -> desk.as(clerk, s -> s.cure(f.id(), FindingWords.reason(f))));
        assertThat(desk.list(clerk, QualityFilter.OPEN)).isEmpty();
        List<HistoryRow> log = desk.log(clerk, person, null);
        assertThat(log).extracting(HistoryRow::reason).contains("Rà soát chất lượng dữ liệu: Thiếu giới tính",
                "Rà soát chất lượng dữ liệu: Hệ số không đúng với bậc", "Rà soát chất lượng dữ liệu: Hai giai đoạn công tác chồng nhau");
        assertThatThrownBy(() -> desk.as(clerk, s -> s.cure(found.get(0).id(), "Đối chiếu"))).isInstanceOf(NotFoundException.class);
    }

    /** What the pay table or the job position says beyond doubt is entered by one click, and taken back by one. */
    @ParameterizedTest
    @MethodSource("desks")
    void theMissingStepOrCoefficientAndTheMarkOfALeaderAreEntered(QualityDesk desk) {
        String clerk = desk.unit("Phòng Đủ");
        long coefficient = desk.person("Tẩn Văn Hệ", "pay_coefficient = NULL");
        long step = desk.person("Tẩn Văn Bậc", "pay_step = NULL, pay_coefficient = 3.00");
        long neither = desk.person("Tẩn Văn Trống", "pay_step = NULL, pay_coefficient = NULL");
        long leader = desk.person("Tẩn Văn Trưởng", "leader = FALSE");
        desk.db.execute("INSERT INTO person_record (person_id, job_group) VALUES (" + leader + ", 'LEADERSHIP')");
        List<FindingRow> found = desk.check(clerk);
        assertThat(found).filteredOn(f -> f.personId() == neither).singleElement().satisfies(f -> assertThat(f.cure()).isNull());
        assertThat(found).extracting(words("vi")::cure).containsExactlyInAnyOrder("Ghi 2,67 theo bảng lương của ngạch 01.003", "Ghi 3 theo bảng lương của ngạch 01.003",
                "Đánh dấu là lãnh đạo, quản lý theo nhóm vị trí việc làm", "");
        found.stream().filter(f -> f.cure() != null).forEach(f -> desk.as(clerk, s -> s.cure(f.id(), FindingWords.reason(f))));
        assertThat(desk.list(clerk, QualityFilter.OPEN)).extracting(FindingRow::personId).containsExactly(neither);
        assertThat(desk.text("SELECT CONCAT(pay_step, ' ', pay_coefficient) FROM person WHERE id = " + coefficient)).isEqualTo("2 2.67");
        assertThat(desk.text("SELECT CONCAT(pay_step, ' ', pay_coefficient) FROM person WHERE id = " + step)).isEqualTo("3 3.00");
        assertThat(desk.log(clerk, leader, "PERSON")).anySatisfy(r -> assertThat(r.field() + " " + r.oldValue() + " " + r.newValue()).isEqualTo("leader false true"));
        List<CuredRow> mine = desk.harness.as(clerk, Role.UNIT_CLERK).call(QualityUndoService.class, QualityUndoService::mine);
        mine.forEach(c -> desk.harness.as(clerk, Role.UNIT_CLERK).call(QualityUndoService.class, s -> s.undo(c.id())));
        assertThat(desk.list(clerk, QualityFilter.OPEN)).hasSize(4);
        assertThat(desk.text("SELECT COUNT(*) FROM person WHERE leader = FALSE AND id = " + leader)).isEqualTo("1");
    }

    /** NĐ 70/2024/NĐ-CP no longer prescribes how the number is built: it proposes a year, and never changes a full date. */
    @ParameterizedTest
    @MethodSource("desks")
    void theNumberProposesAYearOnlyWhereNoFullDateIsKnown(QualityDesk desk) {
        String clerk = desk.unit("Phòng Năm sinh");
        long dated = desk.person("Vừ Văn Ngày", "birth_year = 1980, birth_date = DATE '1980-12-31'");
        long yearOnly = desk.person("Vừ Văn Tháng", "birth_year = 1980, birth_date = NULL");
        List<FindingRow> found = desk.check(clerk).stream().filter(f -> f.kind() == QualityKind.ID_YEAR).toList();
        FindingRow full = found.stream().filter(f -> f.personId() == dated).findFirst().orElseThrow();
        assertThat(full.cure()).isNull();
        assertThatThrownBy(() -> desk.as(clerk, s -> s.cure(full.id(), "Đối chiếu"))).hasMessage("QUALITY_NO_CURE");
        FindingRow year = found.stream().filter(f -> f.personId() == yearOnly).findFirst().orElseThrow();
        desk.as(clerk, s -> s.cure(year.id(), "Theo thẻ căn cước"));
        List<HistoryRow> log = desk.log(clerk, yearOnly, null);
        assertThat(log).anySatisfy(h -> assertThat(List.of(h.field(), h.oldValue(), h.newValue(), h.reason()))
                .containsExactly("birthYear", "1980", "1985", "Theo thẻ căn cước"));
    }

    @ParameterizedTest
    @MethodSource("desks")
    void aDayThatNobodyKnowsIsNoEvidence(QualityDesk desk) {
        String clerk = desk.unit("Phòng Chưa Rõ");
        long person = desk.person("Vũ Văn Nghỉ", "status = 'RETIRED'");
        desk.db.execute("UPDATE posting SET start_known = FALSE WHERE person_id = " + person);
        desk.db.execute("INSERT INTO person_change (id, person_id, changed_at, changed_by, section, field, old_value, new_value) VALUES (" + TestData.nextId()
                + ", " + person + ", TIMESTAMP '2026-05-04 08:00:00', 'hoso', 'PERSON', 'status', 'ACTIVE', 'RETIRED')");
        FindingRow row = desk.check(clerk).get(0);
        assertThat(row.kind()).isEqualTo(QualityKind.LEFT_BUT_SERVING);
        assertThat(words("vi").sentence(row)).contains("chưa rõ từ ngày nào").doesNotContain("2010");
        assertThat(words("en").sentence(row)).contains("not known").doesNotContain("2010");
        FindingView view = desk.as(clerk, s -> s.get(row.id()));
        assertThat(view.proofs()).singleElement().satisfies(proof -> {
            assertThat(proof.from()).isNull();
            assertThat(proof.begun()).isFalse();
        });
        desk.as(clerk, s -> s.cure(row.id(), "Theo quyết định nghỉ hưu"));
        List<PostingRow> service = desk.harness.as(clerk, Role.UNIT_CLERK).call(PostingService.class, s -> s.list(person));
        assertThat(service).singleElement().satisfies(p -> {
            assertThat(p.startKnown()).isFalse();
            assertThat(p.validTo()).isEqualTo("2026-05-04");
        });
    }

    @Test
    void aFindingWithoutACureIsNotMendedByAClick() {
        QualityDesk desk = desks.get(0);
        String clerk = desk.unit("Phòng Không sửa");
        desk.person("Âu Văn Không", "joined_on = NULL");
        long id = desk.check(clerk).get(0).id();
        assertThatThrownBy(() -> desk.as(clerk, s -> s.cure(id, "Đối chiếu"))).isInstanceOfSatisfying(RefusedException.class,
                e -> assertThat(e.code()).isEqualTo("QUALITY_NO_CURE"));
    }

    @ParameterizedTest
    @MethodSource("desks")
    void whatIsRightForAReasonStaysRightUntilTheDataChange(QualityDesk desk) {
        String clerk = desk.unit("Phòng Đúng");
        long person = desk.person("Đặng Văn Đúng", "joined_on = DATE '2001-06-01'");
        FindingRow row = desk.check(clerk).get(0);
        desk.harness.as(clerk, Role.UNIT_CLERK).run(QualityService.class, s -> s.accept(row.id(), "Tuyển theo diện cử tuyển, đã đối chiếu quyết định"));
        assertThat(desk.check(clerk)).isEmpty();
        FindingRow accepted = desk.list(clerk, new QualityFilter(null, null, null, true)).get(0);
        assertThat(accepted.id()).isEqualTo(row.id());
        assertThat(accepted.acceptance().because()).isEqualTo("Tuyển theo diện cử tuyển, đã đối chiếu quyết định");
        assertThat(accepted.acceptance().by()).isEqualTo(clerk);
        desk.db.execute("UPDATE person SET joined_on = DATE '2001-07-01' WHERE id = " + person);
        assertThat(kinds(desk.check(clerk))).containsExactly(QualityKind.JOINED_UNDER_18);
        desk.db.execute("UPDATE person SET joined_on = DATE '2001-06-01' WHERE id = " + person);
        assertThat(desk.check(clerk)).as("the old reason holds for the old data").isEmpty();
        desk.harness.as(clerk, Role.UNIT_CLERK).run(QualityService.class,
                s -> s.reopen(s.list(new QualityFilter(null, null, null, true), null).rows().get(0).id()));
        assertThat(desk.list(clerk, QualityFilter.OPEN)).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("desks")
    void whatWasMendedByHandIsLookedAtAgainWhenTheListIsOpened(QualityDesk desk) {
        String clerk = desk.unit("Phòng Tự sửa");
        long person = desk.person("Nông Văn Tự", "joined_on = NULL");
        assertThat(desk.check(clerk)).hasSize(1);
        desk.harness.at("2026-11-22T10:00:00").as(clerk, Role.UNIT_CLERK).run(PersonService.class, s -> {
            PersonInput input = s.input(person);
            input.setJoinedOn(LocalDate.of(2011, 1, 1));
            s.save(input);
        });
        assertThat(desk.list(clerk, QualityFilter.OPEN)).isEmpty();
        desk.harness.at("2026-11-22T09:00:00");
    }
}
