package vn.vinhdanh.web.api;

import jakarta.ejb.EJB;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.vinhdanh.shared.HealthService;

/** Is the application alive, does its database answer. */
@Path("/health")
@Produces(MediaType.APPLICATION_JSON)
public class HealthResource {

    @EJB
    private HealthService health;

    /** 200 when all is well, 503 when the database does not answer. */
    @GET
    public Response get() {
        String database = health.database();
        Map<String, String> body = new LinkedHashMap<>();
        body.put("status", database == null ? "DOWN" : "UP");
        body.put("version", health.version());
        body.put("database", database == null ? "DOWN" : database);
        return Response.status(database == null ? 503 : 200).entity(body).build();
    }
}
