package vn.vinhdanh.web.api;

import jakarta.ejb.EJB;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import vn.vinhdanh.reward.dossier.DossierFilter;
import vn.vinhdanh.reward.dossier.DossierRow;
import vn.vinhdanh.reward.dossier.DossierService;
import vn.vinhdanh.reward.dossier.DossierStatus;
import vn.vinhdanh.reward.dossier.DossierView;
import vn.vinhdanh.reward.dossier.NomineeRow;

/** Reward dossiers of the caller's units. */
@Path("/dossiers")
public class DossierResource {

    @EJB
    private DossierService dossiers;

    /** One page of dossiers, newest first. */
    @GET
    public Response list(@QueryParam("year") String year, @QueryParam("award") String award, @QueryParam("status") String status,
            @QueryParam("cursor") String cursor, @QueryParam("limit") String limit) {
        Integer wanted = Params.year("year", year);
        DossierFilter filter = new DossierFilter(wanted, award,
                Params.choice("status", DossierStatus.values(), status), false);
        Long before = Params.number("cursor", cursor);
        return JsonBody.list(dossiers.list(filter, before == null ? null : before.toString(), Params.limit(limit)), DossierResource::body);
    }

    /** One dossier with its nominees. */
    @GET
    @Path("/{id: \\d{1,18}}")
    public Response get(@PathParam("id") long id, @Context Request request) {
        DossierView d = dossiers.get(id);
        return JsonBody.object().put("id", d.id()).put("award", d.awardCode()).put("awardName", d.awardName()).put("year", d.year())
                .put("status", d.status()).put("type", d.commendationType()).put("reason", d.reasonKind()).put("achievement", d.achievement())
                .put("unit", JsonBody.object().put("id", d.unitId()).put("name", d.unitName())).put("acceptedOn", d.acceptedOn())
                .put("meetingId", d.meetingId()).put("decisionId", d.decisionId()).put("projectedBonus", d.projectedBonus())
                .put("nominees", d.nominees().stream().map(DossierResource::body).toList()).ok(d.version(), request);
    }

    private static JsonBody body(DossierRow d) {
        return JsonBody.object().put("id", d.id()).put("award", d.awardCode()).put("awardName", d.awardName()).put("year", d.year())
                .put("unit", JsonBody.object().put("id", d.unitId()).put("name", d.unitName())).put("status", d.status())
                .put("acceptedOn", d.acceptedOn()).put("collectives", d.collectives()).put("persons", d.persons())
                .put("households", d.households());
    }

    private static JsonBody body(NomineeRow n) {
        return JsonBody.object().put("id", n.id()).put("kind", n.kind()).put("personId", n.personId()).put("unitId", n.collectiveId())
                .put("name", n.name()).put("position", n.position()).put("unitName", n.unitName()).put("verdict", n.verdict())
                .put("appraisal", n.appraisal()).put("vote", n.voteResult()).put("votesFor", n.votesFor())
                .put("votesAgainst", n.votesAgainst()).put("votesBlank", n.votesBlank()).put("votesInvalid", n.votesInvalid()).put("votesBase", n.votesBase())
                .put("votesRequired", n.votesRequired()).put("rewardedTwice", n.twice());
    }
}
