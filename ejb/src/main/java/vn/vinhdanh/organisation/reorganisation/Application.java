package vn.vinhdanh.organisation.reorganisation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import vn.vinhdanh.account.Caller;
import vn.vinhdanh.audit.AuditTrail;
import vn.vinhdanh.shared.NotFoundException;
import vn.vinhdanh.shared.RefusedException;

/** Stores the steps of a plan and carries them out: looks again, compares with what was seen, then changes everything at once. */
@Dependent
class Application {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Foresight foresight;
    @Inject
    private UnitReshaping reshaping;
    @Inject
    private UnitBatch batch;
    @Inject
    private ReorganisationQueries queries;
    @Inject
    private Caller caller;
    @Inject
    private AuditTrail audit;
    @Inject
    private Clock clock;

    ReorganisationRun run(Reorganisation plan, int run) {
        return new ReorganisationRun(plan.getId(), run, plan.effectiveOn(), plan.legalBasis(), caller.username(), LocalDateTime.now(clock));
    }

    long addStep(long planId, StepInput input) {
        int last = queries.steps(planId).stream().mapToInt(PlannedStep::seq).max().orElse(0);
        ReorganisationStep step = new ReorganisationStep(planId, last + 1, input);
        em.persist(step);
        step.nameFoundedUnit();
        em.flush();
        batch.run("INSERT INTO reorganisation_source (step_id, unit_id) VALUES (?, ?)",
                input.getSourceIds().stream().distinct().map(s -> new Object[] {step.getId(), s}).toList());
        if (input.getKind() == StepKind.TRANSFER && !input.isEverybody()) {
            choose(planId, step.getId(), input.getPersonIds());
        }
        return step.getId();
    }

    private void choose(long planId, long stepId, List<Long> people) {
        // somebody chosen again goes where the later step says
        batch.run("DELETE FROM reorganisation_person WHERE reorganisation_id = ? AND person_id = ?",
                people.stream().map(p -> new Object[] {planId, p}).toList());
        batch.run("INSERT INTO reorganisation_person (reorganisation_id, person_id, step_id) VALUES (?, ?, ?)",
                people.stream().distinct().map(p -> new Object[] {planId, p, stepId}).toList());
    }

    void removeStep(long planId, long stepId) {
        ReorganisationStep step = em.find(ReorganisationStep.class, stepId);
        if (step == null || step.reorganisationId() != planId) {
            throw new NotFoundException();
        }
        if (queries.steps(planId).stream().anyMatch(s -> s.id() != stepId && (Long.valueOf(stepId).equals(s.targetId())
                || Long.valueOf(stepId).equals(s.parentId())))) {
            throw new RefusedException("REORGANISATION_STEP_USED");
        }
        for (String table : List.of("DELETE FROM reorganisation_person WHERE step_id = ?1", "DELETE FROM reorganisation_source WHERE step_id = ?1")) {
            em.createNativeQuery(table).setParameter(1, stepId).executeUpdate();
        }
        em.remove(step);
    }

    void requireNoConflicts(long id) {
        List<TouchRow> blocking = queries.conflicts(id).stream().filter(t -> t.conflict().isBlocking()).toList();
        if (!blocking.isEmpty()) {
            throw new RefusedException("REORGANISATION_CONFLICTS", blocking.size(), blocking.get(0).label());
        }
    }

    /** Carries the plan out; whatever is not as the dry run saw it stops everything. */
    void apply(Reorganisation plan) {
        em.flush();
        reshaping.hold(plan.getId());
        ReorganisationRun run = run(plan, ReorganisationRun.NOW);
        Outcome outcome = foresight.look(run);
        List<String> changed = queries.changed(plan.getId());
        if (!changed.isEmpty()) {
            throw new RefusedException("REORGANISATION_CHANGED", String.join(", ", changed));
        }
        requireNoConflicts(plan.getId());
        reshaping.keepNames(plan.getId());
        reshaping.reshape(run, outcome);
        foresight.rooms().forEach(room -> room.apply(run));
        reshaping.finish(run, outcome);
        foresight.forget(run);
        plan.applied(caller.username(), run.at());
        audit.record("REORGANISATION_APPLIED", "REORGANISATION", plan.getId(), plan.title() + ": " + queries.counts(plan.getId()));
        for (Outcome.Change change : outcome.changes()) {
            audit.record("UNIT_" + change.kind(), "UNIT", change.unitId(), plan.legalBasis());
        }
    }
}
