package vn.vinhdanh.web.api;

import jakarta.ejb.EJB;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import vn.vinhdanh.reward.eligibility.EligibilityService;
import vn.vinhdanh.reward.eligibility.GkReason;

/** The verdict on one person. */
@Path("/persons/{id}/eligibility")
public class PersonEligibilityResource {

    @EJB
    private EligibilityService eligibility;
    @Context
    private HttpHeaders headers;

    /** 404 for somebody outside the caller's scope. */
    @GET
    public Response get(@PathParam("id") long id, @QueryParam("award") String award, @QueryParam("year") String year,
            @QueryParam("acceptedOn") String acceptedOn, @QueryParam("reason") String reason) {
        return EligibilityBody.of(eligibility.person(id, EligibilityBody.query(award, year, acceptedOn, null, null,
                Params.choice("reason", GkReason.values(), reason))), Params.language(headers)).ok();
    }
}
