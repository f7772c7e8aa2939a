package vn.vinhdanh.personnel.person;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.vinhdanh.account.Roles;
import vn.vinhdanh.audit.AuditTrail;
import vn.vinhdanh.personnel.history.ChangeLog;
import vn.vinhdanh.personnel.history.FieldChange;
import vn.vinhdanh.shared.RefusedException;

/** The registry of people: finding them, one record, and changing it. Administrators see no people. */
@Stateless
@RolesAllowed({Roles.REGISTRY_OFFICER, Roles.UNIT_CLERK, Roles.UNIT_HEAD, Roles.DIRECTOR, Roles.APPRAISER, Roles.COUNCIL_SECRETARY,
        Roles.DOCUMENT_CLERK, Roles.INSPECTOR, Roles.INTEGRATION})
public class PersonService {

    private static final int MOST = 500;
    private static final String UNIQUE_VIOLATION = "23505";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private PeopleReader reader;
    @Inject
    private PersonAccess access;
    @Inject
    private AuditTrail audit;
    @Inject
    private ChangeLog changes;
    @Inject
    private Clock clock;
    @Inject
    @Any
    private Instance<PersonEntryListener> entryListeners;
    @Inject
    @Any
    private Instance<PersonChangeGuard> guards;

    /** One page of people in the order of the filter, going on from a cursor of the page before. */
    @RolesAllowed({Roles.REGISTRY_OFFICER, Roles.UNIT_CLERK, Roles.UNIT_HEAD, Roles.DIRECTOR, Roles.APPRAISER, Roles.COUNCIL_SECRETARY,
        Roles.DOCUMENT_CLERK, Roles.INSPECTOR, Roles.INTEGRATION, Roles.SYSTEM})
    public PersonListing list(PersonFilter filter, String cursor, int limit) {
        int size = Math.max(1, Math.min(MOST, limit));
        PersonCursor place = PersonCursor.of(cursor);
        return reader.page(reader.prepare(filter, place), place, size);
    }

    /** One person; 404 for whoever is outside the caller's units. The number of a merged record leads to the person it is part of. */
    public PersonCard get(long id) {
        PersonScopes scopes = access.scopes();
        Person person = access.readable(id, scopes);
        if (person.mergedInto() != null) {
            person = access.readable(person.mergedInto(), scopes);
        }
        long unitId = person.getUnitId();
        return PersonCard.of(person, access.unitName(unitId), scopes.clear().covers(unitId), scopes.editing().covers(unitId));
    }

    /** The record as the edit form takes it. */
    @RolesAllowed({Roles.REGISTRY_OFFICER, Roles.UNIT_CLERK, Roles.SYSTEM})
    public PersonInput input(long id) {
        return PersonInputs.of(access.editable(id));
    }

    /**
     * Writes a new or changed person. Refuses a personal ID that somebody else has (ID_DUPLICATE), dates that cannot be, and another rank, step or
     * coefficient, which come with their day and decision (PAY_BY_DAY); sex or year that differ from the number are only reported. A name or position
     * that looks like none is asked about (NAME_ODD, POSITION_ODD) until {@link PersonInput#isGoAhead} says that it is meant.
     */
    @RolesAllowed({Roles.REGISTRY_OFFICER, Roles.UNIT_CLERK, Roles.SYSTEM})
    public PersonSaved save(@NotNull @Valid PersonInput input) {
        PersonInputs.tidy(input);
        LocalDate today = LocalDate.now(clock);
        PersonRules.refusal(input, today).ifPresent(code -> {
            throw new RefusedException(code);
        });
        Person person = input.getId() == null ? created(input, today) : changed(input);
        flush(input);
        audit.record(input.getId() == null ? "PERSON_CREATED" : "PERSON_CHANGED", "PERSON", person.getId(), person.getFullName());
        return new PersonSaved(person.getId(), PersonalIds.warnings(person.getPersonalId(), person.getSex(), person.getBirthYear()));
    }

    private Person created(PersonInput input, LocalDate today) {
        ask(input, null);
        requireNewId(input);
        access.editing().require(input.getUnitId());
        entryListeners.forEach(listener -> listener.check(input));
        String unitName = access.unitToServeIn(input.getUnitId(), null);
        Person person = new Person(input);
        em.persist(person);
        // first posting and pay refer to the person, and the order of inserts of one flush is nobody's promise
        flush(input);
        LocalDate from = input.getJoinedOn() == null ? today : input.getJoinedOn();
        changes.entered(person.getId(), ChangeLog.PERSON, null, input.getReason(), person.getFullName());
        entryListeners.forEach(listener -> listener.entered(person.getId(), input, unitName, from));
        return person;
    }

    private Person changed(PersonInput input) {
        Person person = access.editable(input.getId());
        person.requireVersion(input.getVersion());
        ask(input, person.getFullName());
        requireNewId(input);
        PersonRules.refusePayWithoutDay(person, input);
        guards.forEach(guard -> guard.refusal(person.getId(), input).ifPresent(refusal -> {
            throw refusal;
        }));
        Map<String, Object> before = PersonFacts.of(person);
        person.take(input);
        changes.record(person.getId(), ChangeLog.PERSON, input.getReason(), FieldChange.between(before, PersonFacts.of(person), PersonFacts.SENSITIVE));
        return person;
    }

    private static void ask(PersonInput input, String nameNow) {
        PersonRules.question(input, nameNow).ifPresent(code -> {
            throw new RefusedException(code, code.startsWith("NAME") ? input.getFullName() : input.getPosition());
        });
    }

    private void flush(PersonInput input) {
        try {
            em.flush();
        } catch (PersistenceException e) {
            // two clerks enter the same person at once: the unique index lets one of them through
            if (notUnique(e)) {
                throw new RefusedException("ID_DUPLICATE", input.getPersonalId());
            }
            throw e;
        }
    }

    private static boolean notUnique(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    private void requireNewId(PersonInput input) {
        List<Long> same = em.createQuery("SELECT p.id FROM Person p WHERE p.personalId = :personalId", Long.class)
                .setParameter("personalId", input.getPersonalId()).getResultList();
        if (!same.isEmpty() && !same.get(0).equals(input.getId())) {
            throw new RefusedException("ID_DUPLICATE", input.getPersonalId());
        }
    }
}
