package vn.vinhdanh.organisation.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.vinhdanh.testing.Refusals.refused;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.organisation.UnitKind;
import vn.vinhdanh.organisation.UnitRow;
import vn.vinhdanh.organisation.UnitService;
import vn.vinhdanh.personnel.posting.PostingInput;
import vn.vinhdanh.personnel.posting.PostingService;
import vn.vinhdanh.shared.NotFoundException;
import vn.vinhdanh.shared.RefusedException;
import vn.vinhdanh.testing.Db;
import vn.vinhdanh.testing.Harness;
import vn.vinhdanh.testing.TestData;

class ReorganisationTest {

    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

    private Db db;
    private Harness harness;
    private TestData data;
    private Harness.As officer;
    private long root;
    private long first;
    private long second;
    private long third;
    private long binh;

    private void prepare(Db database) {
        db = database;
        data = new TestData(db);
        root = data.root("Sở Nội vụ");
        first = data.unit("Phòng Một", root);
        second = data.unit("Phòng Hai", root);
        third = data.unit("Phòng Ba", root);
        binh = data.person("Trần Bình", first);
        db.execute("INSERT INTO posting (id, person_id, unit_id, unit_name, position, valid_from) VALUES (" + TestData.nextId() + ", " + binh
                + ", " + first + ", 'Phòng Một', 'Chuyên viên', DATE '2020-01-01')");
        data.account("hoso", Role.REGISTRY_OFFICER, root);
        harness = new Harness(db);
        officer = harness.as("hoso", Role.REGISTRY_OFFICER);
    }

    private long plan(LocalDate day) {
        ReorganisationInput input = new ReorganisationInput();
        input.setTitle("Sắp xếp các phòng");
        input.setLegalBasis("Quyết định 15/QĐ-UBND");
        input.setEffectiveOn(day);
        return officer.call(ReorganisationService.class, s -> s.save(input));
    }

    private static StepInput step(StepKind kind, Long target, Long... sources) {
        StepInput input = new StepInput();
        input.setKind(kind);
        input.setTargetId(target);
        input.setSourceIds(List.of(sources));
        return input;
    }

    private StepInput founding(StepKind kind, String name, Long... sources) {
        StepInput input = step(kind, null, sources);
        input.setFounding(true);
        input.setCode("NEW-" + name.hashCode());
        input.setName(name);
        input.setParentId(root);
        return input;
    }

    private long add(long plan, StepInput input) {
        return officer.call(ReorganisationService.class, s -> s.add(plan, input));
    }

    private void foresee(long plan) {
        officer.run(ReorganisationService.class, s -> s.foresee(plan));
    }

    private ReorganisationState confirm(long plan) {
        ReorganisationRow row = row(plan);
        return officer.call(ReorganisationService.class, s -> s.confirm(plan, row.version()));
    }

    private ReorganisationRow row(long plan) {
        return officer.call(ReorganisationReadService.class, s -> s.get(plan));
    }

    private List<Conflict> conflicts(long plan) {
        return officer.call(ReorganisationReadService.class, s -> s.conflicts(plan)).stream().map(TouchRow::conflict).toList();
    }

    private List<String> names(LocalDate day) {
        return officer.call(UnitService.class, s -> s.list(day)).stream().map(UnitRow::name).toList();
    }

