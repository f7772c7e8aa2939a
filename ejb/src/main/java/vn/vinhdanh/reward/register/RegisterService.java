package vn.vinhdanh.reward.register;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.account.Roles;
import vn.vinhdanh.audit.AuditTrail;
import vn.vinhdanh.organisation.UnitScopes;
import vn.vinhdanh.personnel.history.ChangeLog;
import vn.vinhdanh.personnel.history.FieldChange;
import vn.vinhdanh.personnel.person.PersonAccess;
import vn.vinhdanh.shared.NotFoundException;
import vn.vinhdanh.shared.Page;
import vn.vinhdanh.shared.RefusedException;

/** The award register and the initiatives: read by filters, entered and corrected by hand with a reason. */
@Stateless
@RolesAllowed({Roles.UNIT_CLERK, Roles.UNIT_HEAD, Roles.REGISTRY_OFFICER, Roles.APPRAISER, Roles.COUNCIL_SECRETARY, Roles.COUNCIL_MEMBER,
    Roles.DIRECTOR, Roles.DOCUMENT_CLERK, Roles.INSPECTOR, Roles.INTEGRATION})
public class RegisterService {

    private static final Role[] WRITERS = {Role.REGISTRY_OFFICER, Role.APPRAISER};

    @PersistenceContext
    private EntityManager em;
    @Inject
    private RegisterQueries queries;
    @Inject
    private TitleOnce once;
    @Inject
    private UnitScopes scopes;
    @Inject
    private PersonAccess people;
    @Inject
    private AuditTrail audit;
    @Inject
    private ChangeLog changes;
    @Inject
    private Clock clock;

    /**
     * One page of the register: newest achievement year first, in a year from the highest honour, names in Vietnamese order.
     *
     * @param cursor where the page before ended; null for the first
     */
    public Page<RegisterRow> list(RegisterFilter filter, String cursor, int limit) {
        List<RegisterRow> rows = queries.page(filter, scopes.of(), RegisterCursor.of(cursor), limit + 1);
        boolean more = rows.size() > limit;
        List<RegisterRow> items = more ? List.copyOf(rows.subList(0, limit)) : rows;
        return new Page<>(items, more ? queries.behind(items.get(limit - 1)).text() : null, null);
    }

    /** Recipients by group and money of the filtered register; cancelled awards do not count. */
    public RegisterTotals totals(RegisterFilter filter) {
        return queries.totals(filter, scopes.of());
    }

    /** Achievement years from the newest of the register to its oldest. */
    public List<Integer> years() {
        return queries.years();
    }

    /** All awards of one person of the caller's scope. */
    public List<RegisterRow> awardsOf(long personId) {
        visible(personId);
        return queries.ofPerson(personId);
    }

    /** All initiatives of one person of the caller's scope. */
    public List<InitiativeRow> initiativesOf(long personId) {
        visible(personId);
        return queries.initiatives(personId);
    }

    /**
     * Enters an award of earlier years, or corrects one that no decision of this application has made.
     *
     * @throws vn.vinhdanh.shared.RefusedException AWARD_SIGNED for an award of a decision numbered here, AWARD_HELD for a
     *         title the person has for that year already
     * @return its number
     */
    @RolesAllowed({Roles.REGISTRY_OFFICER, Roles.APPRAISER})
    public long saveAward(AwardInput input) {
        Recipient recipient = writable(input.getPersonId());
        requirePast(input.getDecidedOn());
        Award award;
        Map<String, Object> before = Map.of();
        if (input.getId() == null) {
            once.require(input, recipient);
            award = new Award(input, queries.honour(input.getAwardCode()), recipient);
            em.persist(award);
        } else {
            award = ownAward(input.getId(), input.getVersion(), input.getPersonId());
            before = award.facts();
            // rows that came in twice can still be corrected, only no row may become a second one
            if (!award.isFor(input.getAwardCode(), input.getYear())) {
                once.require(input, recipient);
            }
            award.correct(input, queries.honour(input.getAwardCode()));
        }
        log(input, award, before);
        em.flush();
        audit.record(input.getId() == null ? "AWARD_ENTERED" : "AWARD_CORRECTED", "AWARD", award.getId(),
                input.getAwardCode() + " " + input.getYear() + ": " + input.getReason());
        return award.getId();
    }

    /** Marks an award that should never have been entered; it stays in the register as cancelled. */
    @RolesAllowed({Roles.REGISTRY_OFFICER, Roles.APPRAISER})
    public void cancelAward(AwardInput input) {
        writable(input.getPersonId());
        Award award = ownAward(input.getId(), input.getVersion(), input.getPersonId());
        Map<String, Object> before = award.facts();
        award.cancel(input.getReason());
        log(input, award, before);
        audit.record("AWARD_CANCELLED", "AWARD", input.getId(), input.getReason());
    }

    /** Enters or corrects a recognised initiative. */
    @RolesAllowed({Roles.REGISTRY_OFFICER, Roles.APPRAISER})
    public long saveInitiative(InitiativeInput input) {
        writable(input.getPersonId());
        requirePast(input.getRecognisedOn());
        Initiative initiative;
        Map<String, Object> before = Map.of();
        if (input.getId() == null) {
            initiative = new Initiative(input);
            em.persist(initiative);
        } else {
            initiative = em.find(Initiative.class, input.getId());
            if (initiative == null || !initiative.getPersonId().equals(input.getPersonId())) {
                throw new NotFoundException();
            }
            initiative.requireVersion(input.getVersion());
            before = initiative.facts();
            initiative.correct(input);
        }
        changes.record(input.getPersonId(), ChangeLog.INITIATIVE, input.getYear() + " " + input.getTitle(), input.getReason(),
                FieldChange.between(before, initiative.facts()));
        em.flush();
        audit.record(input.getId() == null ? "INITIATIVE_ENTERED" : "INITIATIVE_CORRECTED", "INITIATIVE", initiative.getId(),
                input.getYear() + ": " + input.getReason());
        return initiative.getId();
    }

    private void log(AwardInput input, Award award, Map<String, Object> before) {
        changes.record(input.getPersonId(), ChangeLog.AWARD, award.getAwardCode() + " " + award.getAchievementYear(), input.getReason(),
                FieldChange.between(before, award.facts()));
    }

    private Award ownAward(Long id, long version, Long personId) {
        Award award = em.find(Award.class, id);
        if (award == null || !personId.equals(award.getPersonId())) {
            throw new NotFoundException();
        }
        award.requireVersion(version);
        return award;
    }

    // not by bean validation: that asks the server's own time zone, where it may still be yesterday
    private void requirePast(LocalDate day) {
        if (day != null && day.isAfter(LocalDate.now(clock))) {
            throw new RefusedException("DAY_IN_FUTURE");
        }
    }

    private void visible(long personId) {
        scopes.of().require(queries.person(personId).orElseThrow(NotFoundException::new).unitId());
    }

    private Recipient writable(long personId) {
        Recipient recipient = queries.person(personId).orElseThrow(NotFoundException::new);
        scopes.of(WRITERS).require(recipient.unitId());
        people.requireRemaining(personId);
        return recipient;
    }
}
