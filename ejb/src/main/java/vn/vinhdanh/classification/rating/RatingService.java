package vn.vinhdanh.classification.rating;

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
import java.util.Map;
import vn.vinhdanh.account.Caller;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.account.Roles;
import vn.vinhdanh.audit.AuditTrail;
import vn.vinhdanh.organisation.UnitScopes;
import vn.vinhdanh.personnel.history.ChangeLog;
import vn.vinhdanh.personnel.history.FieldChange;
import vn.vinhdanh.personnel.person.PersonAccess;
import vn.vinhdanh.shared.NotFoundException;
import vn.vinhdanh.shared.RefusedException;

/**
 * The ratings of one person. A rating of the past is entered or corrected with day and reason by the registry; one that a campaign decided
 * changes only when the director classifies again by a numbered decision (366-QĐ/TW, HD 43-HD/BTCTW form 03).
 */
@Stateless
@RolesAllowed({Roles.REGISTRY_OFFICER, Roles.DIRECTOR})
public class RatingService {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private RatingQueries queries;
    @Inject
    private UnitScopes scopes;
    @Inject
    private PersonAccess people;
    @Inject
    private Caller caller;
    @Inject
    private AuditTrail audit;
    @Inject
    private ChangeLog changes;
    @Inject
    private Clock clock;

    /** A person's ratings, the newest year first. */
    @RolesAllowed({Roles.UNIT_CLERK, Roles.UNIT_HEAD, Roles.REGISTRY_OFFICER, Roles.APPRAISER, Roles.COUNCIL_SECRETARY, Roles.DIRECTOR,
        Roles.INSPECTOR, Roles.INTEGRATION})
    public List<RatingRow> list(long personId) {
        scopes.of().require(queries.unitOf(personId));
        return queries.ratings(personId);
    }

    /** What a person's ratings said before, the latest change first. */
    @RolesAllowed({Roles.UNIT_CLERK, Roles.UNIT_HEAD, Roles.REGISTRY_OFFICER, Roles.APPRAISER, Roles.COUNCIL_SECRETARY, Roles.DIRECTOR,
        Roles.INSPECTOR, Roles.INTEGRATION})
    public List<RevisionRow> revisions(long personId) {
        scopes.of().require(queries.unitOf(personId));
        return queries.revisions(personId);
    }

    /**
     * Enters or corrects a rating.
     *
     * @return its number
     * @throws RefusedException RATING_EXISTS_YEAR, RATING_IN_CAMPAIGN, RATING_YEAR, RATING_DATE, RATING_DECISION_MISSING, RATING_BY_DIRECTOR,
     *         PERSON_MERGED
     */
    public long save(@NotNull @Valid RatingInput input) {
        Long unitId = queries.unitOf(input.getPersonId());
        scopes.of(Role.REGISTRY_OFFICER, Role.DIRECTOR).require(unitId);
        people.requireRemaining(input.getPersonId());
        check(input);
        return input.getId() == null ? enter(input, unitId) : correct(input);
    }

    private long enter(RatingInput input, Long unitId) {
        if (!scopes.of(Role.REGISTRY_OFFICER).covers(unitId)) {
            throw new RefusedException("RATING_BY_REGISTRY");
        }
        if (queries.exists(input.getPersonId(), input.getYear())) {
            throw new RefusedException("RATING_EXISTS_YEAR", input.getYear());
        }
        if (queries.awaitsDecision(input.getPersonId(), input.getYear())) {
            throw new RefusedException("RATING_IN_CAMPAIGN", input.getYear());
        }
        Rating rating = new Rating(input, unitId, queries.unitName(unitId));
        em.persist(rating);
        log(rating, Map.of());
        em.flush();
        audit.record("RATING_ENTERED", "PERSON", input.getPersonId(), input.getYear() + " " + input.getLevel());
        return rating.getId();
    }

    private long correct(RatingInput input) {
        Rating rating = em.find(Rating.class, input.getId(), LockModeType.PESSIMISTIC_WRITE);
        if (rating == null || rating.personId() != input.getPersonId()) {
            throw new NotFoundException();
        }
        rating.requireVersion(input.getVersion());
        if (rating.assessmentYear() != input.getYear()) {
            throw new RefusedException("RATING_YEAR");
        }
        requireRight(rating, input);
        Map<String, Object> before = rating.facts();
        em.persist(rating.replace(input, caller.username(), LocalDateTime.now(clock)));
        log(rating, before);
        em.flush();
        audit.record("RATING_CORRECTED", "PERSON", input.getPersonId(), input.getYear() + " " + input.getLevel());
        return rating.getId();
    }

    private void log(Rating rating, Map<String, Object> before) {
        changes.record(rating.personId(), ChangeLog.RATING, String.valueOf(rating.assessmentYear()), rating.reason(),
                FieldChange.between(before, rating.facts()));
    }

    private void requireRight(Rating rating, RatingInput input) {
        Long unitId = queries.unitOf(rating.personId());
        if (rating.source() != RatingSource.CAMPAIGN) {
            if (!scopes.of(Role.REGISTRY_OFFICER).covers(unitId)) {
                throw new RefusedException("RATING_BY_REGISTRY");
            }
            return;
        }
        if (!scopes.of(Role.DIRECTOR).covers(unitId)) {
            throw new RefusedException("RATING_BY_DIRECTOR");
        }
        String no = input.getDecisionNo();
        if (no == null || no.isBlank() || no.strip().equals(rating.decisionNo())) {
            throw new RefusedException("RATING_DECISION_MISSING");
        }
    }

    private void check(RatingInput input) {
        LocalDate today = LocalDate.now(clock);
        if (input.getYear() > today.getYear()) {
            throw new RefusedException("RATING_YEAR");
        }
        if (input.getDecidedOn().isAfter(today) || input.getDecidedOn().getYear() < input.getYear()) {
            throw new RefusedException("RATING_DATE");
        }
    }
}
