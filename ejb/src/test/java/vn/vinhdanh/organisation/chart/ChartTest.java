package vn.vinhdanh.organisation.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.organisation.staffing.UnitHeadService;
import vn.vinhdanh.personnel.past.AsAtService;
import vn.vinhdanh.personnel.past.PersonAsAt;
import vn.vinhdanh.shared.RefusedException;
import vn.vinhdanh.testing.Db;
import vn.vinhdanh.testing.Harness;
import vn.vinhdanh.testing.TestData;

class ChartTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    private Db db;
    private TestData data;
    private Harness harness;
    private Harness.As officer;
    private long root;
    private long first;

    private void prepare(Db database) {
        db = database;
        data = new TestData(db);
        root = data.root("Sở Nội vụ");
        first = data.unit("Phòng Một", root);
        data.account("hoso", Role.REGISTRY_OFFICER, root);
        harness = new Harness(db);
        officer = harness.as("hoso", Role.REGISTRY_OFFICER);
    }

    private long leader(String name, String position, long unit) {
        long id = data.person(name, unit);
        db.execute("UPDATE person SET leader = TRUE, position = '" + position + "' WHERE id = " + id);
        return id;
    }

    private ChartNode top(LocalDate day) {
        List<ChartNode> tops = officer.call(ChartService.class, s -> s.chart(day, null));
        assertThat(tops).hasSize(1);
        return tops.get(0);
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void aHeadGoesBeforeADeputyAndANamedOneBeforeBoth(Db database) {
        prepare(database);
        leader("An Văn Phó", "Phó Trưởng phòng", first);
        leader("Bình Văn Trưởng", "Trưởng phòng", first);
        long acting = data.person("Cường Phụ Trách", first);
        leader("Dũng Giám Đốc", "Giám đốc Sở", root);

        assertThat(top(null).head().fullName()).isEqualTo("Dũng Giám Đốc");
        assertThat(top(null).below().get(0).head().fullName()).isEqualTo("Bình Văn Trưởng");
        assertThat(top(null).people()).isEqualTo(4);
        assertThat(top(null).own()).isEqualTo(1);

        officer.run(UnitHeadService.class, s -> s.name(first, acting, "Quyết định 3/QĐ-SNV", MARCH));
        assertThat(top(null).below().get(0).head().fullName()).isEqualTo("Cường Phụ Trách");
        assertThatThrownBy(() -> officer.run(UnitHeadService.class, s -> s.name(first, null, "x", MARCH)))
                .isInstanceOfSatisfying(RefusedException.class, e -> assertThat(e.code()).isEqualTo("UNIT_HEAD_LATER"));
        officer.run(UnitHeadService.class, s -> s.name(first, null, "Thôi phụ trách", LocalDate.of(2026, 6, 1)));
        assertThat(top(null).below().get(0).head().fullName()).isEqualTo("Bình Văn Trưởng");
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void theChartOfAnEarlierDayCountsWhoServedThen(Db database) {
        prepare(database);
        long an = data.person("Lê An", first);
        db.execute("INSERT INTO posting (id, person_id, unit_id, unit_name, valid_from, valid_to) VALUES (" + TestData.nextId() + ", " + an + ", "
                + root + ", 'Sở', DATE '2020-01-01', DATE '2026-02-28')");
        db.execute("INSERT INTO posting (id, person_id, unit_id, unit_name, valid_from) VALUES (" + TestData.nextId() + ", " + an + ", " + first
                + ", 'Phòng Một', DATE '2026-03-01')");
        assertThat(top(MARCH).below().get(0).own()).isEqualTo(1);
        assertThat(top(MARCH.minusDays(1)).own()).isEqualTo(1);
        assertThat(top(MARCH.minusDays(1)).below().get(0).own()).isZero();
        List<ChartNode> nothing = officer.call(ChartService.class, s -> s.chart(LocalDate.of(2019, 1, 1), null));
        assertThat(nothing).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void theUnitsOfADayCountWhomTheFilesOfThatDayShow(Db database) {
        prepare(database);
        LocalDate entered = LocalDate.of(2026, 11, 20);
        long an = data.person("Lê An", first);
        db.execute("INSERT INTO posting (id, person_id, unit_id, unit_name, valid_from, start_known) VALUES (" + TestData.nextId() + ", " + an + ", "
                + first + ", 'Phòng Một', DATE '" + entered + "', FALSE)");
        for (LocalDate day : List.of(entered.minusDays(1), entered)) {
            Map<Long, Long> people = officer.call(ChartService.class, s -> s.people(day));
            PersonAsAt file = officer.call(AsAtService.class, s -> s.of(an, day));
            assertThat(people.getOrDefault(first, 0L)).isEqualTo(file.posting() == null ? 0 : 1).isEqualTo(day.isBefore(entered) ? 0 : 1);
        }
        Map<Long, Long> today = officer.call(ChartService.class, s -> s.people(null));
        assertThat(today).containsEntry(first, 1L);
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void aLargeChartIsAHandfulOfStatementsAndCountsWhatItDoesNotDraw(Db database) {
        prepare(database);
        long above = first;
        String path = "/" + root + "/" + first + "/";
        for (int level = 0; level < 5; level++) {
            long id = TestData.nextId();
            path += id + "/";
            db.execute("INSERT INTO unit (id, code, name, norm_name, kind, parent_id, path, valid_from) VALUES (" + id + ", 'D" + level + "', 'Cấp " + level
                    + "', 'cap', 'OTHER', " + above + ", '" + path + "', DATE '2020-01-01')");
            data.person("Lê Sâu", id);
            above = id;
        }
        harness.resetStatements();
        ChartNode top = top(null);
        assertThat(harness.statements()).isLessThanOrEqualTo(10);
        assertThat(top.people()).isEqualTo(5);
        ChartNode deepest = top.below().get(0).below().get(0).below().get(0);
        assertThat(deepest.below()).isEmpty();
        assertThat(deepest.hidden()).isEqualTo(3);
        data.account("head", Role.UNIT_HEAD, first);
        List<ChartNode> own = harness.as("head", Role.UNIT_HEAD).call(ChartService.class, s -> s.chart(null, null));
        assertThat(own).extracting(n -> n.unit().id()).containsExactly(first);
        List<ChartNode> other = harness.as("head", Role.UNIT_HEAD).call(ChartService.class, s -> s.chart(null, root));
        assertThat(other).isEmpty();
    }
}
