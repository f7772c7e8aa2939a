package vn.vinhdanh.it.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.it.server.RunningServer;

/** A login that expired while somebody was typing loses nothing, in as many tabs as there are. */
class ExpiredLoginIT {

    @Test
    void whatWasAskedForIsDoneAfterLoggingInAgain() {
        try (Site site = Site.as("quantri")) {
            edit(site.page, "hoidong11");
            site.page.locator("#email").fill("go.do@example.vn");
            site.page.context().clearCookies();
            site.page.locator("#save").click();
            again(site.page, "wrong");
            site.page.locator("#relogin [role=alert]:not(:empty)").waitFor();
            again(site.page, Site.PASSWORD);
            site.page.locator("#messages .ui-messages-info").waitFor();
            assertEquals("hoidong11", site.page.locator("#username").inputValue(), site.page.url());
            assertEquals("go.do@example.vn", stored(site.page));
        }
    }

    @Test
    void twoTabsKeepTheirOwnWords() {
        try (Site site = Site.as("quantri")) {
            Page first = site.page;
            Page second = site.page.context().newPage();
            edit(first, "hoidong9");
            edit(second, "hoidong10");
            first.locator("#email").fill("chin@example.vn");
            second.locator("#email").fill("muoi@example.vn");
            first.context().clearCookies();
            first.locator("#save").click();
            again(first, Site.PASSWORD);
            first.locator("#messages .ui-messages-info").waitFor();
            // the login of the first tab serves the second, whose page is of the old session
            second.locator("#save").click();
            second.locator("#messages .ui-messages-info").waitFor();
            assertEquals("chin@example.vn", stored(first));
            assertEquals("muoi@example.vn", stored(second));
        }
    }

    @Test
    void theLoginPageSaysWhyOneIsThere() {
        try (Site site = Site.visitor()) {
            site.page.navigate(RunningServer.BASE + "/account/accounts.xhtml");
            site.page.waitForURL("**/login.xhtml*");
            site.page.locator("main .note[role=status]").waitFor();
            site.page.locator("#username").fill("quantri");
            site.page.locator("#password").fill(Site.PASSWORD);
            site.page.locator("#enter").click();
            site.page.waitForURL("**/account/accounts.xhtml");
            site.whole();
        }
    }

    private static void edit(Page page, String username) {
        page.navigate(RunningServer.BASE + "/account/accounts.xhtml");
        page.locator("a[href*='account.xhtml?id=']").getByText(username, new Locator.GetByTextOptions().setExact(true)).click();
        page.waitForURL("**/account.xhtml?id=*");
        page.locator("#save").waitFor();
    }

    private static void again(Page page, String password) {
        page.locator("#relogin").waitFor();
        page.locator("#againPassword").fill(password);
        page.locator("#againEnter").click();
    }

    private static String stored(Page page) {
        page.reload();
        return page.locator("#email").inputValue();
    }
}
