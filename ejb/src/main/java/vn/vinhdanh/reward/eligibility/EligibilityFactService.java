package vn.vinhdanh.reward.eligibility;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.account.Roles;
import vn.vinhdanh.audit.AuditTrail;
import vn.vinhdanh.classification.UnitLevelRow;
import vn.vinhdanh.classification.sheet.DecidedUnitLevels;
import vn.vinhdanh.organisation.UnitScope;
import vn.vinhdanh.organisation.UnitScopes;
import vn.vinhdanh.shared.NotFoundException;
import vn.vinhdanh.shared.RefusedException;

/**
 * Facts the rules need and nobody else keeps: the level of a collective, and what is being verified about somebody. Entered by those who
 * appraise or keep the registry; a released matter stays on file.
 */
@Stateless
@RolesAllowed({Roles.APPRAISER, Roles.REGISTRY_OFFICER})
public class EligibilityFactService {

    private static final String OF_PERSON = "SELECT m FROM VerificationMatter m WHERE m.personId = :subject ORDER BY m.openedOn DESC, m.id DESC";
    private static final String OF_UNIT = "SELECT m FROM VerificationMatter m WHERE m.unitId = :subject ORDER BY m.openedOn DESC, m.id DESC";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private DecidedUnitLevels decided;
    @Inject
    private UnitScopes scopes;
    @Inject
    private AuditTrail audit;
    @Inject
    private Clock clock;

    /** The level of a collective in a year: decided by the classification, and entered by hand. */
    public CollectiveLevelRow level(long unitId, int year) {
        scope().require(unitId);
        return new CollectiveLevelRow(decided.find(unitId, year).orElse(null), entered(unitId, year).map(CollectiveLevel::row).orElse(null));
    }

    /**
     * Writes the level of a collective for a year, or corrects it, where no classification of the year decided it.
     *
     * @throws RefusedException COLLECTIVE_LEVEL_DECIDED
     */
    public void saveLevel(@NotNull @Valid CollectiveLevelInput input) {
        scope().require(input.getUnitId());
        Optional<UnitLevelRow> known = decided.find(input.getUnitId(), input.getYear());
        if (known.isPresent()) {
            throw new RefusedException("COLLECTIVE_LEVEL_DECIDED", known.get().decisionNo(), input.getYear());
        }
        CollectiveLevel level = entered(input.getUnitId(), input.getYear())
                .orElseGet(() -> new CollectiveLevel(input.getUnitId(), input.getYear()));
        level.take(input);
        if (level.getId() == null) {
            em.persist(level);
        }
        em.flush();
        audit.record("COLLECTIVE_LEVEL", "UNIT", input.getUnitId(), input.getYear() + ": " + input.getLevel());
    }

    /** Notes that something is being verified; rewards wait from now on. */
    public long open(@NotNull @Valid VerificationInput input) {
        scope().require(input.getPersonId() == null ? input.getUnitId() : unitOf(input.getPersonId()));
        // not by bean validation: that asks the server's own time zone, where it may still be yesterday
        if (input.getOpenedOn().isAfter(LocalDate.now(clock))) {
            throw new RefusedException("DAY_IN_FUTURE");
        }
        VerificationMatter matter = new VerificationMatter(input);
        em.persist(matter);
        em.flush();
        record("VERIFICATION_OPENED", matter);
        return matter.getId();
    }

    /** The verification is over; rewards are possible again from today. */
    public void release(long id, long version) {
        VerificationMatter matter = em.find(VerificationMatter.class, id);
        if (matter == null) {
            throw new NotFoundException();
        }
        scope().require(matter.getPersonId() == null ? matter.getUnitId() : unitOf(matter.getPersonId()));
        matter.requireVersion(version);
        matter.release(LocalDate.now(clock));
        em.flush();
        record("VERIFICATION_RELEASED", matter);
    }

    /** What was or is being verified about a person (or, without one, about a unit), the latest first. */
    public List<VerificationRow> matters(Long personId, Long unitId) {
        scope().require(personId == null ? unitId : unitOf(personId));
        return em.createQuery(personId == null ? OF_UNIT : OF_PERSON, VerificationMatter.class)
                .setParameter("subject", personId == null ? unitId : personId).getResultStream().map(VerificationMatter::row).toList();
    }

    private Optional<CollectiveLevel> entered(long unitId, int year) {
        return em.createQuery("SELECT l FROM CollectiveLevel l WHERE l.unitId = :unit AND l.year = :year", CollectiveLevel.class)
                .setParameter("unit", unitId).setParameter("year", year).getResultStream().findFirst();
    }

    private Long unitOf(long personId) {
        return em.createQuery("SELECT p.unitId FROM Person p WHERE p.id = :id", Long.class).setParameter("id", personId).getResultStream()
                .findFirst().orElseThrow(NotFoundException::new);
    }

    private UnitScope scope() {
        return scopes.of(Role.APPRAISER, Role.REGISTRY_OFFICER);
    }

    private void record(String action, VerificationMatter matter) {
        audit.record(action, matter.getPersonId() == null ? "UNIT" : "PERSON",
                matter.getPersonId() == null ? matter.getUnitId() : matter.getPersonId(), matter.row().kind().name());
    }
}
