package vn.vinhdanh.organisation.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.vinhdanh.testing.Refusals.refused;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhdanh.organisation.staffing.StaffFigures;
import vn.vinhdanh.organisation.staffing.StaffKind;
import vn.vinhdanh.organisation.staffing.StaffingInput;
import vn.vinhdanh.organisation.staffing.StaffingRow;
import vn.vinhdanh.organisation.staffing.StaffingService;
import vn.vinhdanh.testing.Db;
import vn.vinhdanh.testing.Department;

/** Posts assigned to units that end are those of the units that receive their people. */
class PostsOfReorganisationTest extends Department {

    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

    private long first;
    private long second;
    private long third;

    private void prepare(Db database) {
        department(database);
        first = data.unit("Phòng Một", root);
        second = data.unit("Phòng Hai", root);
        third = data.unit("Phòng Ba", root);
        assign(first, 2026, 5, 1);
        assign(first, 2025, 9, 0);
        assign(first, 2027, 4, 0);
        assign(second, 2026, 3, 0);
        assign(third, 2026, 7, 2);
        data.person("Trần Bình", first);
    }

    private void assign(long unit, int year, int assigned, int toCut) {
        StaffingInput input = officer.call(StaffingService.class, s -> s.input(unit, year));
        input.setLegalBasis("Quyết định 12/QĐ-UBND");
        input.getLines().get(0).setAssigned(assigned);
        input.getLines().get(0).setToCut(toCut);
        officer.run(StaffingService.class, s -> s.save(input));
    }

    private StaffFigures civil(long unit, int year) {
        List<StaffingRow> rows = officer.call(StaffingService.class, s -> s.table(year));
        return rows.stream().filter(r -> r.unit().id() == unit).findFirst().orElseThrow().total().getOrDefault(StaffKind.CIVIL_SERVANT, StaffFigures.NONE);
    }

    private List<TouchRow> posts(long plan) {
        return officer.call(ReorganisationReadService.class, s -> s.touches(plan, TouchKind.QUOTA, 0));
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void theYearsPostsGoToTheReceiverAndTheSumStays(Db database) {
        prepare(database);
        Plans plans = new Plans(officer);
        long plan = plans.plan(JULY);
        plans.add(plan, Plans.step(StepKind.MERGE, second, first));
        StepInput founding = plans.founding(StepKind.DISSOLVE, "Phòng Mới", root, third);
        long founded = plans.add(plan, founding);
        plans.foresee(plan);
        assertThat(posts(plan)).extracting(TouchRow::unit, TouchRow::toUnit, TouchRow::detail).containsExactly(
                tuple("Phòng Ba", "Phòng Mới", "CIVIL_SERVANT;2026;7;2"), tuple("Phòng Một", "Phòng Hai", "CIVIL_SERVANT;2026;5;1"),
                tuple("Phòng Một", "Phòng Hai", "CIVIL_SERVANT;2027;4;0"));
        plans.confirm(plan);

        assertThat(civil(root, 2026)).extracting(StaffFigures::assigned, StaffFigures::toCut, StaffFigures::present).containsExactly(15L, 3L, 1L);
        assertThat(civil(second, 2026)).extracting(StaffFigures::assigned, StaffFigures::toCut).containsExactly(8L, 1L);
        assertThat(civil(founded, 2026)).extracting(StaffFigures::assigned, StaffFigures::toCut).containsExactly(7L, 2L);
        assertThat(civil(second, 2027).assigned()).isEqualTo(4);
        assertThat(civil(first, 2025).assigned()).as("the posts of earlier years stay with the unit of that time").isEqualTo(9);
        assertThat(text("SELECT legal_basis FROM staffing_quota WHERE assigned = 8")).isEqualTo("Quyết định 12/QĐ-UBND; " + Plans.BASIS);
        assertThat(posts(plan)).extracting(TouchRow::detail).as("what the units had stays readable").contains("CIVIL_SERVANT;2026;7;2");
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void postsThatNoUnitReceivesReturnToTheUnitAbove(Db database) {
        prepare(database);
        Plans plans = new Plans(officer);
        long plan = plans.plan(JULY);
        plans.add(plan, Plans.step(StepKind.DISSOLVE, null, third));
        plans.foresee(plan);
        assertThat(posts(plan)).extracting(TouchRow::unit, TouchRow::toUnit).containsExactly(tuple("Phòng Ba", "Sở Nội vụ"));
        plans.confirm(plan);
        assertThat(civil(root, 2026).assigned()).isEqualTo(15);
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void postsChangedSinceTheDryRunStopThePlan(Db database) {
        prepare(database);
        Plans plans = new Plans(officer);
        long plan = plans.plan(JULY);
        plans.add(plan, Plans.step(StepKind.MERGE, second, third));
        plans.foresee(plan);
        assign(third, 2026, 6, 0);
        refused("REORGANISATION_CHANGED", () -> plans.confirm(plan));
        plans.foresee(plan);
        plans.confirm(plan);
        assertThat(civil(second, 2026).assigned()).isEqualTo(9);
    }
}
