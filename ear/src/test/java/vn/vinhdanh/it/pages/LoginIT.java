package vn.vinhdanh.it.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Response;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.it.server.RunningServer;

/** The door of the house. */
class LoginIT {

    @Test
    void aVisitorIsSentToTheLoginAndThenToWhatHeWanted() {
        try (Site site = Site.visitor()) {
            site.page.navigate(RunningServer.BASE + "/organisation/units.xhtml");
            site.settled();
            assertTrue(site.page.url().contains("/login.xhtml"), site.page.url());
            site.accessible();
            site.page.locator("#username").fill("hoso");
            site.page.locator("#password").fill(Site.PASSWORD);
            site.page.locator("#enter").click();
            site.settled();
            assertTrue(site.page.url().contains("/organisation/units.xhtml"), site.page.url());
        }
    }

    @Test
    void theSessionIsAnotherOneAfterTheLogin() {
        try (Site site = Site.visitor()) {
            site.page.navigate(RunningServer.BASE + "/login.xhtml");
            String before = session(site);
            site.login("thanhtra", Site.PASSWORD);
            assertNotEquals(before, session(site));
        }
    }

    @Test
    void afterLoggingOutTheDoorIsShut() {
        try (Site site = Site.as("vanthu")) {
            site.page.locator("[id$=logout]").first().click();
            site.settled();
            Response answer = site.page.navigate(RunningServer.BASE + "/index.xhtml");
            assertEquals(200, answer.status());
            assertTrue(site.page.url().contains("/login.xhtml"), site.page.url());
        }
    }

    @Test
    void wrongPasswordsAreRefusedAndThenTheAccountIsLocked() {
        try (Site site = Site.visitor()) {
            for (int i = 0; i < 6; i++) {
                site.login("hoidong13", "wrong-" + i);
                assertTrue(site.page.url().contains("/login.xhtml"), site.page.url());
            }
            site.login("hoidong13", Site.PASSWORD);
            assertTrue(site.page.url().contains("/login.xhtml"), "the right password must not open a locked account");
            site.whole();
        }
    }

    private static String session(Site site) {
        return site.page.context().cookies().stream().filter(c -> c.name.equals("VINHDANH")).map(c -> c.value).findFirst().orElse("");
    }
}
