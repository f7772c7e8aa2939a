package vn.vinhdanh.web.api;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import vn.vinhdanh.personnel.imports.target.Dependent;
import vn.vinhdanh.personnel.imports.ImportBatchRow;
import vn.vinhdanh.personnel.imports.ImportColumn;
import vn.vinhdanh.personnel.imports.ImportInUseException;
import vn.vinhdanh.personnel.imports.ImportPreview;
import vn.vinhdanh.personnel.imports.ImportProblem;
import vn.vinhdanh.personnel.imports.ImportResult;
import vn.vinhdanh.personnel.imports.ImportRow;
import vn.vinhdanh.personnel.imports.ImportService;
import vn.vinhdanh.personnel.imports.paper.ImportPaperService;
import vn.vinhdanh.personnel.imports.file.FileRefusedException;
import vn.vinhdanh.personnel.imports.file.RowNumber;
import vn.vinhdanh.personnel.imports.sheet.ImportKind;
import vn.vinhdanh.personnel.imports.file.ImportLimits;
import vn.vinhdanh.personnel.imports.sheet.Severity;
import vn.vinhdanh.shared.BusinessException;
import vn.vinhdanh.shared.RefusedException;
import vn.vinhdanh.shared.Texts;
import vn.vinhdanh.web.shared.Attachment;
import vn.vinhdanh.web.shared.Failure;

