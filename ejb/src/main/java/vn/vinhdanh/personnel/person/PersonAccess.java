package vn.vinhdanh.personnel.person;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.organisation.UnitGrants;
import vn.vinhdanh.organisation.UnitScope;
import vn.vinhdanh.organisation.UnitScopes;
import vn.vinhdanh.shared.ForbiddenException;
import vn.vinhdanh.shared.MovedException;
import vn.vinhdanh.shared.NotFoundException;
import vn.vinhdanh.shared.RefusedException;
import vn.vinhdanh.shared.search.SearchQuery;

/** Who may read, edit and see the personal ID of whom. Somebody outside the scope does not exist for the caller. */
@Dependent
public class PersonAccess {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private UnitScopes scopes;

    /** The scopes of the caller; use cases that need more than one take them from here, so that the grants are read once. */
    PersonScopes scopes() {
        return PersonScopes.of(scopes.held());
    }

    /** Units whose people the caller may read. */
    public UnitScope reading() {
        return scopes().reading();
    }

    /** Units whose people the caller may edit. */
    public UnitScope editing() {
        return scopes().editing();
    }

    /** The units whose people the caller reads, and those where the caller sees personal IDs; null stands for all. */
    public Seen seen(SearchQuery query) {
        PersonScopes held = PersonScopes.of(query.once(UnitGrants.class, scopes::held));
        return new Seen(held.reading().everything() ? null : held.reading().queryIds(), held.clear().everything() ? null : held.clear().queryIds());
    }

    /** What {@link #seen} answers. */
    public record Seen(Set<Long> unitIds, Set<Long> clearIds) {
    }

    Person readable(long id) {
        return readable(id, scopes());
    }

    Person readable(long id, PersonScopes allowed) {
        Person person = em.find(Person.class, id);
        if (person == null) {
            throw new NotFoundException();
        }
        allowed.reading().require(person.getUnitId());
        return person;
    }

    /** Somebody the caller may change. */
    Person editable(long id) {
        PersonScopes allowed = scopes();
        Person person = readable(id, allowed);
        if (!allowed.editing().covers(person.getUnitId())) {
            throw new ForbiddenException();
        }
        requireRemaining(person, allowed);
        return person;
    }

    /**
     * Refuses to write about a record that is part of another one; whether the caller may write at all is asked by the use case.
     *
     * @throws MovedException PERSON_MERGED, naming who remains, with the unit where the caller may read it
     */
    public void requireRemaining(long id) {
        Person person = em.find(Person.class, id);
        if (person != null && person.mergedInto() != null) {
            requireRemaining(person, scopes());
        }
    }

    private void requireRemaining(Person person, PersonScopes allowed) {
        if (person.mergedInto() == null) {
            return;
        }
        Person remaining = em.find(Person.class, person.mergedInto());
        boolean read = allowed.reading().covers(remaining.getUnitId());
        throw new MovedException("PERSON_MERGED", remaining.getId(), person.getFullName(), remaining.getFullName() + (read ? ", " + unitName(remaining.getUnitId()) : ""));
    }

    /** Whether the caller sees the personal ID and other sensitive data of this person; refuses whoever may not read the person at all. */
    public boolean seesSensitive(long id) {
        PersonScopes allowed = scopes();
        return allowed.clear().covers(readable(id, allowed).getUnitId());
    }

    /** The same in both degrees, from one reading of the grants. */
    public DataSight sight(long id) {
        UnitGrants held = scopes.held();
        PersonScopes allowed = PersonScopes.of(held);
        Long unit = readable(id, allowed).getUnitId();
        return new DataSight(allowed.clear().covers(unit), held.of(Role.REGISTRY_OFFICER).covers(unit));
    }

    /** The fields of the record by their names in the history, sensitive ones masked where the caller may not see them. */
    public Map<String, Object> facts(long id) {
        PersonScopes allowed = scopes();
        Person person = readable(id, allowed);
        Map<String, Object> facts = PersonFacts.of(person);
        if (!allowed.clear().covers(person.getUnitId())) {
            facts.put("personalId", PersonalIds.masked(person.getPersonalId()));
        }
        return facts;
    }

    /** Refuses whoever may not read this person. */
    public void requireReadable(long id) {
        readable(id);
    }

    /** Somebody the caller may change, held until the end of the transaction so that two changes of one record queue up. */
    public HeldPerson held(long id) {
        Person person = editable(id);
        em.lock(person, LockModeType.PESSIMISTIC_WRITE);
        return new HeldPerson(person);
    }

    /**
     * Name of a unit somebody is put into.
     *
     * @param until last day there; null when it is open
     * @throws RefusedException UNIT_ENDED when the unit ends before
     */
    public String unitToServeIn(long unitId, LocalDate until) {
        List<LocalDate> ended = em.createQuery("SELECT u.validTo FROM Unit u WHERE u.id = :unit AND u.validTo IS NOT NULL", LocalDate.class)
                .setParameter("unit", unitId).getResultList();
        String name = unitName(unitId);
        if (!ended.isEmpty() && (until == null || until.isAfter(ended.get(0)))) {
            throw new RefusedException("UNIT_ENDED", name, DateTimeFormatter.ofPattern("dd/MM/yyyy").format(ended.get(0)));
        }
        return name;
    }

    /** Name of the unit today. */
    public String unitName(long unitId) {
        return em.createQuery("SELECT u.name FROM Unit u WHERE u.id = :unit", String.class).setParameter("unit", unitId)
                .getResultStream().findFirst().orElseThrow(NotFoundException::new);
    }
}
