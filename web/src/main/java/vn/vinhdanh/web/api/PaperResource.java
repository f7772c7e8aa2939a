package vn.vinhdanh.web.api;

import jakarta.ejb.EJB;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import vn.vinhdanh.reward.paper.PaperFile;
import vn.vinhdanh.reward.paper.PaperInput;
import vn.vinhdanh.reward.paper.PaperKind;
import vn.vinhdanh.reward.paper.PaperLine;
import vn.vinhdanh.reward.paper.PaperRegister;
import vn.vinhdanh.reward.paper.PaperRow;
import vn.vinhdanh.reward.paper.PaperService;
import vn.vinhdanh.shared.RefusedException;
import vn.vinhdanh.web.shared.Attachment;

/** The papers of a dossier: what is asked for, what is there, what is missing. */
@Path("/dossiers/{id: \\d{1,18}}/papers")
public class PaperResource {

    @EJB
    private PaperService papers;

    /** Paper by paper, with the files handed in. */
    @GET
    public Response register(@PathParam("id") long id, @Context Request request, @Context HttpHeaders headers) {
        PaperRegister register = papers.register(id);
        Locale locale = Params.language(headers);
        return JsonBody.object().put("dossierId", register.dossierId()).put("mayChange", register.mayChange())
                .put("gapReason", register.gapReason()).put("papers", register.lines().stream().map(l -> body(l, locale)).toList())
                .ok(register.version(), request);
    }

    /** Hands in the file given as body, for the state of the dossier named in If-Match, else for the present one. */
    @POST
    @Consumes("*/*")
    public Response attach(@PathParam("id") long id, @QueryParam("kind") String kind, @QueryParam("name") String name, @Context HttpHeaders headers,
            InputStream body) throws IOException {
        PaperKind wanted = Params.choice("kind", PaperKind.values(), kind);
        if (wanted == null) {
            throw new RefusedException("INVALID", "kind");
        }
        PaperInput input = new PaperInput();
        input.setDossierId(id);
        input.setKind(wanted);
        input.setFileName(name == null ? "" : name);
        input.setContent(body == null ? new byte[0] : body.readNBytes(PaperInput.MOST_BYTES + 1));
        input.setVersion(version(id, headers.getHeaderString(HttpHeaders.IF_MATCH)));
        long paper = papers.attach(input);
        PaperRow row = papers.register(id).lines().stream().flatMap(l -> l.files().stream()).filter(f -> f.id() == paper).findFirst().orElseThrow();
        return Response.fromResponse(body(row).ok()).status(Response.Status.CREATED)
                .header(HttpHeaders.LOCATION, "dossiers/" + id + "/papers/" + paper).build();
    }

    /** A file as it was handed in. */
    @GET
    @Path("/{paper: \\d{1,18}}")
    @Produces("*/*")
    public Response file(@PathParam("id") long id, @PathParam("paper") long paper) {
        PaperFile file = papers.file(id, paper);
        return Response.ok(file.content(), file.format().mediaType()).header("Content-Disposition", Attachment.named(file.fileName()))
                .header("Cache-Control", "private, no-store").header("X-Content-Type-Options", "nosniff").build();
    }

    private long version(long id, String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank() || ifMatch.strip().equals("*")) {
            return papers.register(id).version();
        }
        if (!ifMatch.strip().matches("\"\\d{1,18}\"")) {
            throw new RefusedException("INVALID", HttpHeaders.IF_MATCH);
        }
        return Long.parseLong(ifMatch.strip().replace("\"", ""));
    }

    private static JsonBody body(PaperLine l, Locale locale) {
        return JsonBody.object().put("kind", l.kind()).put("part", l.kind().part()).put("state", l.state()).put("required", l.required())
                .put("meaning", l.meaning(locale)).put("citation", l.citation(locale)).put("toBeConfirmed", l.toBeConfirmed())
                .put("address", l.address() == null || l.address().isEmpty() ? null : l.address())
                .put("notNeeded", l.waiver() == null ? null : l.waiver().reason()).put("files", l.files().stream().map(PaperResource::body).toList());
    }

    private static JsonBody body(PaperRow f) {
        return JsonBody.object().put("id", f.id()).put("name", f.fileName()).put("mediaType", f.format().mediaType()).put("bytes", f.bytes())
                .put("sha256", f.sha256()).put("by", f.by()).put("at", f.at());
    }
}
