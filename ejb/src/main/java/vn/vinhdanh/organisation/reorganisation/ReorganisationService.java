package vn.vinhdanh.organisation.reorganisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import vn.vinhdanh.account.Caller;
import vn.vinhdanh.account.Roles;
import vn.vinhdanh.audit.AuditTrail;
import vn.vinhdanh.shared.RefusedException;
import vn.vinhdanh.shared.Texts;

/**
 * Reorganisations (sắp xếp tổ chức): drafted, looked at in a dry run, then applied in one transaction, today or on their day. Everything a
 * plan touches is checked against what the dry run saw; nothing is ever half done.
 */
@Stateless
@RolesAllowed({Roles.REGISTRY_OFFICER, Roles.SYSTEM})
public class ReorganisationService {

    private static final String SUBJECT = "REORGANISATION";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private ReorganisationAccess access;
    @Inject
    private Foresight foresight;
    @Inject
    private Application application;
    @Inject
    private ReorganisationQueries queries;
    @Inject
    private Caller caller;
    @Inject
    private AuditTrail audit;
    @Inject
    private Clock clock;

    /** Writes a new plan, or another title, basis or day of one that is not applied yet. */
    public long save(@NotNull @Valid ReorganisationInput input) {
        Reorganisation plan = input.getId() == null ? new Reorganisation(caller.username(), now()) : access.editable(input.getId());
        if (input.getId() != null) {
            plan.requireVersion(input.getVersion());
        }
        plan.describe(input);
        em.persist(plan);
        em.flush();
        audit.record("REORGANISATION_SAVED", SUBJECT, plan.getId(), plan.title());
        return plan.getId();
    }

    /** The plan as the edit form takes it. */
    public ReorganisationInput input(long id) {
        return access.editable(id).input();
    }

    /** Adds one step; all its units must be the caller's. */
    public long add(long id, @NotNull @Valid StepInput input) {
        Reorganisation plan = access.editable(id);
        access.require(plan.getId(), input);
        long step = application.addStep(plan.getId(), input);
        plan.redraft();
        return step;
    }

    /** Takes a step out of the plan again. */
    public void remove(long id, long stepId) {
        Reorganisation plan = access.editable(id);
        application.removeStep(plan.getId(), stepId);
        plan.redraft();
    }

    /** The dry run: what would happen to whom. It changes nothing but its own list. */
    public void foresee(long id) {
        Reorganisation plan = access.editable(id);
        foresight.look(application.run(plan, ReorganisationRun.SEEN));
        plan.foreseen(now());
    }

    /**
     * Applies the plan if its day has come, otherwise leaves it to the clock.
     *
     * @param version the state of the plan the caller looked at
     * @throws RefusedException REORGANISATION_UNSEEN, REORGANISATION_CONFLICTS, REORGANISATION_CHANGED
     */
    public ReorganisationState confirm(long id, long version) {
        Reorganisation plan = access.editable(id);
        plan.requireVersion(version);
        if (!plan.isForeseen()) {
            throw new RefusedException("REORGANISATION_UNSEEN");
        }
        if (plan.effectiveOn().isAfter(LocalDate.now(clock))) {
            application.requireNoConflicts(plan.getId());
            plan.plan();
            audit.record("REORGANISATION_PLANNED", SUBJECT, id, plan.title() + ", " + plan.effectiveOn());
        } else {
            application.apply(plan);
        }
        return plan.state();
    }

    /** Gives the plan up; its list stays. */
    public void cancel(long id, long version) {
        Reorganisation plan = access.editable(id);
        plan.requireVersion(version);
        plan.cancel();
        audit.record("REORGANISATION_CANCELLED", SUBJECT, id, plan.title());
    }

    /** Plans whose day has come. */
    @RolesAllowed(Roles.SYSTEM)
    public List<Long> due() {
        return queries.due(LocalDate.now(clock));
    }

    /** Applies a plan on its day to whoever is there by then: a plan for all people of a unit also takes those who came since. */
    @RolesAllowed(Roles.SYSTEM)
    public void applyDue(long id) {
        Reorganisation plan = access.locked(id);
        if (plan.state() == ReorganisationState.PLANNED) {
            foresight.look(application.run(plan, ReorganisationRun.SEEN));
            application.apply(plan);
        }
    }

    /** Notes why a plan could not be applied on its day; the officer finds it among the open work. */
    @RolesAllowed(Roles.SYSTEM)
    public void block(long id, RefusedException reason) {
        access.locked(id).block(Texts.of(Texts.VIETNAMESE).of(reason));
        audit.record("REORGANISATION_BLOCKED", SUBJECT, id, reason.code());
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}
