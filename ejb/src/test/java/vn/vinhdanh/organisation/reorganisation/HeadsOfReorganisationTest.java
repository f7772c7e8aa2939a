package vn.vinhdanh.organisation.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.vinhdanh.testing.Refusals.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhdanh.organisation.chart.ChartNode;
import vn.vinhdanh.organisation.chart.ChartService;
import vn.vinhdanh.organisation.staffing.UnitHeadService;
import vn.vinhdanh.testing.Db;
import vn.vinhdanh.testing.Department;
import vn.vinhdanh.testing.TestData;

/** Units that come together bring their heads: the plan names them, and nobody becomes head in silence. */
class HeadsOfReorganisationTest extends Department {

    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

    private Plans plans;
    private long receiving;
    private long ending;
    private long third;

    private void prepare(Db database) {
        department(database);
        plans = new Plans(officer);
        receiving = data.unit("Trung tâm Một", root);
        ending = data.unit("Trung tâm Hai", root);
        third = data.unit("Phòng Ba", root);
        db.execute("UPDATE unit SET kind = 'CENTRE' WHERE id IN (" + receiving + ", " + ending + ")");
        leader("Hảng Thị Đào", "Giám đốc", receiving);
        // sorts before the head of the receiving unit
        leader("Mùa Công An", "Giám đốc", ending);
        leader("Lê Phó", "Phó Giám đốc", ending);
    }

    private long leader(String name, String position, long unit) {
        long id = data.person(name, unit);
        db.execute("UPDATE person SET leader = TRUE, position = '" + position + "' WHERE id = " + id);
        db.execute("INSERT INTO posting (id, person_id, unit_id, unit_name, position, valid_from) VALUES (" + TestData.nextId() + ", " + id + ", " + unit
                + ", 'x', '" + position + "', DATE '2020-01-01')");
        return id;
    }

    private List<TouchRow> heads(long plan) {
        return officer.call(ReorganisationReadService.class, s -> s.conflicts(plan));
    }

    private String shown(long unit, LocalDate day) {
        List<ChartNode> tops = officer.call(ChartService.class, s -> s.chart(day, null));
        ChartNode box = tops.stream().flatMap(top -> Stream.concat(Stream.of(top), top.below().stream()))
                .filter(n -> n.unit().id() == unit).findFirst().orElseThrow();
        return box.head() == null ? "" : box.head().fullName();
    }

    private String found() {
        return text("SELECT COUNT(*) FROM quality_finding WHERE kind = 'TWO_HEADS'");
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void whoHeadsTheReceivingUnitStaysHeadAndThePlanNamesBoth(Db database) {
        prepare(database);
        long plan = plans.plan(JULY);
        plans.add(plan, Plans.step(StepKind.DISSOLVE, receiving, ending));
        plans.foresee(plan);
        assertThat(heads(plan)).extracting(TouchRow::kind, TouchRow::label, TouchRow::toUnit, TouchRow::conflict).containsExactly(
                tuple(TouchKind.HEAD, "Hảng Thị Đào (Giám đốc), Mùa Công An (Giám đốc)", "Trung tâm Một", Conflict.TWO_HEADS));
        plans.confirm(plan);

        assertThat(shown(receiving, null)).isEqualTo("Hảng Thị Đào");
        assertThat(shown(receiving, JULY)).isEqualTo("Hảng Thị Đào");
        assertThat(shown(ending, JULY.minusDays(1))).isEqualTo("Mùa Công An");
        assertThat(found()).as("the desk knows it at once").isEqualTo("1");
        assertThat(text("SELECT position FROM person WHERE full_name = 'Mùa Công An'")).isEqualTo("Giám đốc");
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void nobodyIsTakenForTheHeadOfANewUnitWithTwo(Db database) {
        prepare(database);
        long plan = plans.plan(JULY);
        long founded = plans.add(plan, plans.founding(StepKind.MERGE, "Trung tâm Mới", root, receiving, ending));
        plans.foresee(plan);
        assertThat(heads(plan)).extracting(TouchRow::label, TouchRow::toUnit, TouchRow::conflict).containsExactly(
                tuple("Mùa Công An (Giám đốc), Hảng Thị Đào (Giám đốc)", "Trung tâm Mới", Conflict.HEAD_OPEN));
        plans.confirm(plan);
        assertThat(shown(founded, null)).isEmpty();
        assertThat(found()).isEqualTo("1");

        long decided = Long.parseLong(text("SELECT id FROM person WHERE full_name = 'Mùa Công An'"));
        officer.run(UnitHeadService.class, s -> s.name(founded, decided, "Quyết định 20/QĐ-SNV", JULY));
        assertThat(shown(founded, null)).isEqualTo("Mùa Công An");
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void aNamingEndsWithItsUnitAndADirectorDoesNotDisplaceTheHeadOfADivision(Db database) {
        prepare(database);
        leader("Vũ Trưởng", "Trưởng phòng", third);
        long acting = Long.parseLong(text("SELECT id FROM person WHERE full_name = 'Lê Phó'"));
        officer.run(UnitHeadService.class, s -> s.name(ending, acting, "Quyết định 3/QĐ-SNV", LocalDate.of(2026, 1, 1)));
        long plan = plans.plan(JULY);
        plans.add(plan, Plans.step(StepKind.MERGE, third, ending));
        plans.foresee(plan);
        assertThat(heads(plan)).extracting(TouchRow::label, TouchRow::conflict).containsExactly(
                tuple("Vũ Trưởng (Trưởng phòng), Lê Phó (Phó Giám đốc)", Conflict.TWO_HEADS));
        plans.confirm(plan);
        assertThat(shown(third, null)).isEqualTo("Vũ Trưởng");
        assertThat(text("SELECT valid_to FROM unit_head")).isEqualTo("2026-06-30");
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void anotherHeadSinceTheDryRunIsNoticed(Db database) {
        prepare(database);
        long plan = plans.plan(JULY);
        plans.add(plan, Plans.step(StepKind.DISSOLVE, receiving, ending));
        plans.foresee(plan);
        db.execute("UPDATE person SET status = 'RETIRED' WHERE full_name = 'Hảng Thị Đào'");
        refused("REORGANISATION_CHANGED", () -> plans.confirm(plan));
    }
}
