package vn.vinhdanh.it.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Finding and filtering without a mouse, in both languages. */
class SearchKeyboardIT {

    @ParameterizedTest
    @CsvSource({"vi, Tìm người", "en, Find people"})
    void theBoxOfEveryPageFindsWhileOneTypesAndOpensByEnter(String language, String hint) {
        try (Desk desk = new Desk("hoso")) {
            desk.site.open("/regulation/regulations.xhtml?lang=" + language);
            desk.site.page.keyboard().press("Control+k");
            Locator box = desk.shown("#globalSearch:focus");
            assertTrue(box.getAttribute("placeholder").startsWith(hint), box.getAttribute("placeholder"));
            String unit = firstUnit(desk);
            desk.site.page.keyboard().type(unit.toLowerCase());
            desk.shown("#globalHits [role=option]");
            assertEquals("true", box.getAttribute("aria-expanded"));
            desk.site.accessible();
            desk.site.page.keyboard().press("ArrowDown");
            String active = desk.shown("#globalHits [aria-selected=true]").getAttribute("id");
            assertEquals(active, box.getAttribute("aria-activedescendant"));
            desk.site.page.keyboard().press("Escape");
            assertEquals("false", box.getAttribute("aria-expanded"));
            desk.site.page.keyboard().press("ArrowDown");
            desk.shown("#globalHits [role=option]");
            desk.site.page.keyboard().press("ArrowDown");
            desk.site.page.keyboard().press("Enter");
            desk.arrives("people.xhtml");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void aUnitThatWasTypedAndNotChosenStaysAndSaysSoAndTheFocusGoesOn(String language) {
        try (Desk desk = new Desk("hoso")) {
            desk.site.open("/personnel/personEdit.xhtml?lang=" + language);
            desk.shown("#unit").focus();
            desk.site.page.keyboard().type("phong");
            desk.shown("#unitHits [role=option]");
            desk.site.page.keyboard().press("Tab");
            desk.shown("#unitHitsNote");
            assertEquals("phong", desk.shown("#unit").inputValue());
            assertEquals("true", desk.shown("#unit").getAttribute("aria-invalid"));
            assertEquals("INPUT", desk.site.page.evaluate("document.activeElement.tagName"));
            desk.site.page.keyboard().press("Shift+Tab");
            desk.site.page.keyboard().press("Control+A");
            desk.site.page.keyboard().type("phong");
            desk.shown("#unitHits [role=option]");
            desk.site.page.keyboard().press("ArrowDown");
            desk.site.page.keyboard().press("Enter");
            assertEquals(0, desk.site.page.locator("#unitHitsNote").count());
            assertEquals("false", desk.shown("#unit").getAttribute("aria-invalid"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void filtersAreChosenByKeysStandInTheAddressAndAreTakenAwayAsChips(String language) {
        try (Desk desk = new Desk("hoso")) {
            String unit = firstUnit(desk);
            desk.site.open("/personnel/people.xhtml?lang=" + language);
            desk.shown("#unit").focus();
            desk.site.page.keyboard().type(unit.toLowerCase());
            desk.shown("#unitHits [role=option]");
            desk.site.page.keyboard().press("ArrowDown");
            desk.site.page.keyboard().press("Enter");
            assertEquals(unit, desk.shown("#unit").inputValue());
            desk.shown("#sort").focus();
            desk.site.page.keyboard().press("ArrowDown");
            desk.shown("#q").focus();
            desk.site.page.keyboard().press("Enter");
            desk.arrives("sort=FAMILY");
            assertTrue(desk.site.page.url().contains("unit="), desk.site.page.url());
            desk.says("#chips", unit);
            desk.shown("#chips a").focus();
            desk.site.page.keyboard().press("Enter");
            desk.site.page.waitForURL(url -> !url.contains("unit="));
            desk.site.settled();
            desk.site.whole();
            assertEquals(0, desk.site.page.locator("#chips").count());
            desk.site.page.goBack();
            desk.says("#chips", unit);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void aRankIsTypedAsItStandsInASpreadsheetAndNamedInFull(String language) {
        try (Desk desk = new Desk("hoso")) {
            desk.site.open("/personnel/people.xhtml?more=1&lang=" + language);
            assertTrue(desk.site.page.locator("#ranks option[value='01.003']").textContent().contains("Chuyên viên"));
            Keys keys = new Keys(desk);
            keys.type("rank", "1003").press("Enter");
            desk.arrives("rank=1003");
            desk.says("#chips", "01.003 Chuyên viên");
            desk.site.accessible();
        }
    }

    /** Name of the root unit, the same with whatever data the server was started. */
    private static String firstUnit(Desk desk) {
        Object name = desk.site.page.evaluate("path => fetch(path).then(r => r.json()).then(f => f.items[0].name)",
                vn.vinhdanh.it.server.RunningServer.BASE + "/api/v1/units");
        return (String) name;
    }
}
