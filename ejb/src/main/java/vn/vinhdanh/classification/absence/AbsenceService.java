package vn.vinhdanh.classification.absence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import vn.vinhdanh.account.Caller;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.account.Roles;
import vn.vinhdanh.audit.AuditTrail;
import vn.vinhdanh.organisation.UnitScopes;
import vn.vinhdanh.personnel.person.PersonAccess;
import vn.vinhdanh.shared.NotFoundException;
import vn.vinhdanh.shared.RefusedException;

/** Absences of one person, entered by the clerk of the unit or the registry; the rules of classification read them. */
@Stateless
@RolesAllowed({Roles.UNIT_CLERK, Roles.REGISTRY_OFFICER})
public class AbsenceService {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private UnitScopes scopes;
    @Inject
    private PersonAccess people;
    @Inject
    private Caller caller;
    @Inject
    private AuditTrail audit;
    @Inject
    private Clock clock;

    /** A person's absences, the latest first. */
    @RolesAllowed({Roles.UNIT_CLERK, Roles.UNIT_HEAD, Roles.REGISTRY_OFFICER, Roles.APPRAISER, Roles.DIRECTOR, Roles.INSPECTOR})
    public List<AbsenceRow> list(long personId) {
        scopes.of(Role.UNIT_CLERK, Role.UNIT_HEAD, Role.REGISTRY_OFFICER, Role.APPRAISER, Role.DIRECTOR, Role.INSPECTOR).require(unitOf(personId));
        return em.createQuery("""
                SELECT NEW vn.vinhdanh.classification.absence.AbsenceRow(a.id, a.version, a.cause, a.fromDay, a.toDay, a.reason, a.changedBy,
                    a.changedAt) FROM Absence a WHERE a.personId = :person AND a.cancelled = FALSE ORDER BY a.fromDay DESC
                """, AbsenceRow.class).setParameter("person", personId).getResultList();
    }

    /**
     * Enters or corrects an absence.
     *
     * @throws RefusedException PERIOD_REVERSED, ABSENCE_OVERLAPS, PERSON_MERGED
     */
    public void save(@NotNull @Valid AbsenceInput input) {
        scopes.of(Role.UNIT_CLERK, Role.REGISTRY_OFFICER).require(unitOf(input.getPersonId()));
        people.requireRemaining(input.getPersonId());
        if (input.getTo() != null && input.getTo().isBefore(input.getFrom())) {
            throw new RefusedException("PERIOD_REVERSED");
        }
        Absence absence = input.getId() == null ? new Absence(input.getPersonId()) : find(input.getId());
        if (absence.personId() != input.getPersonId()) {
            throw new NotFoundException();
        }
        if (input.getId() != null) {
            absence.requireVersion(input.getVersion());
        }
        requireNoOverlap(input);
        absence.set(input, caller.username(), LocalDateTime.now(clock));
        if (input.getId() == null) {
            em.persist(absence);
        }
        em.flush();
        audit.record(input.getId() == null ? "ABSENCE_ENTERED" : "ABSENCE_CORRECTED", "PERSON", input.getPersonId(),
                input.getCause() + " " + input.getFrom() + " – " + input.getTo());
    }

    /** Takes back an absence entered by mistake; it stays on file and counts no more. */
    public void cancel(long id, long version) {
        Absence absence = find(id);
        scopes.of(Role.UNIT_CLERK, Role.REGISTRY_OFFICER).require(unitOf(absence.personId()));
        absence.requireVersion(version);
        absence.cancel(caller.username(), LocalDateTime.now(clock));
        em.flush();
        audit.record("ABSENCE_CANCELLED", "PERSON", absence.personId(), String.valueOf(id));
    }

    private Absence find(long id) {
        Absence absence = em.find(Absence.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (absence == null) {
            throw new NotFoundException();
        }
        return absence;
    }

    private void requireNoOverlap(AbsenceInput input) {
        long others = em.createQuery("""
                SELECT COUNT(a) FROM Absence a WHERE a.personId = :person AND a.cancelled = FALSE AND a.id <> :self
                  AND a.fromDay <= :to AND (a.toDay IS NULL OR a.toDay >= :from)
                """, Long.class).setParameter("person", input.getPersonId()).setParameter("self", input.getId() == null ? -1L : input.getId())
                .setParameter("from", input.getFrom()).setParameter("to", input.getTo() == null ? LocalDate.of(9999, 12, 31) : input.getTo())
                .getSingleResult();
        if (others > 0) {
            throw new RefusedException("ABSENCE_OVERLAPS");
        }
    }

    private Long unitOf(long personId) {
        return em.createQuery("SELECT p.unitId FROM Person p WHERE p.id = :id", Long.class).setParameter("id", personId).getResultStream()
                .findFirst().orElseThrow(NotFoundException::new);
    }
}
