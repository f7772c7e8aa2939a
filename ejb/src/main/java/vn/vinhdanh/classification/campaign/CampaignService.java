package vn.vinhdanh.classification.campaign;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.vinhdanh.account.Caller;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.account.Roles;
import vn.vinhdanh.audit.AuditTrail;
import vn.vinhdanh.classification.AssessmentSubject;
import vn.vinhdanh.classification.ClassificationLaw;
import vn.vinhdanh.classification.ClassificationParameters;
import vn.vinhdanh.classification.LawOfPeriod;
import vn.vinhdanh.organisation.UnitScopes;
import vn.vinhdanh.shared.NotFoundException;
import vn.vinhdanh.shared.RefusedException;

/** The classification of a year as a whole: opening it, its calendar, the Party's closing day, and the gate rewards wait for. */
@Stateless
@RolesAllowed({Roles.DIRECTOR, Roles.APPRAISER, Roles.REGISTRY_OFFICER, Roles.SYSTEM})
public class CampaignService {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private CampaignQueries queries;
    @Inject
    private CampaignAccess access;
    @Inject
    private CampaignWriter writer;
    @Inject
    private ClassificationLaw law;
    @Inject
    private UnitScopes scopes;
    @Inject
    private Caller caller;
    @Inject
    private AuditTrail audit;
    @Inject
    private Clock clock;

    /** All years, the newest first. */
    @RolesAllowed({Roles.UNIT_CLERK, Roles.UNIT_HEAD, Roles.REGISTRY_OFFICER, Roles.APPRAISER, Roles.COUNCIL_SECRETARY, Roles.DIRECTOR,
        Roles.INSPECTOR, Roles.INTEGRATION, Roles.SYSTEM})
    public List<CampaignRow> list() {
        LocalDate today = LocalDate.now(clock);
        return queries.list(scopes.of()).stream().map(c -> c.on(today)).toList();
    }

    /** One year. */
    @RolesAllowed({Roles.UNIT_CLERK, Roles.UNIT_HEAD, Roles.REGISTRY_OFFICER, Roles.APPRAISER, Roles.COUNCIL_SECRETARY, Roles.DIRECTOR,
        Roles.INSPECTOR, Roles.INTEGRATION, Roles.SYSTEM})
    public CampaignRow get(long id) {
        return list().stream().filter(c -> c.id() == id).findFirst().orElseThrow(NotFoundException::new);
    }

    /** The calendar of a campaign. */
    @RolesAllowed({Roles.UNIT_CLERK, Roles.UNIT_HEAD, Roles.REGISTRY_OFFICER, Roles.APPRAISER, Roles.COUNCIL_SECRETARY, Roles.DIRECTOR,
        Roles.INSPECTOR, Roles.INTEGRATION, Roles.SYSTEM})
    public List<DeadlineRow> deadlines(long id) {
        return queries.deadlines(id);
    }

    /**
     * How far the classification of a year is. A year of the past without a campaign counts as closed when its ratings are in the registry.
     * Reward proposals may be drafted before; a council and a decision wait until the gate is open.
     */
    @RolesAllowed({Roles.UNIT_CLERK, Roles.UNIT_HEAD, Roles.REGISTRY_OFFICER, Roles.APPRAISER, Roles.COUNCIL_SECRETARY, Roles.COUNCIL_MEMBER,
        Roles.DIRECTOR, Roles.DOCUMENT_CLERK, Roles.INSPECTOR, Roles.INTEGRATION, Roles.SYSTEM})
    public CampaignGate gate(int year) {
        return queries.ofYear(year).map(Campaign::gate).orElseGet(() -> {
            boolean old = year < LocalDate.now(clock).getYear() && queries.hasRatings(year);
            return new CampaignGate(year, old, null, old, null);
        });
    }

    /** What the form of a new campaign starts with: the year, the usual share and the literal reading. */
    public CampaignInput draft() {
        LocalDate today = LocalDate.now(clock);
        CampaignInput input = new CampaignInput();
        input.setYear(today.getYear());
        input.setOpenedOn(today);
        LawOfPeriod rules = law.of(today.getYear());
        input.setQuotaPercent(rules.parameters().quotaPercent());
        input.setQuotaMode(rules.quotaMode());
        input.setHeadNotAboveUnit(rules.headNotAboveUnit(AssessmentSubject.ADMIN_AGENCY));
        return input;
    }

