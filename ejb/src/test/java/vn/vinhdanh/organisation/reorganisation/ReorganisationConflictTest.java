package vn.vinhdanh.organisation.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.vinhdanh.testing.Refusals.refused;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhdanh.organisation.UnitKind;
import vn.vinhdanh.organisation.UnitService;
import vn.vinhdanh.personnel.posting.PostingInput;
import vn.vinhdanh.personnel.posting.PostingService;
import vn.vinhdanh.shared.RefusedException;
import vn.vinhdanh.testing.Db;

/** What stands in the way of a plan: named in the dry run, each in its own words, and nothing is written. */
class ReorganisationConflictTest extends ReorganisationDesk {

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

    private List<TouchRow> obstacles(long plan) {
        return officer.call(ReorganisationReadService.class, s -> s.conflicts(plan));
    }

    private ReorganisationInput on(long plan, LocalDate day) {
        ReorganisationInput input = officer.call(ReorganisationService.class, s -> s.input(plan));
        input.setEffectiveOn(day);
        return input;
    }

    private PostingInput backInto(long unit) {
        PostingInput input = new PostingInput();
        input.setPersonId(binh);
        input.setUnitId(unit);
        input.setValidFrom(LocalDate.of(2026, 9, 1));
        input.setReason("x");
        return input;
    }
}
