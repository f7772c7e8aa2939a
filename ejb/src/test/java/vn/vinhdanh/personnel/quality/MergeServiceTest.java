package vn.vinhdanh.personnel.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.personnel.past.HistoryRow;
import vn.vinhdanh.personnel.past.HistoryService;
import vn.vinhdanh.personnel.person.PersonCard;
import vn.vinhdanh.personnel.person.PersonFilter;
import vn.vinhdanh.personnel.person.PersonInput;
import vn.vinhdanh.personnel.person.PersonListing;
import vn.vinhdanh.personnel.person.PersonService;
import vn.vinhdanh.personnel.posting.PostingRow;
import vn.vinhdanh.personnel.posting.PostingService;
import vn.vinhdanh.personnel.quality.merge.MergeConflict;
import vn.vinhdanh.personnel.quality.merge.MergeInput;
import vn.vinhdanh.personnel.quality.merge.MergeLine;
import vn.vinhdanh.personnel.quality.merge.MergeService;
import vn.vinhdanh.personnel.quality.merge.MergeView;
import vn.vinhdanh.personnel.record.RecordGroup;
import vn.vinhdanh.personnel.record.RecordService;
import vn.vinhdanh.personnel.timeline.TimelineEntry;
import vn.vinhdanh.personnel.timeline.TimelineService;
import vn.vinhdanh.shared.MovedException;
import vn.vinhdanh.shared.NotFoundException;
import vn.vinhdanh.shared.RefusedException;
import vn.vinhdanh.shared.StaleException;
import vn.vinhdanh.testing.Db;
import vn.vinhdanh.testing.Harness;
import vn.vinhdanh.testing.TestData;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MergeServiceTest {

    private final List<Pair> pairs = Stream.of(Db.h2(), Db.postgres()).map(Pair::new).toList();

    List<Pair> pairs() {
        return pairs;
    }

    /** Two records of one person, made anew for each case. */
    static final class Pair {

        final Db db;
        final Harness harness;
        final TestData data;
        final long root;
        final long unit;
        final long elsewhere;
        long kept;
        long other;

        Pair(Db db) {
            this.db = db;
            harness = new Harness(db);
            data = new TestData(db);
            root = data.root("Sở Nội vụ");
            unit = data.unit("Phòng Tổ chức", root);
            elsewhere = data.unit("Văn phòng", root);
            data.account("merge.officer", Role.REGISTRY_OFFICER, root);
            data.account("merge.clerk", Role.UNIT_CLERK, unit);
        }

        Harness.As officer() {
            return harness.as("merge.officer", Role.REGISTRY_OFFICER);
        }

        Pair people(String name) {
            kept = data.person(name, unit);
            other = data.person(name, elsewhere);
            db.execute("UPDATE person SET email = NULL, ethnic_group = 'Kinh' WHERE id = " + kept);
            db.execute("UPDATE person SET email = 'hoa@example.vn', ethnic_group = 'Tày', position = 'Phó Trưởng phòng' WHERE id = " + other);
            posting(kept, unit, "2010-01-01", null);
            posting(other, elsewhere, "2005-01-01", "2009-12-31");
            posting(other, elsewhere, "2012-01-01", null);
            return this;
        }

        void posting(long person, long inUnit, String from, String to) {
            db.execute("INSERT INTO posting (id, person_id, unit_id, unit_name, position, valid_from, valid_to) VALUES (" + TestData.nextId() + ", " + person + ", "
                    + inUnit + ", 'Đơn vị', 'Chuyên viên', DATE '" + from + "', " + (to == null ? "NULL" : "DATE '" + to + "'") + ")");
        }

        void rating(long person, int year, String level) {
            db.execute("INSERT INTO rating (id, person_id, assessment_year, level, source) VALUES (" + TestData.nextId() + ", " + person + ", " + year + ", '" + level
                    + "', 'MANUAL')");
        }

        void award(long person, String code, int year, String decision) {
            db.execute("INSERT INTO award (id, award_code, recipient_kind, person_id, recipient_name, achievement_year, decision_no, source) VALUES ("
                    + TestData.nextId() + ", '" + code + "', 'PERSON', " + person + ", 'Tên', " + year + ", '" + decision + "', 'MANUAL')");
        }

        MergeView view() {
            return officer().call(MergeService.class, s -> s.view(kept, other));
        }

        void merge(String... taken) {
            MergeView view = view();
            officer().run(MergeService.class, s -> s.merge(input(view, taken)));
        }

        MergeInput input(MergeView view, String... taken) {
            MergeInput input = new MergeInput();
            input.setSurvivorId(kept);
            input.setAbsorbedId(other);
            input.setSeen(view.seen());
            input.setTaken(Set.of(taken));
            input.setSure(true);
            input.setReason("Đã đối chiếu thẻ căn cước");
            return input;
        }

        List<?> column(String sql) {
            return harness.tx(em -> em.createNativeQuery(sql).getResultList());
        }

        @Override
        public String toString() {
            return db.toString();
        }
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void fieldsAreTakenAsChosenAndEverythingElseStays(Pair pair) {
        pair.people("Lê Thị Gộp");
        MergeView view = pair.view();
        assertThat(view.lines().stream().filter(MergeLine::isDifferent)).extracting(MergeLine::field).containsExactly("personalId", "post", "ethnicGroup", "email");
        assertThat(view.lines().stream().filter(MergeLine::isBetterElsewhere)).extracting(MergeLine::field).containsExactly("email");
        String absorbedNumber = view.other().personalId();
        pair.merge("email");
        PersonCard card = pair.officer().call(PersonService.class, s -> s.get(pair.kept));
        assertThat(card.email()).isEqualTo("hoa@example.vn");
        assertThat(card.ethnicGroup()).isEqualTo("Kinh");
        assertThat(card.unitId()).isEqualTo(pair.unit);
        PersonCard oldLink = pair.officer().call(PersonService.class, s -> s.get(pair.other));
        assertThat(oldLink.id()).as("an old link leads to who remains").isEqualTo(pair.kept);
        PersonListing byName = pair.officer().call(PersonService.class, s -> s.list(new PersonFilter("Lê Thị Gộp", null, null, null), null, 10));
        assertThat(byName.items()).extracting(r -> r.id()).containsExactly(pair.kept);
        PersonListing byNumber = pair.officer().call(PersonService.class, s -> s.list(new PersonFilter(absorbedNumber, null, null, null), null, 10));
        assertThat(byNumber.items()).extracting(r -> r.id()).as("the absorbed number is still found").containsExactly(pair.kept);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void periodsOfServiceAreCompletedWithoutOverlapAndWhatStaysIsWritten(Pair pair) {
        pair.people("Trần Văn Gộp");
        pair.merge();
        List<PostingRow> service = pair.officer().call(PostingService.class, s -> s.list(pair.kept));
        assertThat(service).extracting(PostingRow::validFrom).containsExactly(LocalDate.of(2010, 1, 1), LocalDate.of(2005, 1, 1));
        List<HistoryRow> log = pair.officer().call(HistoryService.class, s -> s.of(pair.kept, null, 100));
        assertThat(log).anySatisfy(r -> assertThat(r.field() + " " + r.newValue() + " " + r.reason()).isEqualTo("mergedFrom Trần Văn Gộp Đã đối chiếu thẻ căn cước"));
        assertThat(log).anySatisfy(r -> assertThat(r.section() + " " + r.field() + " " + r.newValue()).isEqualTo("POSTING mergedRows 1"));
        assertThat(log).anySatisfy(r -> assertThat(r.section() + " " + r.field() + " " + r.subject() + " " + r.oldValue())
                .isEqualTo("POSTING notCarried 2012-01-01 Đơn vị"));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void whoTakesTheOtherUnitTakesItsPeriodsOfServiceToo(Pair pair) {
        pair.people("Vũ Văn Gộp");
        pair.merge("post", "personalId");
        List<PostingRow> service = pair.officer().call(PostingService.class, s -> s.list(pair.kept));
        assertThat(service).extracting(PostingRow::validFrom).containsExactly(LocalDate.of(2012, 1, 1), LocalDate.of(2005, 1, 1));
        PersonCard card = pair.officer().call(PersonService.class, s -> s.get(pair.kept));
        assertThat(card.unitId()).isEqualTo(pair.elsewhere);
        assertThat(card.position()).isEqualTo("Phó Trưởng phòng");
        assertThat(card.personalId()).isEqualTo("999" + pair.other);
        assertThat(pair.column("SELECT personal_id FROM person WHERE id = " + pair.other)).asString().isEqualTo("[999" + pair.kept + "]");
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void ofTwoRatingsOfOneYearTheChosenOneHoldsAndTheOtherIsKept(Pair pair) {
        pair.people("Hoàng Văn Gộp");
        pair.rating(pair.kept, 2024, "GOOD");
        pair.rating(pair.kept, 2025, "GOOD");
        pair.rating(pair.other, 2023, "GOOD");
        pair.rating(pair.other, 2024, "EXCELLENT");
        pair.rating(pair.other, 2025, "EXCELLENT");
        pair.award(pair.kept, "CSTDCS", 2024, "10/QĐ");
        pair.award(pair.other, "CSTDCS", 2024, "11/QĐ");
        pair.award(pair.other, "GK", 2024, "12/QĐ");
        pair.award(pair.kept, "GK", 2024, "13/QĐ");
        MergeView view = pair.view();
        assertThat(view.forecast().conflicts()).extracting(MergeConflict::section).containsExactlyInAnyOrder("RATING", "RATING", "AWARD");
        pair.merge("rating:2025");
        assertThat(pair.column("SELECT assessment_year || level FROM rating WHERE person_id = " + pair.kept + " ORDER BY 1")).asString()
                .isEqualTo("[2023GOOD, 2024GOOD, 2025EXCELLENT]");
        assertThat(pair.column("SELECT assessment_year || level FROM rating WHERE person_id = " + pair.other + " ORDER BY 1")).asString()
                .isEqualTo("[2024EXCELLENT, 2025GOOD]");
        assertThat(pair.column("SELECT decision_no FROM award WHERE person_id = " + pair.kept + " ORDER BY 1")).asString().isEqualTo("[10/QĐ, 12/QĐ, 13/QĐ]");
        List<TimelineEntry> timeline = pair.officer().call(TimelineService.class, s -> s.of(pair.kept));
        assertThat(timeline.stream().filter(e -> e.kind().equals(TimelineEntry.AWARD))).hasSize(3);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void ofTwoDecisionsOnOneTitleTheOtherMayBeChosen(Pair pair) {
        pair.people("Đinh Văn Gộp");
        pair.award(pair.kept, "CSTDCS", 2024, "20/QĐ");
        pair.award(pair.other, "CSTDCS", 2024, "21/QĐ");
        pair.merge(pair.view().forecast().conflicts().get(0).key());
        assertThat(pair.column("SELECT decision_no FROM award WHERE person_id = " + pair.kept)).asString().isEqualTo("[21/QĐ]");
        assertThat(pair.column("SELECT decision_no FROM award WHERE person_id = " + pair.other)).asString().isEqualTo("[20/QĐ]");
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void aMergeWhileSomebodyEditsIsRefusedAndNothingIsWritten(Pair pair) {
        pair.people("Ngô Văn Gộp");
        MergeView view = pair.view();
        pair.officer().run(PersonService.class, s -> {
            PersonInput input = s.input(pair.other);
            input.setNote("Mới sửa");
            s.save(input);
        });
        assertThatThrownBy(() -> pair.officer().run(MergeService.class, s -> s.merge(pair.input(view)))).isInstanceOf(StaleException.class);
        assertThat(pair.column("SELECT id FROM person WHERE merged_into IS NOT NULL AND id = " + pair.other)).isEmpty();
        assertThat(pair.column("SELECT id FROM posting WHERE person_id = " + pair.other)).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void aMergedRecordIsNeitherChangedNorMergedAgain(Pair pair) {
        pair.people("Bùi Văn Gộp").merge();
        leadsTo(pair.kept, "PERSON_MERGED", pair::view);
        leadsTo(pair.kept, "PERSON_MERGED", () -> pair.officer().call(PersonService.class, s -> s.input(pair.other)));
        leadsTo(pair.kept, "PERSON_MERGED", () -> pair.officer().call(RecordService.class, s -> s.input(pair.other, RecordGroup.IDENTITY, null)));
        leadsTo(pair.kept, "MERGE_SELF", () -> pair.officer().call(MergeService.class, s -> s.view(pair.kept, pair.kept)));
    }

    /** An old address is refused with the person to whom it leads: the page shows that person instead. */
    static void leadsTo(long person, String code, ThrowingCallable address) {
        assertThatThrownBy(address).isInstanceOfSatisfying(MovedException.class, e -> {
            assertThat(e.code()).isEqualTo(code);
            assertThat(e.person()).isEqualTo(person);
        });
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void whoIsPutForwardTwiceInAnOpenDossierIsFirstTakenOffOnce(Pair pair) {
        pair.people("Mã Văn Gộp");
        long dossier = TestData.nextId();
        pair.db.execute("INSERT INTO dossier (id, award_code, achievement_year, commendation_type, proposing_unit_id, status, achievement, proposer, proposed_at)"
                + " VALUES (" + dossier + ", 'GK', 2026, 'MERIT', " + pair.unit + ", 'DRAFT', 'Thành tích', 'x', TIMESTAMP '2026-01-01 00:00:00')");
        for (long person : List.of(pair.kept, pair.other)) {
            pair.db.execute("INSERT INTO nominee (id, dossier_id, recipient_kind, person_id, recipient_name, sort_key, sort_group, verdict, verdict_on) VALUES ("
                    + TestData.nextId() + ", " + dossier + ", 'PERSON', " + person + ", 'Tên', 'k', 2, 'ELIGIBLE', DATE '2026-01-01')");
        }
        assertThat(pair.view().forecast().blockers()).singleElement().satisfies(b -> assertThat(b.what()).isEqualTo("GK 2026"));
        assertThatThrownBy(pair::merge).isInstanceOfSatisfying(RefusedException.class, e -> assertThat(e.code()).isEqualTo("MERGE_DOSSIER"));
        pair.db.execute("UPDATE dossier SET status = 'REJECTED' WHERE id = " + dossier);
        pair.merge();
        assertThat(pair.column("SELECT person_id FROM nominee WHERE dossier_id = " + dossier)).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void whoSeesOnlyOneOfTheTwoCannotMergeThem(Pair pair) {
        pair.people("Tô Văn Gộp");
        assertThatThrownBy(() -> pair.harness.as("merge.clerk", Role.UNIT_CLERK).call(MergeService.class, s -> s.view(pair.kept, pair.other)))
                .isInstanceOf(NotFoundException.class);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void somebodyMergedTwiceIsFoundUnderTheLastRecord(Pair pair) {
        pair.people("Cao Văn Gộp").merge();
        long first = pair.other;
        long second = pair.kept;
        long third = pair.data.person("Cao Văn Gộp", pair.unit);
        pair.other = second;
        pair.kept = third;
        pair.merge();
        PersonCard card = pair.officer().call(PersonService.class, s -> s.get(first));
        assertThat(card.id()).isEqualTo(third);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void aMergeTakesTheSameStatementsHoweverMuchComesAlong(Pair pair) {
        pair.people("Lỗ Văn Gộp");
        pair.harness.resetStatements();
        pair.merge();
        int few = pair.harness.statements();
        pair.people("Lỗ Văn Nhiều");
        for (int year = 2000; year < 2020; year++) {
            pair.rating(pair.other, year, "GOOD");
            pair.award(pair.other, "CSTDCS", year, year + "/QĐ");
        }
        pair.harness.resetStatements();
        pair.merge();
        assertThat(pair.harness.statements()).isLessThanOrEqualTo(few + 2);
        assertThat(few).as("rehearsed once, done once").isLessThan(115);
    }
}
