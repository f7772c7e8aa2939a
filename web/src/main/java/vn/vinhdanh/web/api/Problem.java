package vn.vinhdanh.web.api;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import vn.vinhdanh.shared.BusinessException;
import vn.vinhdanh.shared.Texts;
import vn.vinhdanh.web.shared.Failure;
import vn.vinhdanh.web.shared.Violations;

/** Answers in the form application/problem+json: a stable code, the status, a sentence in the caller's language. */
final class Problem {

    private static final String TYPE = "application/problem+json;charset=UTF-8";
    private static final Logger LOG = Logger.getLogger(Problem.class.getName());
    private static final Map<String, Integer> STATUS = Map.ofEntries(Map.entry("NOT_FOUND", 404), Map.entry("FORBIDDEN", 403),
            Map.entry("STALE", 412), Map.entry("FILE_TOO_LARGE", 413), Map.entry("FILE_NOT_XLSX", 415), Map.entry("PAPER_TOO_LARGE", 413),
            Map.entry("PAPER_FORMAT", 415), Map.entry("PAPER_MACRO", 415), Map.entry("PAPER_EMPTY", 400), Map.entry("INVALID", 400),
            Map.entry("AS_AT_FILTER", 400), Map.entry("AWARD_UNKNOWN", 400), Map.entry("ELIGIBILITY_AWARD", 400), Map.entry("ELIGIBILITY_YEAR", 400));
    /** Which field a code speaks of, where it always speaks of the same. */
    private static final Map<String, String> FIELD = Map.of("AWARD_UNKNOWN", "award", "ELIGIBILITY_AWARD", "award", "ELIGIBILITY_YEAR", "year");
    /** Codes whose first argument is the name of the field. */
    private static final Set<String> NAMING = Set.of("INVALID", "AS_AT_FILTER");
    private static final int REFUSED = 409;
    private static final int INVALID = 400;

    private Problem() {
    }

    static Response of(Throwable thrown, Locale locale) {
        Texts texts = Texts.of(locale);
        BusinessException business = Failure.of(thrown);
        if (business != null) {
            int status = STATUS.getOrDefault(business.code(), business.code().startsWith("FILE_") ? 422 : REFUSED);
            String field = NAMING.contains(business.code()) ? String.valueOf(business.args().get(0)) : FIELD.get(business.code());
            JsonObjectBuilder body = body(status, business.code(), texts.of(business));
            return answer(status, field == null ? body : body.add("fields", Json.createArrayBuilder().add(field(field, texts.of(business)))));
        }
        List<Violations.Field> wrong = Violations.of(thrown, locale);
        if (!wrong.isEmpty()) {
            JsonArrayBuilder fields = Json.createArrayBuilder();
            wrong.forEach(field -> fields.add(field(field.path(), field.sentence())));
            String detail = texts.get("error.INVALID", wrong.stream().map(Violations.Field::sentence).collect(Collectors.joining(" ")));
            return answer(INVALID, body(INVALID, "INVALID", detail).add("fields", fields));
        }
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.log(Level.SEVERE, "Unexpected, reference " + reference, thrown);
        return answer(500, "UNEXPECTED", texts.get("error.UNEXPECTED", reference));
    }

    static Response answer(int status, String code, String detail) {
        return answer(status, body(status, code, detail));
    }

    /** What the server itself refuses before any resource is asked: an unknown address, a wrong method, a form it does not read. */
    static Response refused(int status, Locale locale) {
        Texts texts = Texts.of(locale);
        String code = "HTTP_" + status;
        return answer(status, code, texts.get(texts.has("error." + code) ? "error." + code : "error.HTTP_OTHER", String.valueOf(status)));
    }

    private static JsonObjectBuilder field(String name, String sentence) {
        return Json.createObjectBuilder().add("field", name).add("detail", sentence);
    }

    private static JsonObjectBuilder body(int status, String code, String detail) {
        return Json.createObjectBuilder().add("status", status).add("code", code).add("detail", detail);
    }

    private static Response answer(int status, JsonObjectBuilder body) {
        return Response.status(status).type(TYPE).entity(body.build().toString()).build();
    }
}