    /**
     * Opens the year: its calendar, a sheet per unit and a row for everybody who serves today. Only somebody whose role covers the whole
     * department may do so.
     *
     * @throws RefusedException CAMPAIGN_EXISTS, QUOTA_TOO_HIGH, QUOTA_BASIS_MISSING, CAMPAIGN_IN_FUTURE, RULE_MISSING
     */
    public long open(@NotNull @Valid CampaignInput input) {
        requireWholeTree();
        LawOfPeriod rules = law.of(input.getYear());
        checkQuota(input, rules.parameters());
        if (input.getOpenedOn().isAfter(LocalDate.now(clock))) {
            throw new RefusedException("CAMPAIGN_IN_FUTURE");
        }
        Campaign campaign = new Campaign(input, caller.username());
        store(campaign);
        for (DeadlineCode code : DeadlineCode.values()) {
            rules.calendarDay(code.name()).ifPresent(day -> em.persist(new CampaignDeadline(campaign.getId(), code,
                    code.in(input.getYear(), day), rules.calendarBasis(code.name()))));
        }
        em.flush();
        writer.sheets(campaign.getId());
        int people = writer.people(campaign.getId(), campaign.grouping(), rules);
        audit.record("CAMPAIGN_OPENED", "CAMPAIGN", campaign.getId(), input.getYear() + ": " + people);
        return campaign.getId();
    }

    /** Changes plan and cap of an open year. */
    public void change(@NotNull @Valid CampaignInput input) {
        requireWholeTree();
        Campaign campaign = access.locked(input.getId());
        campaign.requireVersion(input.getVersion());
        checkQuota(input, law.of(campaign.year()).parameters());
        campaign.set(input);
        audit.record("CAMPAIGN_CHANGED", "CAMPAIGN", campaign.getId(), input.getQuotaMode() + " " + input.getQuotaPercent());
    }

    /** Moves one day of the calendar. */
    public void moveDeadline(long deadlineId, long version, @NotNull LocalDate dueOn) {
        requireWholeTree();
        CampaignDeadline deadline = em.find(CampaignDeadline.class, deadlineId);
        if (deadline == null) {
            throw new NotFoundException();
        }
        deadline.requireVersion(version);
        em.find(Campaign.class, deadline.campaignId()).requireOpen();
        deadline.moveTo(dueOn);
        audit.record("CAMPAIGN_DEADLINE_MOVED", "CAMPAIGN", deadline.campaignId(), deadline.code() + " " + dueOn);
    }

    /**
     * Takes people in who joined after the campaign was opened, and moves those who changed units since, on sheets that are not submitted yet.
     *
     * @return how many
     */
    public int addMissingPeople(long id) {
        requireWholeTree();
        Campaign campaign = access.locked(id);
        campaign.requireOpen();
        writer.sheets(id);
        int moved = writer.movers(id, campaign.grouping());
        int added = writer.people(id, campaign.grouping(), law.of(campaign.year()));
        audit.record("CAMPAIGN_PEOPLE_ADDED", "CAMPAIGN", id, added + " + " + moved);
        return added + moved;
    }

    /**
     * Enters the day on which the Party's classification of the year was closed; it follows that of the agency.
     *
     * @throws RefusedException PARTY_BEFORE_CLASSIFICATION, CAMPAIGN_IN_FUTURE
     */
    @RolesAllowed({Roles.DIRECTOR, Roles.APPRAISER, Roles.SYSTEM})
    public void closeParty(long id, long version, @NotNull LocalDate day) {
        requireWholeTree();
        Campaign campaign = access.locked(id);
        campaign.requireVersion(version);
        if (day.isAfter(LocalDate.now(clock))) {
            throw new RefusedException("CAMPAIGN_IN_FUTURE");
        }
        campaign.closeParty(day, caller.username());
        audit.record("CAMPAIGN_PARTY_CLOSED", "CAMPAIGN", id, day.toString());
    }

    private void requireWholeTree() {
        if (!scopes.of(Role.DIRECTOR, Role.APPRAISER, Role.REGISTRY_OFFICER).everything()) {
            throw new RefusedException("CAMPAIGN_WHOLE_TREE");
        }
    }

    private static void checkQuota(CampaignInput input, ClassificationParameters law) {
        if (input.getQuotaPercent().compareTo(law.outstandingPercent()) > 0) {
            throw new RefusedException("QUOTA_TOO_HIGH", law.outstandingPercent());
        }
        boolean more = input.getQuotaPercent().compareTo(law.quotaPercent()) > 0;
        if (more && (input.getQuotaBasis() == null || input.getQuotaBasis().isBlank())) {
            throw new RefusedException("QUOTA_BASIS_MISSING", law.quotaPercent());
        }
    }

    private void store(Campaign campaign) {
        if (queries.ofYear(campaign.year()).isPresent()) {
            throw new RefusedException("CAMPAIGN_EXISTS", campaign.year());
        }
        try {
            em.persist(campaign);
            em.flush();
        } catch (PersistenceException e) {
            // two officers opening the same year at once: the unique year decides
            throw new RefusedException("CAMPAIGN_EXISTS", campaign.year());
        }
    }
}
