package vn.vinhdanh.personnel.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.personnel.past.HistoryRow;
import vn.vinhdanh.personnel.past.HistoryService;
import vn.vinhdanh.personnel.person.PersonInput;
import vn.vinhdanh.personnel.person.PersonService;
import vn.vinhdanh.personnel.quality.merge.MergeMoves;
import vn.vinhdanh.personnel.quality.merge.MergeUndoInput;
import vn.vinhdanh.personnel.quality.merge.MergeUndoService;
import vn.vinhdanh.personnel.quality.merge.MergeUndoView;
import vn.vinhdanh.personnel.quality.merge.MergedRow;
import vn.vinhdanh.shared.NotFoundException;
import vn.vinhdanh.shared.StaleException;
import vn.vinhdanh.testing.Db;
import vn.vinhdanh.testing.TestData;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MergeUndoTest {

    private final List<MergeServiceTest.Pair> pairs = Stream.of(Db.h2(), Db.postgres()).map(MergeServiceTest.Pair::new).toList();

    List<MergeServiceTest.Pair> pairs() {
        return pairs;
    }

    private static List<MergedRow> merges(MergeServiceTest.Pair pair) {
        return pair.officer().call(MergeUndoService.class, s -> s.list(pair.kept));
    }

    private static MergeUndoView view(MergeServiceTest.Pair pair) {
        long merge = merges(pair).get(0).id();
        return pair.officer().call(MergeUndoService.class, s -> s.view(merge));
    }

    private static MergeUndoInput input(MergeUndoView view) {
        MergeUndoInput input = new MergeUndoInput();
        input.setMergeId(view.merge().id());
        input.setSeen(view.seen());
        input.setReason("Hai anh em sinh đôi");
        return input;
    }

    private static void undo(MergeServiceTest.Pair pair) {
        MergeUndoView view = view(pair);
        pair.officer().call(MergeUndoService.class, s -> s.undo(input(view)));
    }

    /** Everything of the two people that a merge touches, as text. */
    private static Map<String, String> state(MergeServiceTest.Pair pair) {
        Map<String, String> state = new TreeMap<>();
        String both = " WHERE person_id IN (" + pair.kept + ", " + pair.other + ") ORDER BY 1";
        state.put("person", pair.column("SELECT CONCAT(id, ' ', personal_id, ' ', full_name, ' ', email, ' ', ethnic_group, ' ', unit_id, ' ', position, ' ', status, ' ', leader,"
                + " ' ', merged_into) FROM person WHERE id IN (" + pair.kept + ", " + pair.other + ") ORDER BY 1").toString());
        state.put("record", pair.column("SELECT CONCAT(person_id, ' ', birth_place) FROM person_record WHERE birth_place IS NOT NULL AND" + both.substring(6)).toString());
        state.put("posting", pair.column("SELECT CONCAT(id, ' ', person_id) FROM posting" + both).toString());
        state.put("rating", pair.column("SELECT CONCAT(id, ' ', person_id, ' ', assessment_year, ' ', level) FROM rating" + both).toString());
        state.put("revision", pair.column("SELECT CONCAT(id, ' ', person_id) FROM rating_revision" + both).toString());
        state.put("award", pair.column("SELECT CONCAT(id, ' ', person_id, ' ', decision_no) FROM award" + both).toString());
        state.put("assessment", pair.column("SELECT CONCAT(id, ' ', person_id, ' ', score) FROM assessment" + both).toString());
        state.put("photo", pair.column("SELECT CONCAT(person_id, '') FROM person_photo" + both).toString());
        return state;
    }

    private static MergeServiceTest.Pair rich(MergeServiceTest.Pair pair, String name) {
        pair.people(name);
        pair.db.execute("INSERT INTO person_record (person_id, birth_place) VALUES (" + pair.other + ", 'Lào Cai')");
        pair.db.execute("INSERT INTO person_photo (person_id, taken_at, jpeg) VALUES (" + pair.other + ", TIMESTAMP '2026-01-01 00:00:00', CAST('x' AS "
                + (pair.db.toString().toLowerCase().contains("h2") ? "varbinary" : "bytea") + "))");
        for (int year : new int[] {2024, 2025}) {
            pair.rating(pair.kept, year, "GOOD");
            pair.rating(pair.other, year, "EXCELLENT");
        }
        pair.rating(pair.other, 2023, "GOOD");
        pair.db.execute("INSERT INTO rating_revision (id, rating_id, person_id, assessment_year, level, source, replaced_by, replaced_at, replaced_reason)"
                + " SELECT id + 500000, id, person_id, assessment_year, 'COMPLETED', 'MANUAL', 'x', TIMESTAMP '2026-01-01 00:00:00', 'x' FROM rating WHERE person_id = "
                + pair.other + " AND assessment_year = 2025");
        pair.award(pair.kept, "CSTDCS", 2024, "10/QĐ");
        pair.award(pair.other, "CSTDCS", 2024, "11/QĐ");
        pair.award(pair.other, "GK", 2024, "12/QĐ");
        return pair;
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void twoPeopleStandAgainAsTheyDidBefore(MergeServiceTest.Pair pair) {
        rich(pair, "Lò Văn Tách");
        Map<String, String> before = state(pair);
        String award = pair.view().forecast().conflicts().stream().filter(c -> c.section().equals("AWARD")).findFirst().orElseThrow().key();
        pair.merge("email", "post", "personalId", "rating:2025", "BIRTH_PLACE", award);
        assertThat(state(pair)).isNotEqualTo(before);
        MergeUndoView view = view(pair);
        assertThat(view.kept()).isEmpty();
        assertThat(view.fields()).extracting(MergeUndoView.Field::name).contains("email", "post", "personalId").allMatch(n -> !n.isEmpty());
        assertThat(view.back()).extracting(MergeMoves.Carried::section).contains("POSTING", "RATING", "AWARD", "PHOTO");
        undo(pair);
        assertThat(state(pair)).isEqualTo(before);
        assertThat(merges(pair)).isEmpty();
        List<HistoryRow> log = pair.officer().call(HistoryService.class, s -> s.of(pair.kept, null, 100));
        assertThat(log).anySatisfy(r -> assertThat(r.field() + " " + r.oldValue() + " " + r.reason()).isEqualTo("mergeUndone Lò Văn Tách Hai anh em sinh đôi"));
        assertThat(log).anySatisfy(r -> assertThat(r.field() + " " + r.oldValue() + " " + r.newValue()).isEqualTo("email hoa@example.vn null"));
        List<HistoryRow> other = pair.officer().call(HistoryService.class, s -> s.of(pair.other, null, 100));
        assertThat(other).anySatisfy(r -> assertThat(r.field()).isEqualTo("mergeUndone"));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void whatWasChangedSinceIsShownAndStays(MergeServiceTest.Pair pair) {
        rich(pair, "Hà Văn Tách");
        pair.merge("email", "ethnicGroup", "rating:2025");
        pair.officer().run(PersonService.class, s -> {
            PersonInput input = s.input(pair.kept);
            input.setEmail("moi@example.vn");
            s.save(input);
        });
        // the rating that came along is corrected: it stays, and the one that gave way cannot come back beside it
        pair.db.execute("UPDATE rating SET version = version + 1, score = 91 WHERE person_id = " + pair.kept + " AND assessment_year = 2025");
        MergeUndoView view = view(pair);
        assertThat(view.fields()).filteredOn(MergeUndoView.Field::kept).extracting(MergeUndoView.Field::name).containsExactly("email");
        assertThat(view.kept()).extracting(k -> k.section() + " " + k.words()).containsExactly("RATING 2025", "RATING 2025");
        undo(pair);
        assertThat(pair.column("SELECT email || ' ' || ethnic_group FROM person WHERE id = " + pair.kept)).asString().isEqualTo("[moi@example.vn Kinh]");
        assertThat(pair.column("SELECT CONCAT(assessment_year, level, score) FROM rating WHERE person_id = " + pair.kept + " ORDER BY 1")).asString()
                .isEqualTo("[2024GOOD, 2025EXCELLENT91.00]");
        assertThat(pair.column("SELECT CONCAT(assessment_year, level) FROM rating WHERE person_id = " + pair.other + " ORDER BY 1")).asString()
                .isEqualTo("[2023GOOD, 2024EXCELLENT, 2025GOOD]");
        List<HistoryRow> log = pair.officer().call(HistoryService.class, s -> s.of(pair.kept, "RATING", 100));
        assertThat(log).anySatisfy(r -> assertThat(r.field() + " " + r.newValue()).isEqualTo("notGivenBack 2025"));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void whoseServiceWasChangedSinceStaysInTheUnit(MergeServiceTest.Pair pair) {
        pair.people("Sùng Văn Tách");
        pair.merge("post");
        pair.db.execute("UPDATE posting SET version = version + 1, reason = 'Sửa' WHERE person_id = " + pair.kept + " AND valid_to IS NULL");
        undo(pair);
        assertThat(pair.column("SELECT unit_id FROM person WHERE id = " + pair.kept)).asString().isEqualTo("[" + pair.elsewhere + "]");
        assertThat(pair.column("SELECT CAST(valid_from AS varchar) FROM posting WHERE person_id = " + pair.kept)).asString().isEqualTo("[2012-01-01]");
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void aLineOfAnOpenSheetComesBack(MergeServiceTest.Pair pair) {
        pair.people("Giàng Văn Tách");
        long sheet = TestData.nextId();
        List<?> campaigns = pair.column("SELECT id FROM campaign WHERE assessment_year = 2031");
        Object campaign = campaigns.isEmpty() ? Long.valueOf(TestData.nextId()) : campaigns.get(0);
        if (campaigns.isEmpty()) {
            pair.db.execute("INSERT INTO campaign (id, assessment_year, plan_no, opened_on, opened_by, status, quota_mode, quota_percent, quota_grouping) VALUES ("
                    + campaign + ", 2031, '1/KH', DATE '2031-11-01', 'x', 'OPEN', 'A_LITERAL', 20, 'UNIT')");
        }
        pair.db.execute("INSERT INTO unit_sheet (id, campaign_id, unit_id, unit_name, agency_id, status) VALUES (" + sheet + ", " + campaign + ", " + pair.unit
                + ", 'Phòng', " + pair.unit + ", 'DRAFT')");
        for (long person : List.of(pair.kept, pair.other)) {
            pair.db.execute("INSERT INTO assessment (id, campaign_id, sheet_id, person_id, leader, task_group, rule_set, score) VALUES (" + TestData.nextId() + ", "
                    + campaign + ", " + sheet + ", " + person + ", FALSE, 'A', 'ND335', 88)");
        }
        Map<String, String> before = state(pair);
        pair.merge();
        assertThat(pair.column("SELECT id FROM assessment WHERE sheet_id = " + sheet)).hasSize(1);
        undo(pair);
        assertThat(state(pair)).isEqualTo(before);
        pair.db.execute("DELETE FROM assessment WHERE sheet_id = " + sheet);
        pair.db.execute("DELETE FROM unit_sheet WHERE id = " + sheet);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void onlyTheLastOfAChainIsTakenBackAndOnlyOnce(MergeServiceTest.Pair pair) {
        pair.people("Thào Văn Tách").merge();
        MergeUndoView first = view(pair);
        long absorbed = pair.other;
        long middle = pair.kept;
        long last = pair.data.person("Thào Văn Tách", pair.unit);
        pair.other = middle;
        pair.kept = last;
        pair.merge();
        MergeServiceTest.leadsTo(middle, "MERGE_UNDO_LATER", () -> pair.officer().call(MergeUndoService.class, s -> s.undo(input(first))));
        MergeUndoView second = view(pair);
        pair.officer().call(MergeUndoService.class, s -> s.undo(input(second)));
        assertThat(pair.column("SELECT merged_into FROM person WHERE id = " + absorbed)).asString().isEqualTo("[" + middle + "]");
        MergeServiceTest.leadsTo(last, "MERGE_UNDONE", () -> pair.officer().call(MergeUndoService.class, s -> s.view(second.merge().id())));
        pair.other = absorbed;
        pair.kept = middle;
        undo(pair);
        assertThat(pair.column("SELECT merged_into FROM person WHERE id = " + absorbed)).asString().isEqualTo("[null]");
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void aChangeMeanwhileAndAnotherUnitAreRefused(MergeServiceTest.Pair pair) {
        pair.people("Cứ Văn Tách").merge();
        MergeUndoView view = view(pair);
        pair.officer().run(PersonService.class, s -> {
            PersonInput input = s.input(pair.kept);
            input.setNote("Mới sửa");
            s.save(input);
        });
        assertThatThrownBy(() -> pair.officer().call(MergeUndoService.class, s -> s.undo(input(view)))).isInstanceOf(StaleException.class);
        assertThatThrownBy(() -> pair.harness.as("merge.clerk", Role.UNIT_CLERK).call(MergeUndoService.class, s -> s.view(view.merge().id())))
                .isInstanceOf(NotFoundException.class);
        List<MergedRow> seen = pair.harness.as("merge.clerk", Role.UNIT_CLERK).call(MergeUndoService.class, s -> s.list(pair.kept));
        assertThat(seen).isEmpty();
    }
}
