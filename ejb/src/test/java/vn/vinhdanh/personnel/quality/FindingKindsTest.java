package vn.vinhdanh.personnel.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.personnel.quality.QualityDesk.kinds;
import static vn.vinhdanh.personnel.quality.QualityDesk.words;

import java.util.List;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhdanh.testing.TestData;

/** What the check of the records finds, each by its kind. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FindingKindsTest {

    private final List<QualityDesk> desks = QualityDesk.both();

    List<QualityDesk> desks() {
        return desks;
    }

    @ParameterizedTest
    @MethodSource("desks")
    void aRecordWithoutFaultIsLeftAlone(QualityDesk desk) {
        String clerk = desk.unit("Phòng Không lỗi");
        desk.person("Lê Thị An", "sex = 'FEMALE', personal_id = '001185' || SUBSTRING(personal_id FROM 7 FOR 6)");
        assertThat(desk.check(clerk)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("desks")
    void gapsAreFoundEachByItsKind(QualityDesk desk) {
        String clerk = desk.unit("Phòng Thiếu");
        long person = desk.person("Trần Văn Thiếu", "birth_date = NULL, sex = NULL, person_type = 'CIVIL_SERVANT', position = NULL, rank_code = NULL, joined_on = NULL");
        desk.db.execute("INSERT INTO person_record (person_id, party_post) VALUES (" + person + ", 'Bí thư chi bộ')");
        desk.db.execute("DELETE FROM posting WHERE person_id = " + person);
        long other = desk.person("Trần Văn Loại", "person_type = NULL");
        List<FindingRow> found = desk.check(clerk);
        assertThat(kinds(found.stream().filter(f -> f.personId() == person).toList())).containsExactlyInAnyOrder(QualityKind.BIRTH_MISSING, QualityKind.SEX_MISSING,
                QualityKind.POSITION_MISSING, QualityKind.RANK_MISSING, QualityKind.JOINED_MISSING, QualityKind.PARTY_MISSING, QualityKind.POSTING_MISSING);
        assertThat(kinds(found.stream().filter(f -> f.personId() == other).toList())).containsExactly(QualityKind.TYPE_MISSING);
    }

    @ParameterizedTest
    @MethodSource("desks")
    void contradictionsAreFoundEachByItsKind(QualityDesk desk) {
        String clerk = desk.unit("Phòng Mâu thuẫn");
        desk.person("Vũ Văn Trẻ", "joined_on = DATE '2001-06-01', party_joined_on = DATE '2002-06-01'");
        desk.person("Đỗ Văn Bậc", "pay_step = 12, pay_coefficient = 4.98");
        desk.person("Bùi Văn Hệ", "pay_coefficient = 2.66");
        desk.person("Hồ Văn Ngạch", "rank_code = 'chuyên viên'");
        desk.person("Mai Văn Số", "personal_id = '003' || SUBSTRING(personal_id FROM 4 FOR 9)");
        desk.person("Lý Văn Giới", "sex = 'FEMALE'");
        desk.person("Ngô Văn Năm", "birth_year = 1986, birth_date = DATE '1986-04-04'");
        long left = desk.person("Tạ Văn Nghỉ", "status = 'LEFT'");
        long born = desk.person("Cao Văn Nơi", null);
        desk.db.execute("INSERT INTO person_record (person_id, birth_place) VALUES (" + born + ", 'Bắc Hà, Lào Cai')");
        long early = desk.person("Hà Văn Sớm", null);
        desk.db.execute("UPDATE posting SET valid_from = DATE '1980-01-01' WHERE person_id = " + early);
        assertThat(kinds(desk.check(clerk))).containsExactlyInAnyOrder(QualityKind.JOINED_UNDER_18, QualityKind.PARTY_UNDER_18, QualityKind.STEP_BEYOND,
                QualityKind.COEFFICIENT, QualityKind.RANK_UNKNOWN, QualityKind.ID_PROVINCE, QualityKind.ID_SEX, QualityKind.ID_YEAR, QualityKind.LEFT_BUT_SERVING,
                QualityKind.ID_BIRTH_PLACE, QualityKind.POSTING_BEFORE_BIRTH);
        assertThat(desk.list(clerk, new QualityFilter(null, null, left, false))).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("desks")
    void daysOfTheFileThatDoNotFitEachOtherAreFound(QualityDesk desk) {
        String clerk = desk.unit("Phòng Lý lịch");
        long crossed = desk.person("Lưu Văn Ngược", "joined_on = DATE '2022-06-01', party_joined_on = DATE '2020-06-01'");
        desk.db.execute("INSERT INTO person_record (person_id, agency_joined_on, appointed_on, reappointed_on, party_official_on, job_group) VALUES (" + crossed
                + ", DATE '2021-05-01', DATE '2021-06-01', DATE '2021-05-31', DATE '2021-05-31', 'LEADERSHIP')");
        long leader = desk.person("Lưu Văn Trưởng", "leader = TRUE");
        desk.db.execute("INSERT INTO person_record (person_id, job_group) VALUES (" + leader + ", 'SUPPORT')");
        long sound = desk.person("Lưu Văn Xuôi", "joined_on = DATE '2012-06-01', party_joined_on = DATE '2020-06-01', leader = TRUE");
        desk.db.execute("INSERT INTO person_record (person_id, agency_joined_on, appointed_on, reappointed_on, party_official_on, job_group) VALUES (" + sound
                + ", DATE '2012-06-01', DATE '2016-06-01', DATE '2021-06-01', DATE '2021-06-01', 'LEADERSHIP')");
        List<FindingRow> found = desk.check(clerk);
        assertThat(kinds(found.stream().filter(f -> f.personId() == crossed).toList())).containsExactlyInAnyOrder(QualityKind.AGENCY_BEFORE_JOINED,
                QualityKind.APPOINTED_BEFORE_JOINED, QualityKind.REAPPOINTED_FIRST, QualityKind.PARTY_PROBATION, QualityKind.JOB_GROUP_LEADER);
        assertThat(found).extracting(FindingRow::personId).doesNotContain(sound);
        assertThat(found.stream().map(f -> words("vi").sentence(f)).toList()).contains(
                "Vào cơ quan hiện nay ngày 01/05/2021, nhưng tuyển dụng lần đầu ngày 01/06/2022.",
                "Vào Đảng (dự bị) ngày 01/06/2020, chính thức ngày 31/05/2021: chưa đủ 12 tháng dự bị.",
                "Nhóm vị trí việc làm là lãnh đạo, quản lý, nhưng hồ sơ không đánh dấu là lãnh đạo.",
                "Được đánh dấu là lãnh đạo, nhưng nhóm vị trí việc làm là hỗ trợ, phục vụ.");
    }

    @ParameterizedTest
    @MethodSource("desks")
    void twoHeadsAnEndedUnitAndADisciplineInAnExcellentYearAreFound(QualityDesk desk) {
        String clerk = desk.unit("Phòng Hai Trưởng");
        desk.person("Phan Văn Một", "position = 'Trưởng phòng', leader = TRUE");
        long second = desk.person("Phan Văn Hai", "position = 'Trưởng phòng', leader = TRUE");
        desk.person("Phan Văn Phó", "position = 'Phó Trưởng phòng', leader = TRUE");
        desk.person("Phan Văn Phó Nữa", "position = 'Phó Trưởng phòng', leader = TRUE");
        desk.db.execute("INSERT INTO discipline (id, person_id, form, form_text, decided_on) VALUES (" + TestData.nextId() + ", " + second
                + ", 'WARNING', 'Cảnh cáo', DATE '2025-05-05')");
        desk.db.execute("INSERT INTO rating (id, person_id, assessment_year, level, source) VALUES (" + TestData.nextId() + ", " + second
                + ", 2025, 'EXCELLENT', 'MANUAL')");
        List<FindingRow> found = desk.check(clerk);
        assertThat(kinds(found)).containsExactlyInAnyOrder(QualityKind.TWO_HEADS, QualityKind.DISCIPLINED_EXCELLENT);
        FindingRow heads = found.stream().filter(f -> f.kind() == QualityKind.TWO_HEADS).findFirst().orElseThrow();
        assertThat(words("vi").sentence(heads)).isEqualTo("Phan Văn Hai và Phan Văn Một cùng là Trưởng phòng của Phòng Hai Trưởng.");
        FindingRow disciplined = found.stream().filter(f -> f.kind() == QualityKind.DISCIPLINED_EXCELLENT).findFirst().orElseThrow();
        FindingView view = desk.as(clerk, s -> s.get(disciplined.id()));
        assertThat(view.proofs()).extracting(Proof::what).containsExactly("quality.proof.discipline", "quality.proof.rating");
        desk.db.execute("UPDATE unit SET valid_to = DATE '2026-06-30' WHERE id = " + desk.unit);
        assertThat(kinds(desk.check(clerk))).contains(QualityKind.UNIT_ENDED);
    }

    @ParameterizedTest
    @MethodSource("desks")
    void aRankWithoutStepOrCoefficientIsFound(QualityDesk desk) {
        String clerk = desk.unit("Phòng Không bậc");
        long both = desk.person("Mùa Văn Bậc", "pay_step = NULL, pay_coefficient = NULL");
        long one = desk.person("Mùa Văn Hệ", "pay_coefficient = NULL");
        List<FindingRow> found = desk.check(clerk);
        assertThat(found).filteredOn(f -> f.kind() == QualityKind.STEP_MISSING).extracting(FindingRow::personId).containsExactlyInAnyOrder(both, one);
        assertThat(words("vi").sentence(found.get(0))).isEqualTo("Ngạch 01.003 chưa có bậc hoặc hệ số.");
    }

    @ParameterizedTest
    @MethodSource("desks")
    void theCheckOfEverybodyFindsNamesakesOfOneYearAndForgetsThemWhenMended(QualityDesk desk) {
        String clerk = desk.unit("Phòng Trùng Tên");
        long one = desk.person("Quàng Thị Trùng", "birth_date = DATE '1985-03-04'");
        long two = desk.person("Quàng Thị Trùng", "birth_date = DATE '1985-04-03'");
        QualityFilter pair = new QualityFilter(QualityKind.DUPLICATE_NAME, null, one, false);
        desk.harness.system().call(QualityService.class, QualityService::checkAll);
        assertThat(desk.list(clerk, pair)).singleElement().satisfies(f -> assertThat(List.of(f.personId(), f.otherId())).containsExactlyInAnyOrder(one, two));
        desk.db.execute("UPDATE person SET full_name = 'Lường Văn Khác', norm_name = 'luong van khac', birth_date = DATE '1985-07-03' WHERE id = " + one);
        desk.harness.system().call(QualityService.class, QualityService::checkAll);
        assertThat(desk.list(clerk, pair)).isEmpty();
    }
}
