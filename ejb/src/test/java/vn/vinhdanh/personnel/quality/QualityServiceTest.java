package vn.vinhdanh.personnel.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.personnel.past.HistoryRow;
import vn.vinhdanh.personnel.past.HistoryService;
import vn.vinhdanh.personnel.person.PersonInput;
import vn.vinhdanh.personnel.person.PersonService;
import vn.vinhdanh.personnel.posting.PostingRow;
import vn.vinhdanh.personnel.posting.PostingService;
import vn.vinhdanh.shared.NotFoundException;
import vn.vinhdanh.shared.RefusedException;
import vn.vinhdanh.shared.Texts;
import vn.vinhdanh.shared.WorkSource;
import vn.vinhdanh.testing.Db;
import vn.vinhdanh.testing.Harness;
import vn.vinhdanh.testing.TestData;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QualityServiceTest {

    private final List<Desk> desks = Stream.of(Db.h2(), Db.postgres()).map(Desk::new).toList();

    List<Desk> desks() {
        return desks;
    }

    /** A department with a unit of its own for each case. */
    static final class Desk {

        final Db db;
        final Harness harness;
        final TestData data;
        final long root;
        long unit;

        Desk(Db db) {
            this.db = db;
            harness = new Harness(db);
            data = new TestData(db);
            root = data.root("Sở Nội vụ");
            data.account("quality.officer", Role.REGISTRY_OFFICER, root);
        }

        /** A new unit with its clerk. */
        String unit(String name) {
            unit = data.unit(name, root);
            String clerk = "clerk" + unit;
            data.account(clerk, Role.UNIT_CLERK, unit);
            return clerk;
        }

        /** Somebody with a consistent record, then changed as the case wants it. */
        long person(String name, String change) {
            long id = data.person(name, unit);
            String number = "0010" + "85" + String.format("%06d", id * 7919 % 1_000_000);
            db.execute("UPDATE person SET personal_id = '" + number + "', rank_code = '01.003', pay_step = 2, pay_coefficient = 2.67,"
                    + " birth_date = DATE '1985-01-01' + CAST(" + id % 300 + " AS integer) WHERE id = " + id);
            db.execute("INSERT INTO posting (id, person_id, unit_id, unit_name, position, valid_from) VALUES (" + TestData.nextId() + ", " + id + ", " + unit
                    + ", 'Phòng', 'Chuyên viên', DATE '2010-01-01')");
            if (change != null) {
                db.execute("UPDATE person SET " + change + " WHERE id = " + id);
            }
            return id;
        }

        List<FindingRow> check(String clerk) {
            harness.as(clerk, Role.UNIT_CLERK).run(QualityService.class, s -> s.check(null));
            return list(clerk, QualityFilter.OPEN);
        }

        List<FindingRow> list(String clerk, QualityFilter filter) {
            FindingPage page = harness.as(clerk, Role.UNIT_CLERK).call(QualityService.class, s -> s.list(filter, null));
            return page.rows();
        }

        <T> T as(String clerk, Function<QualityService, T> work) {
            return harness.as(clerk, Role.UNIT_CLERK).call(QualityService.class, work);
        }

        @Override
        public String toString() {
            return db.toString();
        }
    }

    private static List<QualityKind> kinds(List<FindingRow> rows) {
        return rows.stream().map(FindingRow::kind).toList();
    }

    @ParameterizedTest
    @MethodSource("desks")
    void aRecordWithoutFaultIsLeftAlone(Desk desk) {
        String clerk = desk.unit("Phòng Không lỗi");
        desk.person("Lê Thị An", "sex = 'FEMALE', personal_id = '001185' || SUBSTRING(personal_id FROM 7 FOR 6)");
        assertThat(desk.check(clerk)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("desks")
    void gapsAreFoundEachByItsKind(Desk desk) {
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
    void contradictionsAreFoundEachByItsKind(Desk desk) {
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
    void daysOfTheFileThatDoNotFitEachOtherAreFound(Desk desk) {
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
    void twoHeadsAnEndedUnitAndADisciplineInAnExcellentYearAreFound(Desk desk) {
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

    private static FindingWords words(String language) {
        return new FindingWords(Texts.of(Locale.forLanguageTag(language)), language.equals("en"));
    }

    @ParameterizedTest
    @MethodSource("desks")
    void oneClickMendsWritesTheReasonAndTheFindingIsGone(Desk desk) {
        String clerk = desk.unit("Phòng Sửa");
        long person = desk.person("Trịnh Văn Sửa", "sex = NULL, pay_coefficient = 2.70");
        desk.db.execute("INSERT INTO pay_period (id, person_id, valid_from, rank_code, step, coefficient) VALUES (" + TestData.nextId() + ", " + person
                + ", DATE '2020-01-01', '01.003', 2, 2.70)");
        desk.db.execute("INSERT INTO posting (id, person_id, unit_id, unit_name, position, valid_from) VALUES (" + TestData.nextId() + ", " + person + ", " + desk.unit
                + ", 'Phòng Sửa', 'Chuyên viên', DATE '2015-07-01')");
        List<FindingRow> found = desk.check(clerk);
        assertThat(found).extracting(words("vi")::cure).containsExactlyInAnyOrder("Ghi giới tính Nam theo số định danh",
                "Sửa hệ số 2,70 thành 2,67 theo bảng lương", "Kết thúc giai đoạn tại Phòng ngày 30/06/2015");
        found.forEach(f -> desk.as(clerk, s -> s.cure(f.id(), FindingWords.reason(f))));
        assertThat(desk.list(clerk, QualityFilter.OPEN)).isEmpty();
        List<HistoryRow> log = desk.harness.as(clerk, Role.UNIT_CLERK).call(HistoryService.class, s -> s.of(person, null, 50));
        assertThat(log).extracting(HistoryRow::reason).contains("Rà soát chất lượng dữ liệu: Thiếu giới tính",
                "Rà soát chất lượng dữ liệu: Hệ số không đúng với bậc", "Rà soát chất lượng dữ liệu: Hai giai đoạn công tác chồng nhau");
        assertThatThrownBy(() -> desk.as(clerk, s -> s.cure(found.get(0).id(), "Đối chiếu"))).isInstanceOf(NotFoundException.class);
    }

    /** NĐ 70/2024/NĐ-CP no longer prescribes how the number is built: it proposes a year, and never changes a full date. */
    @ParameterizedTest
    @MethodSource("desks")
    void theNumberProposesAYearOnlyWhereNoFullDateIsKnown(Desk desk) {
        String clerk = desk.unit("Phòng Năm sinh");
        long dated = desk.person("Vừ Văn Ngày", "birth_year = 1980, birth_date = DATE '1980-12-31'");
        long yearOnly = desk.person("Vừ Văn Tháng", "birth_year = 1980, birth_date = NULL");
        List<FindingRow> found = desk.check(clerk).stream().filter(f -> f.kind() == QualityKind.ID_YEAR).toList();
        FindingRow full = found.stream().filter(f -> f.personId() == dated).findFirst().orElseThrow();
        assertThat(full.cure()).isNull();
        assertThatThrownBy(() -> desk.as(clerk, s -> s.cure(full.id(), "Đối chiếu"))).hasMessage("QUALITY_NO_CURE");
        FindingRow year = found.stream().filter(f -> f.personId() == yearOnly).findFirst().orElseThrow();
        desk.as(clerk, s -> s.cure(year.id(), "Theo thẻ căn cước"));
        List<HistoryRow> log = desk.harness.as(clerk, Role.UNIT_CLERK).call(HistoryService.class, s -> s.of(yearOnly, null, 50));
        assertThat(log).anySatisfy(h -> assertThat(List.of(h.field(), h.oldValue(), h.newValue(), h.reason()))
                .containsExactly("birthYear", "1980", "1985", "Theo thẻ căn cước"));
    }

    @ParameterizedTest
    @MethodSource("desks")
    void aRankWithoutStepOrCoefficientIsFound(Desk desk) {
        String clerk = desk.unit("Phòng Không bậc");
        long both = desk.person("Mùa Văn Bậc", "pay_step = NULL, pay_coefficient = NULL");
        long one = desk.person("Mùa Văn Hệ", "pay_coefficient = NULL");
        List<FindingRow> found = desk.check(clerk);
        assertThat(found).filteredOn(f -> f.kind() == QualityKind.STEP_MISSING).extracting(FindingRow::personId).containsExactlyInAnyOrder(both, one);
        assertThat(words("vi").sentence(found.get(0))).isEqualTo("Ngạch 01.003 chưa có bậc hoặc hệ số.");
    }

    @ParameterizedTest
    @MethodSource("desks")
    void aDayThatNobodyKnowsIsNoEvidence(Desk desk) {
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

    @ParameterizedTest
    @MethodSource("desks")
    void whatIsRightForAReasonStaysRightUntilTheDataChange(Desk desk) {
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
    void whatWasMendedByHandIsLookedAtAgainWhenTheListIsOpened(Desk desk) {
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

    @ParameterizedTest
    @MethodSource("desks")
    void theCheckOfEverybodyFindsNamesakesOfOneYearAndForgetsThemWhenMended(Desk desk) {
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

    @ParameterizedTest
    @MethodSource("desks")
    void nobodySeesFindingsOrPairsBeyondTheOwnUnits(Desk desk) {
        String first = desk.unit("Phòng A");
        long one = desk.person("Kiều Văn Đôi", "birth_date = DATE '1985-09-09', joined_on = NULL");
        String second = desk.unit("Phòng B");
        long two = desk.person("Kiều Văn Đôi", "birth_date = DATE '1985-09-09'");
        desk.harness.as("quality.officer", Role.REGISTRY_OFFICER).run(QualityService.class, s -> s.check(null));
        assertThat(kinds(desk.list(first, QualityFilter.OPEN))).containsExactly(QualityKind.JOINED_MISSING);
        assertThat(desk.list(second, QualityFilter.OPEN)).isEmpty();
        FindingPage all = desk.harness.as("quality.officer", Role.REGISTRY_OFFICER).call(QualityService.class,
                s -> s.list(new QualityFilter(QualityKind.DUPLICATE_NAME, null, one, false), null));
        assertThat(all.rows()).singleElement().satisfies(f -> assertThat(List.of(f.personId(), f.otherId())).containsExactlyInAnyOrder(one, two));
        long id = all.rows().get(0).id();
        assertThatThrownBy(() -> desk.as(first, s -> s.get(id))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> desk.as(first, s -> s.check(desk.unit))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> desk.harness.as("quality.officer", Role.INSPECTOR).call(QualityService.class, s -> s.overview(QualityFilter.OPEN)))
                .isInstanceOf(EJBAccessException.class);
    }

    @ParameterizedTest
    @MethodSource("desks")
    void aCheckAndAListTakeTheSameFewStatementsHoweverManyPeople(Desk desk) {
        String clerk = desk.unit("Phòng Đông");
        desk.person("Lưu Văn Nhỏ", "sex = NULL");
        desk.harness.resetStatements();
        desk.as(clerk, s -> s.check(null));
        int few = desk.harness.statements();
        for (int i = 0; i < 30; i++) {
            desk.person("Lưu Văn Đông " + (char) ('A' + i % 26), "sex = NULL");
        }
        desk.harness.resetStatements();
        desk.as(clerk, s -> s.check(null));
        assertThat(desk.harness.statements()).isEqualTo(few).isLessThanOrEqualTo(47);
        desk.harness.resetStatements();
        assertThat(desk.list(clerk, QualityFilter.OPEN)).hasSize(31);
        assertThat(desk.harness.statements()).as("grants, units below, page, changes").isLessThanOrEqualTo(4);
        desk.harness.resetStatements();
        QualityOverview overview = desk.as(clerk, s -> s.overview(QualityFilter.OPEN));
        assertThat(overview.open()).isEqualTo(31);
        assertThat(overview.units()).singleElement().satisfies(u -> assertThat(u.open()).isEqualTo(31));
        assertThat(desk.harness.statements()).isLessThanOrEqualTo(5);
    }

    @ParameterizedTest
    @MethodSource("desks")
    void theWorkbookAndTheFirstPageSayWhatTheListShows(Desk desk) throws IOException {
        String clerk = desk.unit("Phòng Xuất");
        desk.person("=Đào Văn Xuất", "sex = NULL");
        desk.check(clerk);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int written = desk.harness.as(clerk, Role.UNIT_CLERK).call(QualityExportService.class, s -> s.write(QualityFilter.OPEN, Texts.VIETNAMESE, out));
        assertThat(written).isEqualTo(1);
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            List<Row> rows = read.getFirstSheet().read();
            assertThat(rows.get(1).getCellText(3)).as("no formula").isEqualTo("'=Đào Văn Xuất");
            assertThat(rows.get(1).getCellText(5)).isEqualTo("Chưa có giới tính.");
            assertThat(rows.get(1).getCellText(7)).isEqualTo("Ghi giới tính Nam theo số định danh");
        }
        List<WorkSource.WorkItem> work = desk.harness.as(clerk, Role.UNIT_CLERK).call(QualityWork.class, s -> s.openWork());
        assertThat(work).singleElement().satisfies(w -> assertThat(w.args()).isEqualTo(List.of(1L)));
        List<WorkSource.WorkItem> head = desk.harness.as(clerk, Role.UNIT_HEAD).call(QualityWork.class, s -> s.openWork());
        assertThat(head).isEmpty();
    }

    @Test
    void aDamagedPlaceInTheAddressStartsFromTheBeginning() {
        assertThat(FindingCursor.of("???")).isEqualTo(FindingCursor.START);
        assertThat(FindingCursor.of(FindingCursor.text(7, "a|b"))).isEqualTo(new FindingCursor(7, "a|b"));
    }

    @Test
    void aFindingWithoutACureIsNotMendedByAClick() {
        Desk desk = desks.get(0);
        String clerk = desk.unit("Phòng Không sửa");
        desk.person("Âu Văn Không", "joined_on = NULL");
        long id = desk.check(clerk).get(0).id();
        assertThatThrownBy(() -> desk.as(clerk, s -> s.cure(id, "Đối chiếu"))).isInstanceOfSatisfying(RefusedException.class,
                e -> assertThat(e.code()).isEqualTo("QUALITY_NO_CURE"));
    }
}
