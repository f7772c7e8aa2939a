package vn.vinhdanh.classification.campaign;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import vn.vinhdanh.account.Caller;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.account.Roles;
import vn.vinhdanh.audit.AuditTrail;
import vn.vinhdanh.classification.ClassificationLaw;
import vn.vinhdanh.organisation.UnitScopes;
import vn.vinhdanh.shared.ForbiddenException;
import vn.vinhdanh.shared.RefusedException;

/** A year that was classified before this program came: its ratings were imported, and the year is recorded as closed. */
@Stateless
@RolesAllowed({Roles.REGISTRY_OFFICER, Roles.SYSTEM})
public class HeldCampaignService {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private CampaignQueries queries;
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

    /**
     * Records the year with the ratings that are in the registry.
     *
     * @param decisionNo     number of the decision by which the year was classified
     * @param decidedOn      its date
     * @param partyClosedOn  the day the Party's classification was closed, not before the decision
     * @return number of the campaign
     * @throws RefusedException CAMPAIGN_EXISTS when the year is there already
     */
    public long record(@NotNull @Valid CampaignInput input, @NotBlank String decisionNo, @NotNull LocalDate decidedOn,
            @NotNull LocalDate partyClosedOn) {
        if (!scopes.of(Role.REGISTRY_OFFICER).everything()) {
            throw new ForbiddenException();
        }
        if (queries.ofYear(input.getYear()).isPresent()) {
            throw new RefusedException("CAMPAIGN_EXISTS", Integer.toString(input.getYear()));
        }
        Campaign campaign = new Campaign(input, caller.username());
        em.persist(campaign);
        em.flush();
        writer.sheets(campaign.getId());
        writer.people(campaign.getId(), campaign.grouping(), law.of(input.getYear()));
        int units = writer.takeRatings(campaign.getId(), decisionNo, decidedOn, caller.username());
        campaign.close(decidedOn);
        campaign.closeParty(partyClosedOn, caller.username());
        audit.record("CAMPAIGN_RECORDED", "CAMPAIGN", campaign.getId(), input.getYear() + ": " + units);
        return campaign.getId();
    }
}
