package vn.vinhdanh.organisation.reorganisation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.vinhdanh.account.Caller;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.organisation.UnitScope;
import vn.vinhdanh.organisation.UnitScopes;
import vn.vinhdanh.shared.NotFoundException;
import vn.vinhdanh.shared.RefusedException;

/** Whose plan it is: a plan is seen by those whose units it touches are all theirs, and by who drafts it. */
@Dependent
class ReorganisationAccess {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private UnitScopes scopes;
    @Inject
    private ReorganisationQueries queries;
    @Inject
    private Caller caller;

    Reorganisation readable(long id) {
        Reorganisation plan = em.find(Reorganisation.class, id);
        if (plan == null || !visible(plan)) {
            throw new NotFoundException();
        }
        return plan;
    }

    /** A plan the caller may change, held until the end of the transaction. */
    Reorganisation editable(long id) {
        Reorganisation plan = readable(id);
        em.refresh(plan, LockModeType.PESSIMISTIC_WRITE);
        UnitScope scope = scopes.of(Role.REGISTRY_OFFICER);
        units(queries.steps(id)).forEach(scope::require);
        return plan;
    }

    /** A plan the application works on. */
    Reorganisation locked(long id) {
        return em.find(Reorganisation.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    boolean visible(Reorganisation plan) {
        UnitScope scope = scopes.of(Role.REGISTRY_OFFICER, Role.DIRECTOR, Role.INSPECTOR);
        if (scope.everything()) {
            return true;
        }
        Set<Long> units = units(queries.steps(plan.getId()));
        return units.isEmpty() ? plan.createdBy().equals(caller.username()) : units.stream().allMatch(scope::covers);
    }

    /** Refuses a step that is incomplete, or that names a unit outside the caller's. */
    void require(long id, StepInput input) {
        UnitScope scope = scopes.of(Role.REGISTRY_OFFICER);
        Set<Long> founded = new HashSet<>();
        queries.steps(id).stream().filter(PlannedStep::founds).forEach(s -> founded.add(s.id()));
        input.getSourceIds().forEach(scope::require);
        boolean founds = input.isFounding() && input.getKind().hasTarget();
        if (founds) {
            requireWhole(input);
        }
        if (input.getKind() == StepKind.RENAME && (blank(input.getName()) || input.getSourceIds().size() > 1)) {
            throw new RefusedException("REORGANISATION_NAME");
        }
        if (input.getKind() == StepKind.MOVE && input.getParentId() == null) {
            throw new RefusedException("UNIT_PARENT");
        }
        // a forgotten choice must not move a whole unit
        if (input.getKind() == StepKind.TRANSFER && !input.isEverybody() && input.getPersonIds().isEmpty()) {
            throw new RefusedException("REORGANISATION_NOBODY");
        }
        boolean needed = input.getKind() == StepKind.MERGE || input.getKind() == StepKind.TRANSFER;
        if (needed && !founds && input.getTargetId() == null) {
            throw new RefusedException("REORGANISATION_TARGET");
        }
        for (Long goal : new Long[] {founds ? null : input.getTargetId(), input.getParentId()}) {
            if (goal != null && !founded.contains(goal)) {
                scope.require(goal);
            }
        }
    }

    /** A unit that a step founds has a name, a code, a kind and a place in the tree from its first day on. */
    private static void requireWhole(StepInput input) {
        if (blank(input.getName())) {
            throw new RefusedException("REORGANISATION_NEW_NAME");
        }
        if (blank(input.getCode())) {
            throw new RefusedException("REORGANISATION_NEW_CODE", input.getName());
        }
        if (input.getUnitKind() == null) {
            throw new RefusedException("REORGANISATION_NEW_KIND", input.getName());
        }
        if (input.getParentId() == null) {
            throw new RefusedException("REORGANISATION_NEW_PARENT", input.getName());
        }
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    private static Set<Long> units(List<PlannedStep> steps) {
        Set<Long> units = new HashSet<>();
        for (PlannedStep step : steps) {
            units.addAll(step.sources());
            if (step.targetId() != null) {
                units.add(step.targetId());
            }
            if (step.parentId() != null) {
                units.add(step.parentId());
            }
        }
        steps.stream().filter(PlannedStep::founds).forEach(s -> units.remove(s.id()));
        return units;
    }
}
