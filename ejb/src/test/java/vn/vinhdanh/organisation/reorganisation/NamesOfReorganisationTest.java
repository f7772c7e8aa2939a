package vn.vinhdanh.organisation.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhdanh.testing.Db;
import vn.vinhdanh.testing.Department;

/** A plan carried out is a record: its units keep the names of their day. */
class NamesOfReorganisationTest extends Department {

    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void aPlanCarriedOutKeepsTheNamesOfItsDay(Db database) {
        department(database);
        Plans plans = new Plans(officer);
        long first = data.unit("Phòng Một", root);
        long second = data.unit("Phòng Hai", root);
        long third = data.unit("Phòng Ba", root);
        data.person("Trần Bình", first);
        long plan = plans.plan(JULY);
        StepInput rename = Plans.step(StepKind.RENAME, null, second);
        rename.setName("Văn phòng Sở Nội vụ");
        plans.add(plan, rename);
        long founded = plans.add(plan, plans.founding(StepKind.MERGE, "Phòng Mới", root, first, third));
        plans.foresee(plan);
        List<StepRow> planned = steps(plan);
        plans.confirm(plan);
        assertThat(steps(plan)).isEqualTo(planned);
        assertThat(steps(plan).get(0).sources()).containsExactly("Phòng Hai");

        long later = plans.plan(LocalDate.of(2026, 8, 1));
        StepInput again = Plans.step(StepKind.RENAME, null, founded);
        again.setName("Phòng Khác hẳn");
        plans.add(later, again);
        plans.foresee(later);
        plans.confirm(later);
        assertThat(steps(plan)).isEqualTo(planned);
        List<TouchRow> people = officer.call(ReorganisationReadService.class, s -> s.touches(plan, TouchKind.PERSON, 0));
        assertThat(people).extracting(TouchRow::unit, TouchRow::toUnit).containsExactly(tuple("Phòng Một", "Phòng Mới"));
        List<UnitChangeRow> history = officer.call(ReorganisationReadService.class, s -> s.history(first));
        assertThat(history).extracting(UnitChangeRow::unit, UnitChangeRow::successor).containsExactly(tuple("Phòng Một", "Phòng Mới"));
    }

    private List<StepRow> steps(long plan) {
        return officer.call(ReorganisationReadService.class, s -> s.steps(plan));
    }
}
