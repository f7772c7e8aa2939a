package vn.vinhdanh.web.api;

import jakarta.ejb.EJB;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import vn.vinhdanh.classification.campaign.CampaignRow;
import vn.vinhdanh.classification.campaign.CampaignService;
import vn.vinhdanh.classification.campaign.DeadlineRow;
import vn.vinhdanh.classification.sheet.SheetRow;
import vn.vinhdanh.classification.sheet.SheetService;
import vn.vinhdanh.shared.Page;

/** The yearly classification: which years there are, how far each unit is. */
@Path("/campaigns")
public class CampaignResource {

    @EJB
    private CampaignService campaigns;
    @EJB
    private SheetService sheets;

    /** All years, the newest first; counts are those of the caller's units. */
    @GET
    public Response list() {
        List<CampaignRow> all = campaigns.list();
        return JsonBody.list(new Page<>(all, null, (long) all.size()), CampaignResource::body);
    }

    /** One year with its calendar and the sheets of the caller's units. */
    @GET
    @Path("/{id}")
    public Response get(@PathParam("id") long id) {
        CampaignRow campaign = campaigns.get(id);
        List<JsonBody> units = sheets.progress(id).stream().map(CampaignResource::unit).toList();
        List<JsonBody> days = campaigns.deadlines(id).stream().map(CampaignResource::day).toList();
        // no ETag: the answer also changes with the sheets, which have versions of their own
        return body(campaign).put("deadlines", days).put("units", units).ok();
    }

    private static JsonBody body(CampaignRow c) {
        return JsonBody.object().put("id", c.id()).put("year", c.year()).put("status", c.status()).put("planNo", c.planNo())
                .put("openedOn", c.openedOn()).put("limit", c.limit()).put("closedOn", c.closedOn()).put("partyClosedOn", c.partyClosedOn())
                .put("quotaMode", c.quotaMode()).put("quotaPercent", c.quotaPercent()).put("unitCount", c.sheets()).put("unitsDecided", c.decided());
    }

    private static JsonBody unit(SheetRow s) {
        return JsonBody.object().put("unitId", s.unitId()).put("unit", s.unitName()).put("status", s.status()).put("people", s.people())
                .put("rated", s.rated()).put("decisionNo", s.decisionNo()).put("decidedOn", s.decidedOn());
    }

    private static JsonBody day(DeadlineRow d) {
        return JsonBody.object().put("code", d.code()).put("dueOn", d.dueOn()).put("legalBasis", d.legalBasis());
    }
}
