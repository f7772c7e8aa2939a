package vn.vinhdanh.organisation.reorganisation;

import java.time.LocalDate;
import java.util.List;
import vn.vinhdanh.testing.Harness;

/** Plans as the registry officer draws them up. */
final class Plans {

    static final String BASIS = "Quyết định 15/QĐ-UBND";

    private final Harness.As officer;

    Plans(Harness.As officer) {
        this.officer = officer;
    }

    long plan(LocalDate day) {
        ReorganisationInput input = new ReorganisationInput();
        input.setTitle("Sắp xếp các phòng");
        input.setLegalBasis(BASIS);
        input.setEffectiveOn(day);
        return officer.call(ReorganisationService.class, s -> s.save(input));
    }

    static StepInput step(StepKind kind, Long target, Long... sources) {
        StepInput input = new StepInput();
        input.setKind(kind);
        input.setTargetId(target);
        input.setSourceIds(List.of(sources));
        return input;
    }

    StepInput founding(StepKind kind, String name, long parent, Long... sources) {
        StepInput input = step(kind, null, sources);
        input.setFounding(true);
        input.setCode("NEW-" + name.hashCode());
        input.setName(name);
        input.setParentId(parent);
        return input;
    }

    long add(long plan, StepInput input) {
        return officer.call(ReorganisationService.class, s -> s.add(plan, input));
    }

    void foresee(long plan) {
        officer.run(ReorganisationService.class, s -> s.foresee(plan));
    }

    ReorganisationState confirm(long plan) {
        ReorganisationRow row = officer.call(ReorganisationReadService.class, s -> s.get(plan));
        return officer.call(ReorganisationService.class, s -> s.confirm(plan, row.version()));
    }
}
