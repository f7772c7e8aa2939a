package vn.vinhdanh.classification.sheet;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
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
import java.util.Set;
import vn.vinhdanh.account.Caller;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.account.Roles;
import vn.vinhdanh.audit.AuditTrail;
import vn.vinhdanh.classification.QuotaMeter;
import vn.vinhdanh.classification.RatingLevel;
import vn.vinhdanh.classification.campaign.CampaignAccess;
import vn.vinhdanh.classification.campaign.CampaignSettings;
import vn.vinhdanh.organisation.UnitScopes;
import vn.vinhdanh.shared.NotFoundException;
import vn.vinhdanh.shared.RefusedException;

/**
 * The decision on the levels of a year. It covers every agency whose sheets are all confirmed, since the cap is counted over the agency;
 * agencies that finish late get a decision of their own.
 */
@Stateless
@RolesAllowed(Roles.DIRECTOR)
public class ClassificationDecisionService {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private DecisionQueries queries;
    @Inject
    private CampaignAccess campaigns;
    @Inject
    private SheetChecks checks;
    @Inject
    private RatingWriter writer;
    @Inject
    private Instance<DecisionNumbers> numbers;
    @Inject
    private UnitScopes scopes;
    @Inject
    private Caller caller;
    @Inject
    private AuditTrail audit;
    @Inject
    private Clock clock;

    /** Progress, cap and everybody proposed as EXCELLENT. */
    @RolesAllowed({Roles.DIRECTOR, Roles.APPRAISER, Roles.REGISTRY_OFFICER, Roles.INSPECTOR})
    public DecisionView view(long campaignId) {
        return queries.view(campaigns.settings(campaignId), scopes.of(Role.DIRECTOR, Role.APPRAISER, Role.REGISTRY_OFFICER, Role.INSPECTOR));
    }

    /**
     * Decides another level than the proposed one, on a confirmed sheet.
     *
     * @throws RefusedException LEVEL_NOT_LOWER when the level would be above the proposed one, SHEET_STATE
     */
    public void decideOtherwise(long assessmentId, long version, @NotNull RatingLevel level, String reason) {
        Assessment row = em.find(Assessment.class, assessmentId, LockModeType.PESSIMISTIC_WRITE);
        if (row == null) {
            throw new NotFoundException();
        }
        UnitSheet sheet = em.find(UnitSheet.class, row.sheetId());
        scopes.of(Role.DIRECTOR).require(sheet.unitId());
        if (sheet.status() != SheetStatus.CONFIRMED) {
            throw new RefusedException("SHEET_STATE", sheet.status());
        }
        checks.requireFresh(row, version);
        if (row.proposedLevel() == null || level.isAbove(row.proposedLevel()) || !level.isClassified()) {
            throw new RefusedException("LEVEL_NOT_LOWER");
        }
        row.decideOtherwise(level, reason, caller.username(), LocalDateTime.now(clock));
        em.flush();
        audit.record("ASSESSMENT_DECIDED_OTHERWISE", "ASSESSMENT", assessmentId, row.personId() + ": " + level);
    }

    /** Records the authority's written answer for more EXCELLENT than the cap allows. */
    @RolesAllowed({Roles.DIRECTOR, Roles.APPRAISER})
    public void recordException(@NotNull @Valid QuotaExceptionInput input) {
        CampaignSettings campaign = campaigns.lockedOpen(input.getCampaignId());
        scopes.of(Role.DIRECTOR, Role.APPRAISER).require(input.getAgencyId());
        em.persist(new QuotaException(input, caller.username(), LocalDateTime.now(clock)));
        audit.record("QUOTA_EXCEPTION", "CAMPAIGN", campaign.id(), input.getDocumentNo() + ": " + input.getAllowed());
    }

