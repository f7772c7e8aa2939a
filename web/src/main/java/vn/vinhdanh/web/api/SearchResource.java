package vn.vinhdanh.web.api;

import jakarta.ejb.EJB;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import vn.vinhdanh.shared.Page;
import vn.vinhdanh.shared.search.SearchHit;
import vn.vinhdanh.shared.search.SearchService;

/** The search box: people, units, decisions of the caller's scope; also for whoever is logged in at the pages. */
@Path("/search")
public class SearchResource {

    private static final int MOST = 6;

    @Context
    private HttpHeaders headers;
    @EJB
    private SearchService search;

    /** The best hits of each kind, typed with or without marks. */
    @GET
    public Response find(@QueryParam("q") String q, @QueryParam("kind") String kind, @QueryParam("limit") String limit) {
        String one = Params.text("kind", kind, "PERSON|UNIT|DECISION|GRANT_UNIT");
        int most = limit == null || limit.isBlank() ? MOST : Params.limit(limit);
        List<SearchHit> hits = search.find(q, one, most, Params.language(headers));
        return JsonBody.list(new Page<>(hits, null, null), h -> JsonBody.object().put("kind", h.kind()).put("id", h.id())
                .put("title", h.title()).put("detail", h.detail()).put("path", h.path()).put("exact", h.exact()));
    }
}
