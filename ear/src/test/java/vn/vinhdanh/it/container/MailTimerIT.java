package vn.vinhdanh.it.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import java.time.Duration;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The timers of the deployed application, nobody else, plan the reminders of the day and send them; a refused address is put aside. */
@ArquillianTest
public class MailTimerIT {

    private static final String REFUSED = "khong-co@example.vn";
    private static final int PATIENCE = 60;

    @EJB(lookup = "java:app/vinhdanh-ejb/Probe")
    private Probe probe;
    private MailServer server;

    @Deployment
    public static EnterpriseArchive application() {
        return BuiltApplication.with(MailTimerIT.class, MailServer.class);
    }

    @BeforeEach
    void start() throws Exception {
        server = new MailServer(REFUSED);
        System.setProperty("VINHDANH_SMTP_HOST", "127.0.0.1");
        System.setProperty("VINHDANH_SMTP_PORT", String.valueOf(MailServer.PORT));
    }

    @AfterEach
    void stop() {
        System.clearProperty("VINHDANH_SMTP_HOST");
        System.clearProperty("VINHDANH_SMTP_PORT");
        server.close();
    }

    @Test
    void whatTheCalendarPlansReachesTheMailServerAndARefusedAddressIsPutAside() throws Exception {
        probe.remindToday("truongphong1", REFUSED);
        probe.dueNow();
        String mail = server.mail(PATIENCE);
        assertNotNull(mail, "no mail came");
        assertTrue(mail.contains("Message-ID: <"), mail);

        long deadline = System.nanoTime() + Duration.ofSeconds(PATIENCE).toNanos();
        int refusals = 0;
        while (!state(REFUSED).startsWith("UNDELIVERABLE") && System.nanoTime() < deadline) {
            if (server.refusal(1) != null) {
                refusals++;
            }
            probe.dueNow();
        }
        while (server.refusal(0) != null) {
            refusals++;
        }
        assertTrue(state(REFUSED).startsWith("UNDELIVERABLE") && state(REFUSED).contains("550"), state(REFUSED));
        assertEquals(5, refusals, "tries before the mail is put aside");
        String sent = state("chuyenvien1@example.vn");
        assertTrue(sent.startsWith("SENT <"), sent);
    }

    private String state(String recipient) {
        List<?> found = probe.outcome("AWARD_PROPOSALS", recipient);
        return found.isEmpty() ? "none" : found.get(0).toString();
    }
}