    /**
     * Decides every agency whose sheets are all confirmed and writes the ratings; the last decision closes the year.
     *
     * @return how many ratings were written
     * @throws RefusedException NOTHING_TO_DECIDE (also for the second of two clicks), QUOTA_EXCEEDED, SAME_PERSON, RATING_EXISTS, UNITS_UNRATED,
     *                          CAMPAIGN_IN_FUTURE, NUMBER_GIVEN, NUMBER_OUT_OF_ORDER, NUMBER_DATE_ORDER
     */
    public int decide(@NotNull @Valid DecisionInput input) {
        CampaignSettings campaign = campaigns.lockedOpen(input.getCampaignId());
        List<UnitSheet> sheets = decidable(campaign, input);
        String number = numbers().take(input.getDecisionNo(), input.getDecidedOn(), input.isNumberedOutside());
        int written = write(campaign, sheets, number, input.getDecidedOn());
        if (queries.undecided(campaign.id()) == 0) {
            campaigns.close(campaign.id(), LocalDate.now(clock));
        }
        audit.record("CLASSIFICATION_DECIDED", "CAMPAIGN", campaign.id(), number + ": " + written);
        return written;
    }

    /**
     * What speaks against deciding so, said before the director is asked for good: afterwards nothing can be corrected.
     *
     * @throws RefusedException as {@link #decide} would
     */
    public void check(@NotNull @Valid DecisionInput input) {
        decidable(campaigns.lockedOpen(input.getCampaignId()), input);
        numbers().check(input.getDecisionNo(), input.getDecidedOn(), input.isNumberedOutside());
    }

    private List<UnitSheet> decidable(CampaignSettings campaign, DecisionInput input) {
        if (input.getDecidedOn().isAfter(LocalDate.now(clock))) {
            throw new RefusedException("CAMPAIGN_IN_FUTURE");
        }
        List<UnitSheet> sheets = queries.sheetsToDecide(campaign.id(), scopes.of(Role.DIRECTOR));
        if (sheets.isEmpty()) {
            throw new RefusedException("NOTHING_TO_DECIDE");
        }
        sheets.forEach(s -> s.requireDecider(caller.username()));
        requireUnratedSeen(sheets, input.getUnratedSheets());
        requireWithinCap(campaign, sheets);
        return sheets;
    }

    /** The number the decision will get when none is typed. */
    public String nextNumber() {
        return numbers().expected(LocalDate.now(clock).getYear());
    }

    private DecisionNumbers numbers() {
        return numbers.iterator().next();
    }

    private int write(CampaignSettings campaign, List<UnitSheet> sheets, String number, LocalDate decidedOn) {
        List<Long> ids = sheets.stream().map(UnitSheet::getId).toList();
        writer.fixLevels(ids);
        long before = writer.alreadyRated(ids, campaign.year());
        if (before > 0) {
            throw new RefusedException("RATING_EXISTS", before);
        }
        writer.markDecided(ids, number, decidedOn, caller.username(), LocalDateTime.now(clock));
        int written = writer.ratings(campaign.id(), number, decidedOn);
        writer.log(campaign.id(), number, decidedOn, caller.username(), LocalDateTime.now(clock));
        return written;
    }

    /** A collective without a level is none for a title of the year, so the director says of each that it stays so (Law 06/2022 Điều 28). */
    private static void requireUnratedSeen(List<UnitSheet> sheets, Set<Long> seen) {
        List<String> unseen = sheets.stream().filter(s -> s.unitLevel() == null && !seen.contains(s.getId())).map(UnitSheet::unitName).toList();
        if (!unseen.isEmpty()) {
            throw new RefusedException("UNITS_UNRATED", Integer.toString(unseen.size()), String.join("; ", unseen));
        }
    }

    private void requireWithinCap(CampaignSettings campaign, List<UnitSheet> sheets) {
        List<Long> agencies = sheets.stream().map(UnitSheet::agencyId).distinct().toList();
        List<QuotaMeter> over = queries.meters(campaign).stream().filter(m -> agencies.contains(m.group().agencyId()) && m.isBlocking()).toList();
        if (!over.isEmpty()) {
            QuotaMeter first = over.get(0);
            throw new RefusedException("QUOTA_EXCEEDED", first.excellent(), first.cap());
        }
    }
}