/** Workbooks: read, look at, write, take back. */
@Path("/imports")
public class ImportsResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @EJB
    private ImportService imports;
    @EJB
    private ImportPaperService papers;

    /** Reads a workbook or a CSV file given as body; nothing is written to the registry yet. */
    @POST
    @Consumes("*/*")
    public Response preview(@QueryParam("kind") String kind, @QueryParam("name") String name, InputStream body) throws IOException {
        if (ImportKind.of(kind) == null) {
            throw new RefusedException("INVALID", "kind");
        }
        ImportLimits limits = ImportLimits.configured();
        byte[] file = body == null ? new byte[0] : body.readNBytes((int) limits.fileBytes() + 1);
        if (file.length > limits.fileBytes()) {
            throw new FileRefusedException("FILE_TOO_LARGE", limits.rows(), limits.unpackedMegabytes(), limits.fileMegabytes());
        }
        ImportPreview preview = imports.get(imports.preview(ImportKind.of(kind), name, file));
        return Response.fromResponse(body(preview).ok()).status(Response.Status.CREATED)
                .header(HttpHeaders.LOCATION, "imports/" + preview.batch().id()).build();
    }

    /** One batch as it stands. */
    @GET
    @Path("/{id: \\d+}")
    public Response get(@PathParam("id") long id) {
        return body(imports.get(id)).ok();
    }

    /** An empty list to fill in, with the units of the caller to choose from. */
    @GET
    @Path("/template.xlsx")
    @Produces({XLSX, MediaType.APPLICATION_JSON})
    public Response template(@QueryParam("kind") String kind, @QueryParam("lang") String lang, @Context HttpHeaders headers) {
        ImportKind wanted = ImportKind.of(kind);
        if (wanted == null) {
            throw new RefusedException("INVALID", "kind");
        }
        Locale language = Params.language(lang, headers);
        StreamingOutput body = out -> papers.template(wanted, language, out);
        return workbook(body, "mau-" + wanted.name().toLowerCase(Locale.ROOT) + ".xlsx");
    }

    /** The rows as handed in, with what is to be corrected in each cell. */
    @GET
    @Path("/{id}/errors.xlsx")
    @Produces({XLSX, MediaType.APPLICATION_JSON})
    public Response errors(@PathParam("id") long id, @QueryParam("only") String only, @QueryParam("lang") String lang, @Context HttpHeaders headers) {
        boolean wrongOnly = Params.yes("only", only);
        Locale language = Params.language(lang, headers);
        String name = papers.errorsName(id, language);
        StreamingOutput body = out -> papers.errors(id, wrongOnly, language, out);
        return workbook(body, name);
    }

    private static Response workbook(StreamingOutput body, String name) {
        return Response.ok(body, XLSX).header("Content-Disposition", Attachment.named(name)).header("Cache-Control", "no-store")
                .header("X-Content-Type-Options", "nosniff").build();
    }

    /** What was understood, row by row. */
    @GET
    @Path("/{id}/rows")
    public Response rows(@PathParam("id") long id, @QueryParam("status") String status, @QueryParam("limit") String limit, @QueryParam("cursor") String cursor,
            @Context HttpHeaders headers) {
        Texts texts = Texts.of(Params.language(headers));
        Severity wanted = Params.choice("status", Severity.values(), status);
        Long place = Params.number("cursor", cursor);
        return JsonBody.list(imports.rows(id, wanted, place == null ? null : cursor, Params.limit(limit)), row -> body(row, texts));
    }

    /** Writes all OK and WARNING rows in one transaction; 409 with a preview judged anew when the registry has moved since. */
    @POST
    @Path("/{id}/commit")
    public Response commit(@PathParam("id") long id) {
        ImportResult result = written(id);
        return JsonBody.object().put("id", id).put("status", "COMMITTED").put("created", result.created()).put("updated", result.updated())
                .put("unchanged", result.unchanged()).put("skipped", result.skipped()).ok();
    }

    private ImportResult written(long id) {
        try {
            return imports.commit(id);
        } catch (RuntimeException e) {
            BusinessException refused = Failure.of(e);
            if (refused != null && "IMPORT_PREVIEW_STALE".equals(refused.code())) {
                imports.judge(id);
            }
            throw e;
        }
    }

    /** Takes the batch back; 409 with the list of what depends on it. */
    @POST
    @Path("/{id}/undo")
    public Response undo(@PathParam("id") long id, @Context HttpHeaders headers) {
        try {
            imports.undo(id);
        } catch (ImportInUseException e) {
            return inUse(e, Texts.of(Params.language(headers)));
        } catch (EJBException e) {
            if (e.getCause() instanceof ImportInUseException inUse) {
                return inUse(inUse, Texts.of(Params.language(headers)));
            }
            throw e;
        }
        return JsonBody.object().put("id", id).put("status", "UNDONE").ok();
    }

    private static Response inUse(ImportInUseException e, Texts texts) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        for (Dependent dependent : e.dependents()) {
            list.add(Json.createObjectBuilder().add("kind", dependent.kind()).add("message", dependent.message(texts)));
        }
        String body = Json.createObjectBuilder().add("status", 409).add("code", e.code()).add("detail", texts.of(e)).add("dependents", list).build().toString();
        return Response.status(Response.Status.CONFLICT).type("application/problem+json").entity(body).build();
    }

    private static JsonBody body(ImportPreview preview) {
        ImportBatchRow batch = preview.batch();
        List<JsonBody> columns = preview.columns().stream().map(ImportsResource::body).toList();
        return JsonBody.object().put("id", batch.id()).put("status", batch.status()).put("kind", batch.kind().name().toLowerCase(Locale.ROOT))
                .put("ok", preview.counts().ok()).put("warning", preview.counts().warning()).put("error", preview.counts().error()).put("columns", columns);
    }

    private static JsonBody body(ImportColumn column) {
        return JsonBody.object().put("column", column.letter()).put("heading", column.heading()).put("field", column.field());
    }

    private static JsonBody body(ImportRow row, Texts texts) {
        ImportRow.Person p = row.person();
        JsonBody person = JsonBody.object().put("fullName", p.fullName()).put("personalId", p.personalId()).put("sex", p.sex())
                .put("birthDate", p.birthDate()).put("birthYear", p.birthYear()).put("unit", p.unit());
        List<JsonBody> problems = row.problems().stream().map(problem -> body(problem, texts)).toList();
        List<JsonBody> repairs = row.repairs().stream()
                .map(r -> JsonBody.object().put("column", r.column()).put("before", r.before()).put("after", r.after())).toList();
        return JsonBody.object().put("row", RowNumber.inSheet(row.row())).put("place", row.place()).put("status", row.status()).put("action", row.action()).put("person", person).put("problems", problems)
                .put("repairs", repairs);
    }

    private static JsonBody body(ImportProblem problem, Texts texts) {
        return JsonBody.object().put("code", problem.code()).put("severity", problem.severity()).put("column", problem.column())
                .put("message", problem.message(texts));
    }
}
