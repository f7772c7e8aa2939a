package vn.vinhdanh.web.api;

import jakarta.ejb.EJB;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import vn.vinhdanh.organisation.UnitRow;
import vn.vinhdanh.organisation.UnitService;
import vn.vinhdanh.shared.Page;

/** The dated tree of units. */
@Path("/units")
public class UnitsResource {

    @EJB
    private UnitService units;

    /** Units of the caller's scope that exist on a day (today), in tree order. */
    @GET
    public Response list(@QueryParam("asAt") String asAt, @QueryParam("limit") String limit, @QueryParam("cursor") String cursor) {
        List<UnitRow> all = units.list(Params.date("asAt", asAt));
        Long place = Params.number("cursor", cursor);
        int from = place == null ? 0 : (int) Math.min(place, all.size());
        int to = Math.min(all.size(), from + Params.limit(limit));
        String next = to < all.size() ? String.valueOf(to) : null;
        return JsonBody.list(new Page<>(all.subList(from, to), next, (long) all.size()), UnitsResource::body);
    }

    /** One unit. */
    @GET
    @Path("/{id}")
    public Response get(@PathParam("id") long id, @Context Request request) {
        UnitRow unit = units.get(id);
        return body(unit).ok(unit.version(), request);
    }

    private static JsonBody body(UnitRow unit) {
        return JsonBody.object().put("id", unit.id()).put("code", unit.code()).put("name", unit.name()).put("kind", unit.kind())
                .put("parentId", unit.parentId()).put("symbol", unit.symbol()).put("validFrom", unit.validFrom())
                .put("validTo", unit.validTo());
    }
}
