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

    @Test
    void whatAnotherSavedMeanwhileIsNotOverwrittenAfterLoggingInAgain() {
        try (Site faster = Site.as("quantri"); Site slower = Site.as("quantri")) {
            edit(faster.page, "hoidong8");
            edit(slower.page, "hoidong8");
            faster.page.locator("#email").fill("nhanh@example.vn");
            faster.page.locator("#save").click();
            faster.page.locator("#messages .ui-messages-info").waitFor();
            slower.page.locator("#displayName").fill("Người Đến Sau");
            slower.page.context().clearCookies();
            slower.page.locator("#save").click();
            again(slower.page, Site.PASSWORD);
            slower.page.locator("#messages .ui-messages-error").waitFor();
            assertEquals("Người Đến Sau", slower.page.locator("#displayName").inputValue());
            // once more is refused once more
            slower.page.locator("#save").click();
            slower.page.locator("#staleNote button").waitFor();
            assertEquals("nhanh@example.vn", stored(faster.page));
            // the current state, and what was typed put back into it
            slower.page.locator("#staleNote button").click();
            slower.page.locator("#putBack").click();
            assertEquals("nhanh@example.vn", slower.page.locator("#email").inputValue());
            assertEquals("Người Đến Sau", slower.page.locator("#displayName").inputValue());
            slower.page.locator("#save").click();
            slower.page.locator("#messages .ui-messages-info").waitFor();
            assertEquals("nhanh@example.vn", stored(slower.page));
            assertEquals("Người Đến Sau", slower.page.locator("#displayName").inputValue());
        }
    }

    @Test
    void aLostConnectionIsSaidAndTheButtonLivesOn() {
        try (Site site = Site.as("quantri")) {
            edit(site.page, "hoidong7");
            site.page.locator("#email").fill("bay@example.vn");
            site.page.context().setOffline(true);
            site.page.locator("#save").click();
            site.page.locator("#messages .ui-messages-error").waitFor();
            assertEquals("bay@example.vn", site.page.locator("#email").inputValue());
            site.page.context().setOffline(false);
            site.page.locator("#save:enabled").click();
            site.page.locator("#messages .ui-messages-info").waitFor();
            assertEquals("bay@example.vn", stored(site.page));
        }
    }

    @Test
    void aReloadOffersWhatWasNotSavedUntilItIsSavedOrDiscarded() {
        try (Site site = Site.as("quantri")) {
            edit(site.page, "hoidong6");
            String before = site.page.locator("#email").inputValue();
            site.page.locator("#email").fill("sau@example.vn");
            site.page.locator("#email").blur();
            assertEquals(before, stored(site.page));
            site.page.locator("#putBack").click();
            assertEquals("sau@example.vn", site.page.locator("#email").inputValue());
            assertEquals(before, stored(site.page));
            site.page.locator("#discard").click();
            assertEquals(before, stored(site.page));
            assertEquals(false, site.page.locator("#draftKept").isVisible());
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
