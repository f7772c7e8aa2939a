package vn.vinhdanh.it.pages;

import com.microsoft.playwright.Download;
import java.util.List;

/** Somebody with a decision in front of them. */
final class DecisionDesk extends Desk {

    DecisionDesk(String username, String address) {
        super(username);
        site.open(address);
    }

    void approve() {
        form.press("approve");
        says("section.next .badge", "Chờ cấp số");
    }

    /** Gives number and day; answers the number. */
    String register(String day) {
        dialog("openRegister", "registerDlg");
        form.type("issuedOn", day).press("register");
        says("section.next .badge", "Đã ban hành");
        return fact(0);
    }

    private String fact(int line) {
        return site.page.locator("dl.facts dd").nth(line).innerText().strip();
    }

    /** The base salary of the day of issue, in đồng. */
    long baseSalary() {
        return Long.parseLong(Papers.figures(site.page.locator("dl.facts div:has(> dt:text('Mức lương cơ sở')) > dd").innerText()).replace(".", ""));
    }

    /** Bonus of each recipient as the page shows it, in the order of the gold book. */
    List<String> bonuses() {
        return site.page.locator("#lines tbody tr td:last-child").allInnerTexts().stream().map(Papers::figures).toList();
    }

    String total() {
        return Papers.figures(site.page.locator("p.total").innerText());
    }

    byte[] decision() {
        return Papers.fetch(site, (String) shown("#pdf").evaluate("a => a.href"));
    }

    byte[] certificates() {
        return Papers.fetch(site, (String) shown("#certificates").evaluate("b => b.form.action"));
    }

    /** Clicks for the archive and takes the file the browser saves. */
    Download archive() {
        return site.page.waitForDownload(() -> shown("#certificatesZip").click());
    }
}