    private String value(String sql) {
        Object found = harness.tx(em -> em.createNativeQuery(sql).getResultList());
        List<String> texts = new ArrayList<>();
        for (Object each : (List<?>) found) {
            texts.add(each instanceof Object[] row ? List.of(row).toString() : String.valueOf(each));
        }
        return String.join("; ", texts);
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void aMergerMovesPeopleAndOpenWorkAndKeepsTheNamesOfTheirDay(Db database) {
        prepare(database);
        long clerk = data.account("chuyenvien", Role.UNIT_CLERK, first);
        db.execute("INSERT INTO rating (id, person_id, assessment_year, level, unit_id, unit_name, source) VALUES (1, " + binh
                + ", 2024, 'GOOD', " + first + ", 'Phòng Một', 'MANUAL')");
        db.execute("INSERT INTO award (id, award_code, recipient_kind, person_id, recipient_name, unit_id, unit_name, achievement_year, source)"
                + " VALUES (1, 'LDTT', 'PERSON', " + binh + ", 'Trần Bình', " + first + ", 'Phòng Một', 2024, 'MANUAL')");
        db.execute("INSERT INTO meeting (id, kind, status, unit_id, title, place, starts_at, considers_awards, quorum_numerator, quorum_denominator,"
                + " quorum_basis) VALUES (1, 'CONFERENCE', 'PLANNED', " + first + ", 'Hội nghị', 'Hội trường', TIMESTAMP '2026-12-01 08:00:00', FALSE, 2, 3, 'x')");
        db.execute("INSERT INTO dossier (id, award_code, achievement_year, commendation_type, achievement, proposing_unit_id, status, proposer,"
                + " proposed_at) VALUES (1, 'GK', 2026, 'MERIT', 'x', " + first + ", 'DRAFT', 'chuyenvien', TIMESTAMP '2026-06-01 08:00:00')");
        long plan = plan(JULY);
        long founded = add(plan, founding(StepKind.MERGE, "Phòng Tổng hợp", first, second));
        foresee(plan);

        List<TouchRow> people = officer.call(ReorganisationReadService.class, s -> s.touches(plan, TouchKind.PERSON, 0));
        assertThat(people).extracting(TouchRow::label, TouchRow::unit, TouchRow::toUnit)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Trần Bình", "Phòng Một", "Phòng Tổng hợp"));
        List<TouchCount> counts = officer.call(ReorganisationReadService.class, s -> s.counts(plan));
        assertThat(counts).containsExactlyInAnyOrder(new TouchCount(TouchKind.UNIT, 2), new TouchCount(TouchKind.PERSON, 1),
                new TouchCount(TouchKind.SERVICE, 1), new TouchCount(TouchKind.DOSSIER, 1), new TouchCount(TouchKind.MEETING, 1),
                new TouchCount(TouchKind.GRANT, 1));
        assertThat(names(null)).doesNotContain("Phòng Tổng hợp");
        assertThat(confirm(plan)).isEqualTo(ReorganisationState.APPLIED);

        assertThat(names(JULY.minusDays(1))).contains("Phòng Một", "Phòng Hai").doesNotContain("Phòng Tổng hợp");
        assertThat(names(JULY)).contains("Phòng Tổng hợp").doesNotContain("Phòng Một", "Phòng Hai");
        assertThat(value("SELECT unit_name, valid_from, COALESCE(CAST(valid_to AS varchar(10)), '-') FROM posting WHERE person_id = " + binh + " ORDER BY valid_from"))
                .isEqualTo("[Phòng Một, 2020-01-01, 2026-06-30]; [Phòng Tổng hợp, 2026-07-01, -]");
        assertThat(value("SELECT unit_id FROM person WHERE id = " + binh)).isEqualTo(String.valueOf(founded));
        assertThat(value("SELECT unit_name FROM rating WHERE id = 1")).isEqualTo("Phòng Một");
        assertThat(value("SELECT unit_name FROM award WHERE id = 1")).isEqualTo("Phòng Một");
        assertThat(value("SELECT proposing_unit_id FROM dossier WHERE id = 1")).isEqualTo(String.valueOf(founded));
        assertThat(value("SELECT unit_id FROM meeting WHERE id = 1")).isEqualTo(String.valueOf(founded));
        assertThat(value("SELECT unit_id, valid_from, COALESCE(CAST(valid_to AS varchar(10)), '-') FROM role_grant WHERE account_id = " + clerk
                + " ORDER BY valid_from")).isEqualTo("[" + first + ", 2020-01-01, 2026-06-30]; [" + founded + ", 2026-07-01, -]");
        assertThat(value("SELECT old_value, new_value FROM person_change WHERE person_id = " + binh + " AND field = 'unit'"))
                .isEqualTo("[Phòng Một, Phòng Tổng hợp]");
        List<UnitChangeRow> history = officer.call(ReorganisationReadService.class, s -> s.history(founded));
        assertThat(history).extracting(UnitChangeRow::unit).containsExactlyInAnyOrder("Phòng Một", "Phòng Hai");
        assertThat(value("SELECT COUNT(*) FROM audit_event WHERE action IN ('REORGANISATION_APPLIED', 'UNIT_MERGE')")).isEqualTo("3");
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void peopleChosenByNameGoToANewUnitAndTheOthersStay(Db database) {
        prepare(database);
        long stays = data.person("Lê An", first);
        long plan = plan(JULY);
        StepInput split = founding(StepKind.TRANSFER, "Phòng Mới", first);
        split.setPersonIds(List.of(binh));
        long founded = add(plan, split);
        foresee(plan);
        confirm(plan);

        assertThat(value("SELECT unit_id FROM person WHERE id IN (" + binh + ", " + stays + ") ORDER BY full_name DESC"))
                .isEqualTo(founded + "; " + first);
        assertThat(names(null)).contains("Phòng Một", "Phòng Mới");
        assertThat(value("SELECT kind FROM unit_change")).isEqualTo("SPLIT");
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void aUnitMovesWithAllBelowAndTheOldTreeStaysReadable(Db database) {
        prepare(database);
        long below = officer.call(UnitService.class, s -> s.create("B", "Tổ", UnitKind.OTHER, first, LocalDate.of(2021, 1, 1)));
        long plan = plan(JULY);
        StepInput move = step(StepKind.MOVE, null, first);
        move.setParentId(second);
        add(plan, move);
        StepInput rename = step(StepKind.RENAME, null, third);
        rename.setName("Phòng Thi đua");
        add(plan, rename);
        foresee(plan);
        List<TouchRow> units = officer.call(ReorganisationReadService.class, s -> s.touches(plan, TouchKind.UNIT, 0));
        assertThat(units).extracting(TouchRow::label, TouchRow::unit, TouchRow::toUnit)
                .containsExactlyInAnyOrder(tuple("Phòng Một", "Sở Nội vụ", "Phòng Hai"), tuple("Phòng Ba", "Phòng Ba", null));
        confirm(plan);

        UnitRow moved = officer.call(UnitService.class, s -> s.get(below));
        assertThat(moved.path()).isEqualTo("/" + root + "/" + second + "/" + first + "/" + below + "/");
        List<UnitRow> before = officer.call(UnitService.class, s -> s.list(JULY.minusDays(1)));
        assertThat(before).filteredOn(u -> u.id() == below).extracting(UnitRow::path).containsExactly("/" + root + "/" + first + "/" + below + "/");
        assertThat(names(JULY.minusDays(1))).contains("Phòng Ba");
        assertThat(names(JULY)).contains("Phòng Thi đua").doesNotContain("Phòng Ba");
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void whatCannotBeIsNamedAndNothingIsWritten(Db database) {
        prepare(database);
        long below = officer.call(UnitService.class, s -> s.create("B", "Tổ", UnitKind.OTHER, first, LocalDate.of(2021, 1, 1)));
        long circle = plan(JULY);
        StepInput move = step(StepKind.MOVE, null, first);
        move.setParentId(below);
        add(circle, move);
        foresee(circle);
        assertThat(conflicts(circle)).containsExactly(Conflict.CYCLE);
        refused("REORGANISATION_CONFLICTS", () -> confirm(circle));

        long homeless = plan(JULY);
        add(homeless, step(StepKind.DISSOLVE, null, first));
        foresee(homeless);
        assertThat(conflicts(homeless)).containsExactlyInAnyOrder(Conflict.HAS_UNITS, Conflict.HAS_PEOPLE);

        long chain = plan(JULY);
        add(chain, step(StepKind.MERGE, second, first));
        add(chain, step(StepKind.MERGE, third, second));
        refused("REORGANISATION_UNSEEN", () -> confirm(chain));
        foresee(chain);
        assertThat(conflicts(chain)).containsExactly(Conflict.TARGET_ENDS);

        long early = plan(LocalDate.of(2019, 1, 1));
        add(early, step(StepKind.MERGE, second, third));
        foresee(early);
        assertThat(conflicts(early)).containsOnly(Conflict.NOT_THEN);
        long top = plan(JULY);
        add(top, step(StepKind.MERGE, second, root));
        foresee(top);
        assertThat(conflicts(top)).contains(Conflict.ROOT_ENDS);
        assertThat(names(null)).containsExactly("Sở Nội vụ", "Phòng Ba", "Phòng Hai", "Phòng Một", "Tổ");
        assertThat(value("SELECT COUNT(*) FROM unit_change")).isEqualTo("0");
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void whoeverChangedSinceTheDryRunStopsThePlan(Db database) {
        prepare(database);
        long plan = plan(JULY);
        add(plan, step(StepKind.MERGE, second, first));
        foresee(plan);
        db.execute("UPDATE person SET version = version + 1 WHERE id = " + binh);
        assertThatThrownBy(() -> confirm(plan)).isInstanceOfSatisfying(RefusedException.class, e -> {
            assertThat(e.code()).isEqualTo("REORGANISATION_CHANGED");
            assertThat(e.args()).containsExactly("Trần Bình");
        });
        foresee(plan);
        data.person("Lê Mới", first);
        refused("REORGANISATION_CHANGED", () -> confirm(plan));
        foresee(plan);
        db.execute("UPDATE unit SET version = version + 1 WHERE id = " + first);
        refused("REORGANISATION_CHANGED", () -> confirm(plan));
        assertThat(names(null)).contains("Phòng Một");
        foresee(plan);
        assertThat(confirm(plan)).isEqualTo(ReorganisationState.APPLIED);
        refused("REORGANISATION_CLOSED", () -> foresee(plan));
        refused("UNIT_ENDED", () -> officer.run(PostingService.class, s -> s.save(backInto(first))));
    }

    private PostingInput backInto(long unit) {
        PostingInput input = new PostingInput();
        input.setPersonId(binh);
        input.setUnitId(unit);
        input.setValidFrom(LocalDate.of(2026, 9, 1));
        input.setReason("x");
        return input;
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void aPlanForALaterDayWaitsForTheClock(Db database) {
        prepare(database);
        LocalDate newYear = LocalDate.of(2027, 1, 1);
        long plan = plan(newYear);
        add(plan, step(StepKind.MERGE, second, first));
        foresee(plan);
        assertThat(confirm(plan)).isEqualTo(ReorganisationState.PLANNED);
        List<Long> early = harness.system().call(ReorganisationService.class, ReorganisationService::due);
        assertThat(early).isEmpty();

        long since = data.person("Lê Mới", first);
        harness.at("2027-01-01T00:02:00");
        List<Long> due = harness.system().call(ReorganisationService.class, ReorganisationService::due);
        assertThat(due).containsExactly(plan);
        harness.system().run(ReorganisationService.class, s -> s.applyDue(plan));
        assertThat(value("SELECT DISTINCT unit_id FROM person WHERE id IN (" + binh + ", " + since + ")")).isEqualTo(String.valueOf(second));
        assertThat(row(plan).state()).isEqualTo(ReorganisationState.APPLIED);
        assertThat(row(plan).appliedBy()).isEqualTo("system");
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void openSheetsFollowTheirPeopleAndHandedInOnesStandInTheWay(Db database) {
        prepare(database);
        db.execute("INSERT INTO campaign (id, assessment_year, plan_no, opened_on, opened_by, status, quota_mode, quota_percent, quota_grouping)"
                + " VALUES (1, 2026, 'x', DATE '2026-11-01', 'hoso', 'OPEN', 'A_LITERAL', 20, 'UNIT')");
        db.execute("INSERT INTO unit_sheet (id, campaign_id, unit_id, unit_name, agency_id, status) VALUES (1, 1, " + first + ", 'Phòng Một', " + root + ", 'SUBMITTED')");
        db.execute("INSERT INTO assessment (id, campaign_id, sheet_id, person_id, leader, task_group, rule_set) VALUES (1, 1, 1, " + binh
                + ", FALSE, 'UNIT-" + first + "', 'ND335')");
        long plan = plan(JULY);
        add(plan, step(StepKind.MERGE, second, first));
        foresee(plan);
        assertThat(conflicts(plan)).containsExactly(Conflict.SHEET_UNDERWAY);
        db.execute("UPDATE unit_sheet SET status = 'RETURNED', version = version + 1 WHERE id = 1");
        foresee(plan);
        confirm(plan);
        assertThat(value("SELECT s.unit_name, a.task_group FROM assessment a JOIN unit_sheet s ON s.id = a.sheet_id WHERE a.id = 1"))
                .isEqualTo("[Phòng Hai, UNIT-" + second + "]");
        assertThat(value("SELECT COUNT(*) FROM unit_sheet")).isEqualTo("1");
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void aPlanForUnitsOfOthersDoesNotExist(Db database) {
        prepare(database);
        data.account("local", Role.REGISTRY_OFFICER, first);
        Harness.As local = harness.as("local", Role.REGISTRY_OFFICER);
        long plan = plan(JULY);
        add(plan, step(StepKind.MERGE, second, first));
        assertThatThrownBy(() -> local.call(ReorganisationReadService.class, s -> s.get(plan))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> local.run(ReorganisationService.class, s -> s.foresee(plan))).isInstanceOf(NotFoundException.class);
        List<ReorganisationRow> seen = local.call(ReorganisationReadService.class, ReorganisationReadService::list);
        assertThat(seen).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void aUnitThatBeginsOnTheDayMayBeMergedTheDayAfterAndThePlanSaysSo(Db database) {
        prepare(database);
        long young = officer.call(UnitService.class, s -> s.create("Y", "Phòng Mới mở", UnitKind.DIVISION, root, JULY));
        long later = officer.call(UnitService.class, s -> s.create("Z", "Phòng Mai sau", UnitKind.DIVISION, root, JULY.plusDays(9)));
        long plan = plan(JULY);
        add(plan, step(StepKind.MERGE, second, young, first));
        add(plan, step(StepKind.MERGE, third, later));
        foresee(plan);
        assertThat(obstacles(plan)).extracting(TouchRow::label, TouchRow::conflict, TouchRow::earliest).containsExactlyInAnyOrder(
                tuple("Phòng Mới mở", Conflict.BEGINS_THEN, JULY.plusDays(1)), tuple("Phòng Mai sau", Conflict.NOT_THEN, JULY.plusDays(10)));
        refused("REORGANISATION_CONFLICTS", () -> confirm(plan));

        officer.call(ReorganisationService.class, s -> s.save(on(plan, JULY.plusDays(10))));
        foresee(plan);
        assertThat(conflicts(plan)).isEmpty();
        confirm(plan);
        assertThat(value("SELECT valid_to FROM unit WHERE id = " + young)).isEqualTo(JULY.plusDays(9).toString());
        assertThat(value("SELECT valid_to FROM unit WHERE id = " + later)).as("it was there for one day").isEqualTo(JULY.plusDays(9).toString());
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void onItsFirstDayAUnitMayReceiveBeRenamedAndMove(Db database) {
        prepare(database);
        long young = officer.call(UnitService.class, s -> s.create("Y", "Phòng Mới mở", UnitKind.DIVISION, root, JULY));
        long plan = plan(JULY);
        add(plan, step(StepKind.MERGE, young, first));
        StepInput rename = step(StepKind.RENAME, null, young);
        rename.setName("Phòng Khai trương");
        add(plan, rename);
        foresee(plan);
        assertThat(conflicts(plan)).isEmpty();
        confirm(plan);
        assertThat(names(JULY)).contains("Phòng Khai trương").doesNotContain("Phòng Một", "Phòng Mới mở");

        long early = plan(JULY.minusDays(1));
        StepInput transfer = step(StepKind.TRANSFER, young, second);
        refused("REORGANISATION_NOBODY", () -> add(early, transfer));
        transfer.setEverybody(true);
        add(early, transfer);
        foresee(early);
        assertThat(obstacles(early)).extracting(TouchRow::conflict, TouchRow::earliest).containsExactly(tuple(Conflict.NOT_THEN, JULY));
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void aNewUnitWithoutNameCodeKindOrPlaceIsRefusedInItsOwnWords(Db database) {
        prepare(database);
        long plan = plan(JULY);
        StepInput input = founding(StepKind.MERGE, " ", first, second);
        refused("REORGANISATION_NEW_NAME", () -> add(plan, input));
        input.setName("Phòng Tổng hợp");
        input.setCode(" ");
        refused("REORGANISATION_NEW_CODE", () -> add(plan, input));
        input.setCode("TH");
        input.setUnitKind(null);
        refused("REORGANISATION_NEW_KIND", () -> add(plan, input));
        input.setUnitKind(UnitKind.DIVISION);
        input.setParentId(null);
        refused("REORGANISATION_NEW_PARENT", () -> add(plan, input));
        input.setParentId(root);
        add(plan, input);
        foresee(plan);
        assertThat(conflicts(plan)).isEmpty();
    }

    private List<TouchRow> obstacles(long plan) {
        return officer.call(ReorganisationReadService.class, s -> s.conflicts(plan));
    }

    private ReorganisationInput on(long plan, LocalDate day) {
        ReorganisationInput input = officer.call(ReorganisationService.class, s -> s.input(plan));
        input.setEffectiveOn(day);
        return input;
    }
}
