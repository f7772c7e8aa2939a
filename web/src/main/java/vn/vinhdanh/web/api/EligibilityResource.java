package vn.vinhdanh.web.api;

import jakarta.ejb.EJB;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import vn.vinhdanh.regulation.RecipientKind;
import vn.vinhdanh.reward.eligibility.EligibilityService;
import vn.vinhdanh.reward.eligibility.GkReason;
import vn.vinhdanh.reward.eligibility.Verdict;

/** Who may be proposed for what, and why: everybody in the caller's scope. */
@Path("/eligibility")
public class EligibilityResource {

    @EJB
    private EligibilityService eligibility;
    @Context
    private HttpHeaders headers;

    /** One page of verdicts in list order. */
    @GET
    public Response list(@QueryParam("award") String award, @QueryParam("year") String year, @QueryParam("acceptedOn") String acceptedOn,
            @QueryParam("unit") String unit, @QueryParam("reason") String reason, @QueryParam("recipient") String recipient,
            @QueryParam("verdict") String verdict, @QueryParam("limit") String limit, @QueryParam("cursor") String cursor) {
        Locale language = Params.language(headers);
        return JsonBody.list(eligibility.list(EligibilityBody.query(award, year, acceptedOn, Params.number("unit", unit),
                Params.choice("recipient", RecipientKind.values(), recipient), Params.choice("reason", GkReason.values(), reason)),
                Params.choice("verdict", Verdict.values(), verdict), Params.cursor(cursor, "\\d+ \\P{Cntrl}*"), Params.limit(limit)), row -> EligibilityBody.of(row, language));
    }
}
