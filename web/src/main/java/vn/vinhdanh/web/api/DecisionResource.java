package vn.vinhdanh.web.api;

import jakarta.ejb.EJB;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import vn.vinhdanh.document.CertificatePrint;
import vn.vinhdanh.reward.decision.CertificateService;
import vn.vinhdanh.reward.decision.DecisionDeskService;
import vn.vinhdanh.reward.decision.DecisionFilter;
import vn.vinhdanh.reward.decision.DecisionLine;
import vn.vinhdanh.reward.decision.DecisionRow;
import vn.vinhdanh.reward.decision.DecisionStatus;
import vn.vinhdanh.reward.decision.DecisionView;

/** Decisions and submissions with their documents; the number is null before registration. */
@Path("/decisions")
public class DecisionResource {

    private static final String PDF = "application/pdf";
    private static final double FARTHEST = 50;

    @EJB
    private DecisionDeskService decisions;
    @EJB
    private CertificateService certificates;

    /** One page of decisions, newest first. */
    @GET
    public Response list(@QueryParam("year") String year, @QueryParam("status") String status, @QueryParam("cursor") String cursor,
            @QueryParam("limit") String limit) {
        Integer wanted = Params.year("year", year);
        Long before = Params.number("cursor", cursor);
        DecisionFilter filter = new DecisionFilter(wanted,
                Params.choice("status", DecisionStatus.values(), status), null);
        return JsonBody.list(decisions.list(filter, before == null ? null : before.toString(), Params.limit(limit)), DecisionResource::body);
    }

    /** One decision with its recipients in the order of the gold book. */
    @GET
    @Path("/{id: \\d{1,18}}")
    public Response get(@PathParam("id") long id, @Context Request request) {
        DecisionView c = decisions.get(id);
        return JsonBody.object().put("id", c.id()).put("dossierId", c.dossierId()).put("type", c.documentType()).put("award", c.awardCode())
                .put("year", c.year()).put("title", c.title()).put("status", c.status()).put("number", c.numberText())
                .put("issuedOn", c.issuedOn()).put("signatory", c.signatoryName()).put("baseSalary", c.baseSalary()).put("total", c.total())
                .put("recipients", c.lines().stream().map(DecisionResource::body).toList()).ok(c.version(), request);
    }

    /** The decision, or the submission, as it is signed; before registration a marked draft for those who work on it. */
    @GET
    @Path("/{id: \\d{1,18}}/decision.pdf")
    @Produces({PDF, MediaType.APPLICATION_JSON})
    public Response document(@PathParam("id") long id) {
        return Response.ok(decisions.document(id), PDF).header("Content-Disposition", inline(id, "pdf")).build();
    }

    /** All certificates for printing: whole pages, or with preprinted=true only the text, shifted by dx and dy millimetres; archived when first printed. */
    @GET
    @Path("/{id: \\d{1,18}}/certificates.pdf")
    @Produces({PDF, MediaType.APPLICATION_JSON})
    public Response certificates(@PathParam("id") long id, @QueryParam("preprinted") String preprinted, @QueryParam("dx") String dx,
            @QueryParam("dy") String dy) {
        return Response.ok(certificates.pdf(id, print(preprinted, dx, dy)), PDF)
                .header("Content-Disposition", inline(id, "certificates.pdf")).build();
    }

    /** Every certificate as its own file. */
    @GET
    @Path("/{id: \\d{1,18}}/certificates.zip")
    @Produces({"application/zip", MediaType.APPLICATION_JSON})
    public Response certificatesZip(@PathParam("id") long id, @QueryParam("preprinted") String preprinted, @QueryParam("dx") String dx,
            @QueryParam("dy") String dy) {
        certificates.require(id);
        CertificatePrint print = print(preprinted, dx, dy);
        StreamingOutput body = out -> certificates.zip(id, print, out);
        return Response.ok(body, "application/zip").header("Content-Disposition", "attachment; filename=\"" + decisions.fileName(id)
                + "-certificates.zip\"").build();
    }

    private String inline(long id, String ending) {
        return "inline; filename=\"" + decisions.fileName(id) + (ending.equals("pdf") ? ".pdf" : "-" + ending) + "\"";
    }

    static CertificatePrint print(String preprinted, String dx, String dy) {
        double right = Params.shift("dx", dx, FARTHEST);
        double down = Params.shift("dy", dy, FARTHEST);
        return Params.yes("preprinted", preprinted) ? CertificatePrint.onStock(right, down) : CertificatePrint.wholePage();
    }

    private static JsonBody body(DecisionRow c) {
        return JsonBody.object().put("id", c.id()).put("dossierId", c.dossierId()).put("type", c.documentType()).put("award", c.awardCode())
                .put("year", c.year()).put("title", c.title()).put("status", c.status()).put("number", c.numberText())
                .put("issuedOn", c.issuedOn()).put("total", c.totalBonus());
    }

    private static JsonBody body(DecisionLine l) {
        return JsonBody.object().put("goldBookNo", l.goldBookNo()).put("kind", l.kind()).put("personId", l.personId()).put("name", l.name())
                .put("position", l.position()).put("unitName", l.unitName()).put("coefficient", l.coefficient()).put("bonus", l.bonus());
    }
}
