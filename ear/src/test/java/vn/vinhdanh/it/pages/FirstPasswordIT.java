package vn.vinhdanh.it.pages;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.it.server.RunningServer;

/** A password that somebody else chose opens nothing but the page that changes it. */
class FirstPasswordIT {

    private static final String FIRST = "Lan-dau-2026";
    private static final String OWN = "Cua-rieng-toi-2026";

    @Test
    void aFirstPasswordMustBeChangedBeforeAnythingElse() {
        String username = "moi" + System.nanoTime();
        create(username);
        try (Site site = Site.visitor()) {
            site.login(username, FIRST);
            stays(site);
            site.accessible();
            for (String path : List.of("/index.xhtml", "/personnel/people.xhtml", "/account/accounts.xhtml")) {
                site.page.navigate(RunningServer.BASE + path);
                stays(site);
            }
            change(site, FIRST, FIRST);
            stays(site);
            change(site, FIRST, OWN);
            site.page.waitForURL("**/login.xhtml*");
            site.login(username, FIRST);
            assertTrue(site.page.url().contains("/login.xhtml"), "the first password opens no longer");
            site.login(username, OWN);
            assertTrue(site.page.url().contains("/index.xhtml"), site.page.url());
            site.open("/personnel/people.xhtml");
        }
    }

    private static void create(String username) {
        try (Site site = Site.as("quantri")) {
            site.open("/account/account.xhtml?lang=vi");
            new Form(site).type("username", username).type("displayName", "Người mới").type("password", FIRST);
            site.page.locator("#save").click();
            site.page.waitForURL("**/account.xhtml?id=*");
            site.settled();
            choose(site, "role", "Thanh tra");
            new Form(site).choose("unit", "Sở Nội vụ").press("grant");
            site.page.locator("#grantTable tbody tr").filter(new Locator.FilterOptions().setHasText("Thanh tra")).waitFor();
        }
    }

    /** Sets the list behind the drawn one: what is drawn moves while it opens. */
    private static void choose(Site site, String id, String label) {
        Locator list = site.page.locator("#" + id + "_input");
        String value = list.locator("option").filter(new Locator.FilterOptions().setHasText(label)).first().getAttribute("value");
        list.selectOption(value, new Locator.SelectOptionOptions().setForce(true));
    }

    private static void change(Site site, String current, String wanted) {
        Page page = site.page;
        page.locator("#current").fill(current);
        page.locator("#wanted").fill(wanted);
        page.locator("#again").fill(wanted);
        page.locator("#save").click();
        site.settled();
        site.whole();
    }

    private static void stays(Site site) {
        assertTrue(site.page.url().contains("/account/password.xhtml"), site.page.url());
        site.whole();
    }
}
