package vn.vinhdanh.web.api;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.vinhdanh.shared.BusinessException;
import vn.vinhdanh.shared.Texts;
import vn.vinhdanh.web.shared.Failure;

/** Answers in the form application/problem+json: a stable code, the status, a sentence in the caller's language. */
final class Problem {

    private static final String TYPE = "application/problem+json";
    private static final Logger LOG = Logger.getLogger(Problem.class.getName());
    private static final Map<String, Integer> STATUS = Map.of("NOT_FOUND", 404, "FORBIDDEN", 403, "STALE", 412,
            "FILE_TOO_LARGE", 413, "FILE_NOT_XLSX", 415, "INVALID", 400, "ELIGIBILITY_AWARD", 400, "ELIGIBILITY_YEAR", 400);
    private static final int REFUSED = 409;

    private Problem() {
    }

    static Response of(Throwable thrown, Locale locale) {
        Texts texts = Texts.of(locale);
        BusinessException business = Failure.of(thrown);
        if (business != null) {
            int status = STATUS.getOrDefault(business.code(), business.code().startsWith("FILE_") ? 422 : REFUSED);
            return answer(status, business.code(), texts.of(business));
        }
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.log(Level.SEVERE, "Unexpected, reference " + reference, thrown);
        return answer(500, "UNEXPECTED", texts.get("error.UNEXPECTED", reference));
    }

    static Response answer(int status, String code, String detail) {
        JsonObjectBuilder body = Json.createObjectBuilder().add("status", status).add("code", code).add("detail", detail);
        return Response.status(status).type(TYPE).entity(body.build().toString()).build();
    }
}
