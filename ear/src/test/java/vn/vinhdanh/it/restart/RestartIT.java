package vn.vinhdanh.it.restart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** What an administrator does in a year: deploys, restarts the server, puts a new version in place. Each time the application answers, with its data. */
class RestartIT {

    private static final int REDEPLOYMENTS = 3;

    @Test
    void theApplicationAnswersAfterEveryRestartAndRedeployment() {
        try (OwnServer server = OwnServer.configured()) {
            server.start("accounts");
            server.deploy();
            answers(server);
            // From here nothing makes the accounts again: whoever can log in was kept in the database.
            restart(server);
            for (int i = 0; i < REDEPLOYMENTS; i++) {
                server.deploy();
                answers(server);
            }
            restart(server);
        }
    }

    private static void restart(OwnServer server) {
        server.stop();
        server.start("none");
        answers(server);
    }

    private static void answers(OwnServer server) {
        server.awaitAnswer();
        assertEquals(200, server.get("/units", "api:api-demo-2026").statusCode());
        String units = server.get("/units", "api:api-demo-2026").body();
        assertTrue(units.contains("Sở Nội vụ"), units);
        assertEquals(401, server.get("/units", "api:wrong").statusCode());
    }
}
