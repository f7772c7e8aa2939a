package vn.vinhdanh.it.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The yearly rating of one unit in the browser: the clerk fills the grid, the head confirms, the director is asked to decide. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DemonstrationRatingIT {

    private static String sheet;

    @Test
    @Order(1)
    void aScoreTypedAfterTheLoginExpiredIsStored() {
        try (Desk clerk = new Desk("chuyenvien2")) {
            clerk.site.open("/index.xhtml");
            clerk.shown("main a[href*='sheet.xhtml?id=']").click();
            clerk.arrives("sheet.xhtml");
            sheet = clerk.site.page.url();
            Locator score = clerk.shown("input.score");
            clerk.site.page.context().clearCookies();
            score.fill("91,5");
            score.press("Enter");
            clerk.site.page.locator("#relogin").waitFor();
            clerk.site.page.locator("#againPassword").fill(Site.PASSWORD);
            clerk.site.page.locator("#againEnter").click();
            clerk.says(".say .ok", "Đã lưu");
            clerk.site.page.reload();
            assertEquals("91,5", clerk.shown("input.score").inputValue());
        }
    }

    @Test
    @Order(2)
    void aWrongScoreIsRefusedWithTheNameOfThePerson() {
        try (Desk clerk = new Desk("chuyenvien2")) {
            clerk.site.open(sheet);
            Locator score = clerk.shown("input.score");
            String label = score.getAttribute("aria-label");
            score.fill("120");
            score.press("Enter");
            clerk.says("#messages .ui-messages-error", label);
            assertEquals(false, clerk.site.page.locator("#messages").innerText().contains("grid:"), "names no component");
            clerk.site.settled();
            assertEquals(true, score.evaluate("e => e === document.activeElement"), "the typist stays in the wrong cell");
            score.fill("69.99");
            score.press("Enter");
            clerk.says(".say .ok", "Đã lưu");
            assertEquals("69,99", score.inputValue(), "a stored score is written as the language writes it");
        }
    }

    @Test
    @Order(3)
    void twoWhoRateTheSamePersonAreShownEachOther() {
        try (Desk first = new Desk("chuyenvien2"); Desk second = new Desk("chuyenvien2")) {
            first.site.open(sheet);
            second.site.open(sheet);
            first.shown("input.score").fill("72");
            first.shown("input.score").press("Enter");
            first.says(".say .ok", "Đã lưu");
            second.shown("input.score").fill("86,25");
            second.shown("input.score").press("Enter");
            second.says(".say", "72");
            second.site.accessible();
            second.site.fitsSmallScreen();
            assertEquals("86,25", second.shown("input.score").inputValue(), "what was typed is kept");
            second.shown("button[id$=mine]").click();
            second.says(".say .ok", "Đã lưu");
            second.site.page.reload();
            assertEquals("86,25", second.shown("input.score").inputValue());
        }
    }

    @Test
    @Order(4)
    void theSheetGoesFromTheClerkToTheHeadToTheDirector() {
        try (Desk clerk = new Desk("chuyenvien2")) {
            clerk.site.open(sheet);
            Page page = clerk.site.page;
            int people = page.locator("input.score").count();
            page.locator("input.score").first().fill("120");
            for (int n = 1; n < people; n++) {
                page.locator("input.score").nth(n).fill("80");
            }
            page.locator("#submit").click();
            clerk.says("#saving.wrong", "chưa lưu được");
            assertEquals(0, page.locator(".ui-confirm-dialog:visible").count(), "nobody is asked while a score is not stored");
            page.locator("input.score").first().fill("86,25");
            page.locator("#submit").click();
            clerk.shown(".ui-confirm-dialog .ui-confirmdialog-yes").click();
            clerk.says("#messages", "Đã");
        }
        try (Desk head = new Desk("truongphong2")) {
            head.site.open("/index.xhtml");
            head.shown("main a[href*='sheet.xhtml?id=']").click();
            head.arrives("sheet.xhtml");
            head.form.press("confirm");
            head.says("#messages", "Đã");
        }
        try (Desk director = new Desk("giamdoc")) {
            director.site.open("/index.xhtml");
            assertEquals(0, director.site.page.locator("main a[href*='sheet.xhtml']").count(), "one line for all units, not one for each");
            director.shown("main a[href*='decide.xhtml?id=']").click();
            director.arrives("decide.xhtml");
            director.shown("#unrated a[href*='sheet.xhtml?id=']").click();
            director.arrives("sheet.xhtml");
            director.shown("#decide").click();
            director.arrives("decide.xhtml");
            director.form.type("decidedOn", "23/12/2027");
            director.shown("#decide").click();
            director.says("#messages .ui-messages-error", "sau ngày hôm nay");
            assertEquals(0, director.site.page.locator(".ui-confirm-dialog:visible").count(), "the day is checked before it is asked for good");
            director.site.page.setViewportSize(390, 844);
            assertEquals(true, director.shown("#meters").innerText().contains("Công chức"), "the quota is counted by kind of people");
            director.site.fitsSmallScreen();
        }
    }
}
