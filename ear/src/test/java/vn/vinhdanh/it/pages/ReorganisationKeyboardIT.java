package vn.vinhdanh.it.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two units become one by keyboard alone; the chart and the posts are read and kept the same way. */
class ReorganisationKeyboardIT {

    private static final long SOME = System.nanoTime() / 1_000 % 100_000;

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void twoUnitsAreMergedWithoutAMouse(String language) {
        try (Desk desk = new Desk("hoso")) {
            Keys keys = new Keys(desk);
            String name = "Tổ thử " + SOME + language;
            found(desk, name + " A", "TA-" + SOME + language);
            found(desk, name + " B", "TB-" + SOME + language);

            desk.site.open("/organisation/reorganisations.xhtml?lang=" + language);
            desk.site.accessible();
            keys.enter("#newPlan");
            desk.arrives("reorganisationEdit.xhtml");
            keys.type("title", "Hợp nhất " + name);
            keys.type("legalBasis", "15/QĐ-SNV");
            keys.enter("#save");
            desk.arrives("reorganisation.xhtml?id=");
            keys.enter("a[href$='kind=MERGE']");
            desk.arrives("kind=MERGE");
            desk.site.accessible();
            pick(desk, keys, name + " A");
            pick(desk, keys, "Sở Nội vụ");
            leave(desk, keys, "Sở Nội vụ");
            pick(desk, keys, name + " B");
            desk.site.accessible();
            desk.site.fitsSmallScreen();
            keys.first("way");
            desk.shown("#name");
            desk.site.settled();
            assertEquals("Sở Nội vụ", desk.site.page.inputValue("#newParent"), "both stand below it");
            namesWhatIsMissing(desk, keys, language);
            keys.type("name", name + " chung");
            keys.type("code", "TC-" + SOME + language);
            keys.enter("#save");
            desk.arrives("reorganisation.xhtml?id=");
            keys.enter("#foresee");
            desk.says(".note.good", language.equals("vi") ? "Không có gì vướng" : "Nothing stands in the way");
            desk.site.accessible();
            keys.enter("#confirm");
            keys.yes();
            desk.says(".badge", language.equals("vi") ? "Đã thực hiện" : "Carried out");

            desk.site.open("/organisation/chart.xhtml");
            assertTrue(desk.site.text().contains(name + " chung"), desk.site.text());
            assertTrue(!desk.site.text().contains(name + " A"), desk.site.text());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void theChartOpensAndClosesAndPostsAreKept(String language) {
        try (Desk desk = new Desk("hoso")) {
            Page page = desk.site.page;
            Keys keys = new Keys(desk);
            found(desk, "Tổ xem " + SOME + language, "TX-" + SOME + language);
            desk.site.open("/organisation/chart.xhtml?lang=" + language);
            desk.site.accessible();
            keys.enter(".orgchart summary");
            assertEquals(0, page.locator(".orgchart details[open]").count());
            page.keyboard().press("Space");
            assertTrue(page.locator(".orgchart details[open]").count() > 0);

            desk.site.open("/organisation/staffing.xhtml");
            desk.site.accessible();
            keys.enter("table.quota tbody tr:nth-child(1) a[href^=staffingEdit]");
            desk.arrives("staffingEdit.xhtml");
            desk.site.accessible();
            keys.type("legalBasis", SOME + "/QĐ-UBND " + language);
            keys.enter("#save");
            desk.arrives("staffing.xhtml?year=");
            assertEquals(SOME + "/QĐ-UBND " + language, page.locator("table.quota tbody tr:nth-child(1) a[href^=staffingEdit]").getAttribute("title"));
        }
    }

    /** Each field that is missing says so beside it, the first one waits for the answer, and what is not missing says nothing. */
    private static void namesWhatIsMissing(Desk desk, Keys keys, String language) {
        keys.enter("#save");
        String missing = language.equals("vi") ? "Tên đơn vị" : "Name of unit";
        desk.says(".field:has(#name) .ui-message-error-detail", missing);
        desk.says(".field:has(#code) .ui-message-error-detail", language.equals("vi") ? "Mã" : "Code");
        assertEquals(2, desk.site.page.locator("#stepForm .ui-message-error-detail:visible").count(), desk.site.text());
        assertEquals("name", desk.site.page.evaluate("() => document.activeElement.id"));
        assertEquals("Sở Nội vụ", desk.site.page.inputValue("#newParent"), "the suggestion stays");
        desk.site.accessible();
        desk.site.fitsSmallScreen();
    }

    /** Finds one of several units by typing; the list below holds it then, and the box waits for the next. */
    private static void pick(Desk desk, Keys keys, String name) {
        keys.unit("sources", name);
        desk.says("#sourcesList", name);
        desk.site.settled();
        assertEquals("sources", desk.site.page.evaluate("() => document.activeElement.id"));
    }

    private static void leave(Desk desk, Keys keys, String name) {
        keys.enter("#sourcesList a[aria-label$='" + name + "']");
        desk.site.page.waitForFunction("n => !document.getElementById('sourcesList').textContent.includes(n)", name);
        desk.site.settled();
    }

    private static void found(Desk desk, String name, String code) {
        desk.site.open("/organisation/unit.xhtml");
        new Keys(desk).type("name", name).type("code", code).unit("parentUnit", "Sở Nội vụ").type("validFrom", "01012026").enter("#save");
        desk.arrives("units.xhtml");
    }
}
