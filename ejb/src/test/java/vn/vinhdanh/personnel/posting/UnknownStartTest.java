package vn.vinhdanh.personnel.posting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.organisation.reorganisation.ReorganisationInput;
import vn.vinhdanh.organisation.reorganisation.ReorganisationReadService;
import vn.vinhdanh.organisation.reorganisation.ReorganisationService;
import vn.vinhdanh.organisation.reorganisation.StepInput;
import vn.vinhdanh.organisation.reorganisation.StepKind;
import vn.vinhdanh.personnel.past.AsAtService;
import vn.vinhdanh.personnel.past.PersonAsAt;
import vn.vinhdanh.personnel.timeline.TimelineEntry;
import vn.vinhdanh.personnel.timeline.TimelineService;
import vn.vinhdanh.shared.RefusedException;
import vn.vinhdanh.testing.Db;
import vn.vinhdanh.testing.Harness;
import vn.vinhdanh.testing.TestData;

/** A period of service whose beginning nobody knows is kept when the person moves, although its technical first day is that of the move. */
class UnknownStartTest {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);

    private Db db;
    private Harness harness;
    private Harness.As officer;
    private long old;
    private long next;
    private long person;

    private void prepare(Db database, String joined, String firstDayKnown) {
        db = database;
        harness = new Harness(db);
        TestData data = new TestData(db);
        long root = data.root("Sở Nội vụ");
        old = data.unit("Phòng Cũ", root);
        next = data.unit("Phòng Mới", root);
        data.account("hoso", Role.REGISTRY_OFFICER, root);
        officer = harness.as("hoso", Role.REGISTRY_OFFICER);
        person = data.person("Lê Hai", old);
        db.execute("UPDATE person SET joined_on = " + joined + " WHERE id = " + person);
        unknown(old, "Phòng Cũ", firstDayKnown);
    }

    private void unknown(long unit, String name, String firstDayKnown) {
        db.execute("INSERT INTO posting (id, person_id, unit_id, unit_name, position, valid_from, start_known) VALUES (" + TestData.nextId() + ", " + person
                + ", " + unit + ", '" + name + "', 'Chuyên viên', DATE '" + firstDayKnown + "', FALSE)");
    }

    private void dissolve() {
        ReorganisationInput plan = new ReorganisationInput();
        plan.setTitle("Giải thể");
        plan.setLegalBasis("Quyết định 15/QĐ-UBND");
        plan.setEffectiveOn(DAY);
        long id = officer.call(ReorganisationService.class, s -> s.save(plan));
        StepInput step = new StepInput();
        step.setKind(StepKind.MERGE);
        step.setSourceIds(List.of(old));
        step.setTargetId(next);
        officer.call(ReorganisationService.class, s -> s.add(id, step));
        officer.run(ReorganisationService.class, s -> s.foresee(id));
        long version = officer.call(ReorganisationReadService.class, s -> s.get(id)).version();
        officer.call(ReorganisationService.class, s -> s.confirm(id, version));
    }

    private PostingInput move(String from) {
        PostingInput input = new PostingInput();
        input.setPersonId(person);
        input.setUnitId(next);
        input.setPosition("Chuyên viên");
        input.setValidFrom(LocalDate.parse(from));
        input.setReason("Điều động");
        return input;
    }

    private List<String> service() {
        List<PostingRow> rows = officer.call(PostingService.class, s -> s.list(person));
        return rows.stream().map(r -> r.unitName() + " " + (r.startKnown() ? r.validFrom() : "?") + " " + r.validTo()).toList();
    }

    private PersonAsAt file(LocalDate day) {
        return officer.call(AsAtService.class, s -> s.of(person, day));
    }

    private void theOldUnitIsKept() {
        assertThat(service()).containsExactly("Phòng Mới 2026-07-01 null", "Phòng Cũ ? 2026-06-30");
        assertThat(file(DAY.minusDays(1)).posting().unitName()).isEqualTo("Phòng Cũ");
        assertThat(file(DAY).posting().unitName()).isEqualTo("Phòng Mới");
        List<TimelineEntry> line = officer.call(TimelineService.class, s -> s.of(person));
        assertThat(line).extracting(TimelineEntry::title).containsExactlyInAnyOrder("Phòng Mới", "Phòng Cũ");
        List<PostingRow> rows = officer.call(PostingService.class, s -> s.list(person));
        assertThat(rows).allSatisfy(r -> assertThat(r.validFrom()).isBeforeOrEqualTo(r.validTo() == null ? r.validFrom() : r.validTo()));
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void aReorganisationKeepsTheOldUnitOfWhomeverAListBroughtOnThatDay(Db database) {
        prepare(database, "NULL", "2026-07-01");
        dissolve();
        theOldUnitIsKept();
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void aReorganisationDatedBackKeepsTheOldUnitOfWhomeverAListBroughtSince(Db database) {
        prepare(database, "DATE '2010-01-01'", "2026-11-22");
        dissolve();
        theOldUnitIsKept();
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void aReorganisationDoesNotSendAnybodyToTheOldUnitBeforeEntryIntoService(Db database) {
        prepare(database, "DATE '2026-08-15'", "2026-08-15");
        dissolve();
        assertThat(service()).containsExactly("Phòng Mới ? null");
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void aMoveEnteredByHandEndsThePeriodWhoseBeginningNobodyKnows(Db database) {
        prepare(database, "NULL", "2026-11-22");
        officer.run(PostingService.class, s -> s.save(move("2026-07-01")));
        theOldUnitIsKept();
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void anEarlierPeriodEnteredLaterLeavesItAndADayBeforeEntryIsRefusedWithoutTheTechnicalDay(Db database) {
        prepare(database, "DATE '2026-05-04'", "2026-05-04");
        PostingInput earlier = move("2020-01-01");
        earlier.setValidTo(LocalDate.of(2024, 12, 31));
        officer.run(PostingService.class, s -> s.save(earlier));
        assertThat(service()).containsExactly("Phòng Cũ ? null", "Phòng Mới 2020-01-01 2024-12-31");
        assertThatThrownBy(() -> officer.run(PostingService.class, s -> s.save(move("2026-05-01")))).isInstanceOfSatisfying(RefusedException.class, e -> {
            assertThat(e.code()).isEqualTo("POSTING_OVERLAP_UNKNOWN");
            assertThat(e.args()).containsExactly("Phòng Cũ");
        });
    }
}
