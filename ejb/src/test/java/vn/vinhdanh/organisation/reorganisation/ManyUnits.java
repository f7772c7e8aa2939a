package vn.vinhdanh.organisation.reorganisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.testing.Db;
import vn.vinhdanh.testing.Harness;
import vn.vinhdanh.testing.TestData;

/** A province that merges its units: people with a running posting in many units, and the plan that brings them into fewer, new ones. */
public final class ManyUnits {

    private static final int BASE = 800_000_000;

    private final Harness harness;
    private final Harness.As officer;
    private final long root;
    private final int units;

    /** @param people evenly spread over the units */
    public ManyUnits(Db db, int units, int people) {
        TestData data = new TestData(db);
        root = data.root("Tỉnh");
        data.account("hoso", Role.REGISTRY_OFFICER, root);
        db.execute("INSERT INTO unit (id, code, name, norm_name, kind, parent_id, path, valid_from) SELECT " + BASE + " + g, CONCAT('X', g),"
                + " CONCAT('Xã ', g), CONCAT('xa ', g), 'COMMUNE', " + root + ", CONCAT('/" + root + "/', " + BASE + " + g, '/'), DATE '2015-01-01'"
                + " FROM generate_series(1, " + units + ") g");
        db.execute("INSERT INTO person (id, personal_id, full_name, family_name, given_name, norm_name, sort_key, unit_id, position)"
                + " SELECT 850000000 + g, CONCAT('999', 850000000 + g), CONCAT('Nguyễn ', g), 'Nguyễn', CAST(g AS varchar), CONCAT('nguyen ', g),"
                + " CONCAT('nguyen ', g), " + BASE + " + 1 + g % " + units + ", 'Công chức' FROM generate_series(1, " + people + ") g");
        db.execute("INSERT INTO posting (id, person_id, unit_id, unit_name, position, valid_from) SELECT 870000000 + g, 850000000 + g, p.unit_id, u.name,"
                + " 'Công chức', DATE '2020-01-01' FROM generate_series(1, " + people + ") g JOIN person p ON p.id = 850000000 + g JOIN unit u ON u.id = p.unit_id");
        db.execute("ANALYZE");
        harness = new Harness(db);
        officer = harness.as("hoso", Role.REGISTRY_OFFICER);
        this.units = units;
    }

    /** Drafts the plan with as many steps as there will be units. */
    public long plan(int into) {
        ReorganisationInput input = new ReorganisationInput();
        input.setTitle("Sắp xếp đơn vị hành chính cấp xã");
        input.setLegalBasis("Nghị quyết về sắp xếp đơn vị hành chính");
        input.setEffectiveOn(LocalDate.of(2026, 7, 1));
        long plan = officer.call(ReorganisationService.class, s -> s.save(input));
        for (int target = 0; target < into; target++) {
            StepInput step = new StepInput();
            List<Long> sources = new ArrayList<>();
            for (int unit = target; unit < units; unit += into) {
                sources.add((long) BASE + 1 + unit);
            }
            step.setSourceIds(sources);
            step.setFounding(true);
            step.setCode("M" + target);
            step.setName("Xã mới " + target);
            step.setParentId(root);
            officer.call(ReorganisationService.class, s -> s.add(plan, step));
        }
        return plan;
    }

    /** The dry run. */
    public void foresee(long plan) {
        officer.run(ReorganisationService.class, s -> s.foresee(plan));
    }

    /** Carries the plan out. */
    public void apply(long plan) {
        ReorganisationRow row = officer.call(ReorganisationReadService.class, s -> s.get(plan));
        officer.call(ReorganisationService.class, s -> s.confirm(plan, row.version()));
    }

    /** Counts the statements. */
    public Harness harness() {
        return harness;
    }
}
