package vn.vinhdanh.personnel.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhdanh.personnel.quality.merge.MergeConflict;
import vn.vinhdanh.personnel.quality.merge.MergeForecast;
import vn.vinhdanh.personnel.quality.merge.MergeInput;
import vn.vinhdanh.personnel.quality.merge.MergeMoves;
import vn.vinhdanh.personnel.quality.merge.MergeService;
import vn.vinhdanh.personnel.quality.merge.MergeUndoService;
import vn.vinhdanh.personnel.quality.merge.MergeUndoView;
import vn.vinhdanh.personnel.quality.merge.MergeView;
import vn.vinhdanh.personnel.quality.merge.MergedRow;
import vn.vinhdanh.shared.RefusedException;
import vn.vinhdanh.testing.Db;
import vn.vinhdanh.testing.TestData;

/** What is said before a merge is what happens, and two people are not made one by a usual Yes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MergeForecastTest {

    private final List<MergeServiceTest.Pair> pairs = Stream.of(Db.h2(), Db.postgres()).map(MergeServiceTest.Pair::new).toList();

    List<MergeServiceTest.Pair> pairs() {
        return pairs;
    }

    /** Two who got the same award by one decision, are rated in the same years, serve and are paid at the same time. */
    private static MergeServiceTest.Pair likeTwo(MergeServiceTest.Pair pair, String name) {
        pair.people(name);
        for (int year = 2021; year <= 2025; year++) {
            pair.rating(pair.kept, year, "GOOD");
            pair.rating(pair.other, year, year == 2025 ? "EXCELLENT" : "GOOD");
            pair.award(pair.other, "CSTT", year, year + "/QĐ");
        }
        pair.award(pair.kept, "GK", 2025, "13/QĐ");
        pair.award(pair.other, "GK", 2025, "13/QĐ");
        return pair;
    }

    private static Map<String, Long> counts(List<MergeMoves.Carried> carried) {
        return carried.stream().collect(Collectors.toMap(MergeMoves.Carried::section, MergeMoves.Carried::rows, Long::sum, TreeMap::new));
    }

    private static Map<String, Long> aside(MergeMoves moves) {
        return moves.aside().stream().collect(Collectors.groupingBy(MergeMoves.Aside::section, TreeMap::new, Collectors.counting()));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void whatComesAlongAndWhatIsSetAsideIsSaidAsItHappens(MergeServiceTest.Pair pair) {
        likeTwo(pair, "Lương Văn Báo");
        String before = pair.column("SELECT CONCAT(id, ' ', version, ' ', person_id) FROM award WHERE person_id IN (" + pair.kept + ", " + pair.other + ") ORDER BY 1").toString();
        MergeView view = pair.view();
        assertThat(counts(view.moves().carried())).isEqualTo(Map.of("AWARD", 5L, "POSTING", 1L));
        assertThat(aside(view.moves())).isEqualTo(Map.of("AWARD", 1L, "POSTING", 1L, "RATING", 5L));
        MergeMoves other = pair.officer().call(MergeService.class, s -> s.moves(pair.kept, pair.other, Set.of("post", "rating:2025")));
        assertThat(counts(other.carried())).isEqualTo(Map.of("AWARD", 5L, "POSTING", 2L, "RATING", 1L));
        assertThat(other.aside()).extracting(a -> a.section() + " " + a.words()).contains("RATING 2025").doesNotContain("AWARD CSTT 2025");
        assertThat(pair.column("SELECT CONCAT(id, ' ', version, ' ', person_id) FROM award WHERE person_id IN (" + pair.kept + ", " + pair.other + ") ORDER BY 1"))
                .as("looking writes nothing").asString().isEqualTo(before);
        pair.merge();
        assertThat(pair.column("SELECT id FROM award WHERE person_id = " + pair.kept)).hasSize(1 + 5);
        assertThat(pair.column("SELECT id FROM award WHERE person_id = " + pair.other)).hasSize(1);
        assertThat(pair.column("SELECT id FROM rating WHERE person_id = " + pair.other)).hasSize(5);
        assertThat(pair.column("SELECT id FROM posting WHERE person_id = " + pair.other)).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void beforeItIsTakenBackEverythingTheRecordHasAgainIsCounted(MergeServiceTest.Pair pair) {
        likeTwo(pair, "Lục Văn Báo");
        pair.merge();
        List<MergedRow> merges = pair.officer().call(MergeUndoService.class, s -> s.list(pair.kept));
        MergeUndoView view = pair.officer().call(MergeUndoService.class, s -> s.view(merges.get(0).id()));
        assertThat(counts(view.again())).isEqualTo(Map.of("AWARD", 6L, "POSTING", 2L, "RATING", 5L));
        assertThat(pair.column("SELECT id FROM award WHERE person_id = " + pair.other)).as("looking gives nothing back").hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void theSameAwardOfOneDecisionIsAskedAboutAndIsASignOfTwoPeople(MergeServiceTest.Pair pair) {
        likeTwo(pair, "Lâm Văn Báo");
        MergeView view = pair.view();
        assertThat(view.forecast().conflicts()).filteredOn(c -> c.section().equals("AWARD")).singleElement()
                .satisfies(c -> assertThat(c.subject() + ": " + c.kept() + ", " + c.other()).isEqualTo("GK 2025: 13/QĐ / Tên, 13/QĐ / Tên"));
        assertThat(view.forecast().doubts()).filteredOn(d -> d.code().equals("decision")).extracting(MergeForecast.Doubt::one).containsExactly("13/QĐ");
        MergeInput unsure = pair.input(view);
        unsure.setSure(false);
        assertThatThrownBy(() -> pair.officer().run(MergeService.class, s -> s.merge(unsure)))
                .isInstanceOfSatisfying(RefusedException.class, e -> assertThat(e.code()).isEqualTo("MERGE_NOT_SURE"));
        assertThat(pair.column("SELECT id FROM award WHERE person_id = " + pair.other)).hasSize(6);
        String award = view.forecast().conflicts().stream().filter(c -> c.section().equals("AWARD")).map(MergeConflict::key).findFirst().orElseThrow();
        pair.merge(award);
        assertThat(award).isEqualTo("award:" + pair.column("SELECT id FROM award WHERE award_code = 'GK' AND person_id = " + pair.kept).get(0));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void anotherNameBirthSexOrNumberIsASignOfTwoPeopleAMisspellingIsNone(MergeServiceTest.Pair pair) {
        pair.people("Hoàng Thị Hoà");
        identity(pair.kept, pair, "001185000123", "DATE '1985-05-01'", 1985, "FEMALE", "Hoàng Thị Hoà");
        identity(pair.other, pair, "001185000132", "NULL", 1985, "FEMALE", "Hoàng Thị Hòa");
        assertThat(pair.view().forecast().doubts()).isEmpty();
        identity(pair.other, pair, "001079004711", "DATE '1979-03-02'", 1979, "MALE", "Mùa A Páo");
        assertThat(pair.view().forecast().doubts()).extracting(MergeForecast.Doubt::code).containsExactly("personalId", "fullName", "sex", "birthDate");
        identity(pair.kept, pair, "A" + TestData.nextId(), "NULL", 1985, "FEMALE", "Hoàng Thị Hoà");
        identity(pair.other, pair, "B" + TestData.nextId(), "NULL", 1985, "FEMALE", "Hoàng Thị Hoà");
    }

    private static void identity(long person, MergeServiceTest.Pair pair, String number, String born, int year, String sex, String name) {
        pair.db.execute("UPDATE person SET personal_id = '" + number + "', birth_date = " + born + ", birth_year = " + year + ", sex = '" + sex + "', full_name = '"
                + name + "' WHERE id = " + person);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void twoOfOneMeetingAreTwoPeople(MergeServiceTest.Pair pair) {
        pair.people("Lý Văn Báo");
        long meeting = TestData.nextId();
        pair.db.execute("INSERT INTO meeting (id, kind, status, unit_id, title, place, starts_at, considers_awards, quorum_numerator, quorum_denominator, quorum_basis)"
                + " VALUES (" + meeting + ", 'CONFERENCE', 'CLOSED', " + pair.unit + ", 'Họp xét', 'Hội trường', TIMESTAMP '2026-01-05 08:00:00', TRUE, 2, 3, 'Quy chế')");
        for (long person : List.of(pair.kept, pair.other)) {
            long account = TestData.nextId();
            pair.db.execute("INSERT INTO account (id, username, display_name, password_hash, person_id) VALUES (" + account + ", 'm" + account + "', 'Tên', 'x', " + person + ")");
            pair.db.execute("INSERT INTO meeting_member (id, meeting_id, account_id, full_name, seat, voting, attendance, sort_order) VALUES (" + TestData.nextId() + ", "
                    + meeting + ", " + account + ", 'Tên', 'MEMBER', TRUE, 'PRESENT', 1)");
        }
        assertThat(pair.view().forecast().doubts()).filteredOn(d -> d.code().equals("meeting")).extracting(MergeForecast.Doubt::one).containsExactly("Họp xét");
    }
}
