package vn.vinhdanh.it.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.it.server.RunningServer;

/** A login that expired while somebody was typing loses nothing, in as many tabs as there are. */
class ExpiredLoginIT {

    @Test
    void whatWasTypedIsThereAgainAfterLoggingInAgain() {
        try (Site site = Site.as("quantri")) {
            edit(site.page, "hoidong11");
            type(site.page, "go.do@example.vn");
            site.page.context().clearCookies();
            site.page.locator("#save").click();
            again(site.page);
            assertTrue(site.page.locator("#username").inputValue().equals("hoidong11"), site.page.url());
            assertEquals("go.do@example.vn", site.page.locator("#email").inputValue());
            assertTrue(site.page.locator("#restored").isVisible(), "says that the typed words were put back");
            save(site.page);
            assertEquals("go.do@example.vn", stored(site.page));
            site.whole();
        }
    }

    @Test
    void twoTabsKeepTheirOwnWords() {
        try (Site site = Site.as("quantri")) {
            Page first = site.page;
            Page second = site.page.context().newPage();
            edit(first, "hoidong9");
            edit(second, "hoidong10");
            type(first, "chin@example.vn");
            type(second, "muoi@example.vn");
            first.context().clearCookies();
            first.locator("#save").click();
            again(first);
            second.locator("#save").click();
            second.locator("#restored").waitFor();
            assertEquals("hoidong9 chin@example.vn", first.locator("#username").inputValue() + " " + first.locator("#email").inputValue());
            assertEquals("hoidong10 muoi@example.vn", second.locator("#username").inputValue() + " " + second.locator("#email").inputValue());
            save(second);
            save(first);
            assertEquals("chin@example.vn", stored(first));
            assertEquals("muoi@example.vn", stored(second));
            site.whole();
        }
    }

    private static void edit(Page page, String username) {
        page.navigate(RunningServer.BASE + "/account/accounts.xhtml");
        page.locator("a[href*='account.xhtml?id=']").getByText(username, new Locator.GetByTextOptions().setExact(true)).click();
        page.waitForURL("**/account.xhtml?id=*");
        page.locator("#save").waitFor();
    }

    /** Types, and waits until the tab has noted it. */
    private static void type(Page page, String words) {
        page.locator("#email").fill(words);
        page.waitForFunction("w => Object.values(sessionStorage).some(v => v.includes(w))", words);
    }

    private static void again(Page page) {
        page.waitForURL("**/login.xhtml*");
        page.locator("#username").fill("quantri");
        page.locator("#password").fill(Site.PASSWORD);
        page.locator("#enter").click();
        page.locator("#restored").waitFor();
    }

    private static void save(Page page) {
        page.locator("#save").click();
        page.locator("#messages .ui-messages-info").waitFor();
    }

    private static String stored(Page page) {
        page.reload();
        return page.locator("#email").inputValue();
    }
}
