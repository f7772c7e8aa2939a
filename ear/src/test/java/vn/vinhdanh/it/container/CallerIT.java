package vn.vinhdanh.it.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;

/** The caller of a REST call is the caller of the services behind it. */
@ArquillianTest
@RunAsClient
public class CallerIT {

    private static final String BASE = "http://127.0.0.1:18180/vinhdanh/api/v1";

    @Deployment(testable = false)
    public static EnterpriseArchive application() {
        return BuiltApplication.with();
    }

    @Test
    void healthNeedsNoLogin() throws Exception {
        HttpResponse<String> answer = get("/health", null);
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains("\"UP\""), answer.body());
    }

    @Test
    void withoutLoginNothingElseIsTold() throws Exception {
        assertEquals(401, get("/units", null).statusCode());
        assertEquals(401, get("/units", "api:wrong").statusCode());
    }

    @Test
    void theServiceAccountSeesTheUnits() throws Exception {
        HttpResponse<String> answer = get("/units", "api:api-demo-2026");
        assertEquals(200, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains("Sở Nội vụ"), answer.body());
    }

    private static HttpResponse<String> get(String path, String login) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(BASE + path)).header("Accept", "application/json");
        if (login != null) {
            request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8)));
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
