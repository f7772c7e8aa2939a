package vn.vinhdanh.personnel.discipline;

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
import java.util.Map;
import vn.vinhdanh.account.Roles;
import vn.vinhdanh.audit.AuditTrail;
import vn.vinhdanh.personnel.history.ChangeLog;
import vn.vinhdanh.personnel.history.FieldChange;
import vn.vinhdanh.personnel.person.HeldPerson;
import vn.vinhdanh.personnel.person.PersonAccess;
import vn.vinhdanh.shared.NotFoundException;
import vn.vinhdanh.shared.RefusedException;
import vn.vinhdanh.shared.Texts;
import vn.vinhdanh.shared.VietnameseText;

/** Disciplinary decisions: entered with their decision, corrected with a reason, never deleted. */
@Stateless
@RolesAllowed({Roles.REGISTRY_OFFICER, Roles.UNIT_CLERK, Roles.UNIT_HEAD, Roles.DIRECTOR, Roles.APPRAISER, Roles.COUNCIL_SECRETARY,
        Roles.DOCUMENT_CLERK, Roles.INSPECTOR, Roles.INTEGRATION})
public class DisciplineService {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private ChangeLog changes;
    @Inject
    private PersonAccess access;
    @Inject
    private AuditTrail audit;
    @Inject
    private Clock clock;

    /** All disciplinary decisions of one person, the newest first. */
    public List<DisciplineRow> list(long personId) {
        access.requireReadable(personId);
        return em.createQuery("SELECT d FROM Discipline d WHERE d.personId = :person ORDER BY d.decidedOn DESC, d.id DESC",
                Discipline.class).setParameter("person", personId).getResultList().stream().map(DisciplineRow::of).toList();
    }

    /** Writes a decision or its correction; a correction says why. */
    @RolesAllowed({Roles.REGISTRY_OFFICER, Roles.UNIT_CLERK})
    public void save(@NotNull @Valid DisciplineInput input) {
        HeldPerson person = access.held(input.getPersonId());
        check(input, person);
        Discipline discipline = input.getId() == null ? new Discipline(person.id()) : stored(input);
        if (VietnameseText.typed(input.getFormText()) == null) {
            input.setFormText(Texts.of(Texts.VIETNAMESE).get("enum.DisciplineForm." + input.getForm()));
        }
        Map<String, Object> before = discipline.facts();
        discipline.take(input);
        changes.record(person.id(), ChangeLog.DISCIPLINE, input.getDecidedOn().toString(), input.getCorrection(),
                FieldChange.between(before, discipline.facts()));
        if (input.getId() == null) {
            em.persist(discipline);
        }
        em.flush();
        audit.record(input.getId() == null ? "DISCIPLINE_ADDED" : "DISCIPLINE_CORRECTED", "PERSON", person.id(),
                input.getFormText() + ", " + input.getDecidedOn() + (input.getId() == null ? "" : ": " + input.getCorrection()));
    }

    private void check(DisciplineInput input, HeldPerson person) {
        LocalDate decided = input.getDecidedOn();
        if (decided.isAfter(LocalDate.now(clock)) || person.birthDate() != null && decided.isBefore(person.birthDate())) {
            throw new RefusedException("DISCIPLINE_DATE");
        }
        if (input.getEndsOn() != null && input.getEndsOn().isBefore(decided)) {
            throw new RefusedException("DISCIPLINE_END");
        }
        if (input.getId() != null && VietnameseText.typed(input.getCorrection()) == null) {
            throw new RefusedException("CORRECTION_REASON");
        }
    }

    private Discipline stored(DisciplineInput input) {
        Discipline discipline = em.find(Discipline.class, input.getId());
        if (discipline == null || !discipline.getPersonId().equals(input.getPersonId())) {
            throw new NotFoundException();
        }
        discipline.requireVersion(input.getVersion());
        return discipline;
    }
}
