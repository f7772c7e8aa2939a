package vn.vinhdanh.web.api;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;

/** Turns every error of the REST interface into a problem document. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    @Context
    private HttpHeaders headers;

    @Override
    public Response toResponse(Throwable thrown) {
        if (thrown instanceof WebApplicationException web) {
            int status = web.getResponse().getStatus();
            return Problem.answer(status, "HTTP_" + status, web.getResponse().getStatusInfo().getReasonPhrase());
        }
        return Problem.of(thrown, language());
    }

    private Locale language() {
        return headers.getAcceptableLanguages().stream().filter(l -> l.getLanguage().equals("vi") || l.getLanguage().equals("en"))
                .findFirst().orElse(Locale.forLanguageTag("vi"));
    }
}
