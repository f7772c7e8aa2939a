package vn.vinhdanh.organisation.reorganisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.vinhdanh.organisation.UnitRow;
import vn.vinhdanh.organisation.UnitService;
import vn.vinhdanh.testing.Db;
import vn.vinhdanh.testing.Department;
import vn.vinhdanh.testing.TestData;

/** A department with three divisions and somebody in the first, and the steps of a plan as one call each. */
abstract class ReorganisationDesk extends Department {

    static final LocalDate JULY = LocalDate.of(2026, 7, 1);

    long first;
    long second;
    long third;
    long binh;
    private Plans plans;

    void prepare(Db database) {
        department(database);
        plans = new Plans(officer);
        first = data.unit("Phòng Một", root);
        second = data.unit("Phòng Hai", root);
        third = data.unit("Phòng Ba", root);
        binh = data.person("Trần Bình", first);
        db.execute("INSERT INTO posting (id, person_id, unit_id, unit_name, position, valid_from) VALUES (" + TestData.nextId() + ", " + binh
                + ", " + first + ", 'Phòng Một', 'Chuyên viên', DATE '2020-01-01')");
    }

    long plan(LocalDate day) {
        return plans.plan(day);
    }

    static StepInput step(StepKind kind, Long target, Long... sources) {
        return Plans.step(kind, target, sources);
    }

    StepInput founding(StepKind kind, String name, Long... sources) {
        return plans.founding(kind, name, root, sources);
    }

    long add(long plan, StepInput input) {
        return plans.add(plan, input);
    }

    void foresee(long plan) {
        plans.foresee(plan);
    }

    ReorganisationState confirm(long plan) {
        return plans.confirm(plan);
    }

    ReorganisationRow row(long plan) {
        return officer.call(ReorganisationReadService.class, s -> s.get(plan));
    }

    List<Conflict> conflicts(long plan) {
        return officer.call(ReorganisationReadService.class, s -> s.conflicts(plan)).stream().map(TouchRow::conflict).toList();
    }

    List<String> names(LocalDate day) {
        return officer.call(UnitService.class, s -> s.list(day)).stream().map(UnitRow::name).toList();
    }

    String value(String sql) {
        Object found = harness.tx(em -> em.createNativeQuery(sql).getResultList());
        List<String> texts = new ArrayList<>();
        for (Object each : (List<?>) found) {
            texts.add(each instanceof Object[] row ? List.of(row).toString() : String.valueOf(each));
        }
        return String.join("; ", texts);
    }
}
