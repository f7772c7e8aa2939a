package vn.vinhdanh.it.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vinhdanh.it.server.RunningServer;

/** The file of a person without a mouse, in both languages: entered, corrected with a reason, read back, paid a step more, unmasked, printed. */
class PersonKeyboardIT {

    private static final long SOME = System.nanoTime() / 1_000 % 100_000;

    @ParameterizedTest
    @CsvSource({"vi, 1, Người giữ hồ sơ", "en, 2, Registry officer"})
    void aFileIsKeptByTheKeyboardAlone(String language, int number, String name) {
        try (Desk desk = new Desk("hoso")) {
            Keys keys = new Keys(desk);
            entered(desk, keys, language, name, number);
            corrected(desk, keys);
            paid(desk, keys);
            desk.site.open(desk.site.page.url());
            Download word = desk.site.page.waitForDownload(() -> keys.enter("#cvWord"));
            assertTrue(word.suggestedFilename().endsWith(".docx"), word.suggestedFilename());
            keys.press("Shift+Tab");
            String pdf = (String) desk.site.page.evaluate("document.activeElement.href");
            APIResponse paper = desk.site.page.context().request().get(pdf);
            assertEquals("application/pdf", paper.headers().get("content-type"));
            unmasked(desk.site.page.url().replaceAll(".*id=(\\d+).*", "$1"), language);
        }
    }

    private static void entered(Desk desk, Keys keys, String language, String name, int number) {
        desk.site.open("/personnel/people.xhtml?lang=" + language);
        keys.enter("a[href*='personEdit.xhtml']");
        desk.arrives("personEdit.xhtml");
        desk.site.accessible();
        keys.type("fullName", name).type("personalId", String.format("00109%d0%05d", number, SOME)).type("birthDate", "02031985").unit("unit", "Sở Nội vụ")
                .type("position", "Chuyên viên").type("joinedOn", "01022015").enter("#save");
        desk.arrives("person.xhtml?id=");
        desk.says("h1", name);
    }

    /** A part is filled in, then put right: only the second time a reason is asked for, and the change history tells it. */
    private static void corrected(Desk desk, Keys keys) {
        keys.enter("nav.tabs a[href*='tab=record']");
        desk.arrives("tab=record");
        desk.site.accessible();
        keys.enter("a[href*='group=POST']");
        desk.arrives("recordEdit.xhtml");
        desk.site.accessible();
        keys.go("input[id$='\\:text']").press("Control+A");
        desk.site.page.keyboard().type("Bí thư chi bộ");
        keys.enter("#save");
        desk.arrives("person.xhtml");
        keys.enter("a[href*='group=POST']");
        desk.arrives("recordEdit.xhtml");
        keys.go("input[id$='\\:text']").press("Control+A");
        desk.site.page.keyboard().type("Phó bí thư");
        keys.type("reason", "Gõ nhầm chức vụ").enter("#save");
        desk.arrives("person.xhtml");
        keys.enter("nav.tabs a[href*='tab=history']");
        desk.arrives("tab=history");
        desk.says("#historyTable", "Gõ nhầm chức vụ");
        desk.site.accessible();
        desk.site.fits();
    }

    private static void paid(Desk desk, Keys keys) {
        keys.enter("nav.tabs a[href*='tab=pay']");
        desk.arrives("tab=pay");
        desk.site.accessible();
        keys.enter("#addPay");
        desk.shown("#payFrom_input");
        desk.site.settled();
        // the dialog takes the focus when it has come up; what is typed before goes astray
        desk.site.page.waitForFunction("() => document.activeElement.closest('#payDlg') !== null");
        keys.type("payFrom", "01012024").first("payRank").type("payStep", "2").type("payNo", "77/QĐ-SNV").enter("#savePay");
        desk.says("#payTable", "77/QĐ-SNV");
        leapt(desk, keys);
    }

    /** A leap is asked about; whoever then types another step finds no coefficient of the first one left in the dialog. */
    private static void leapt(Desk desk, Keys keys) {
        keys.enter("#addPay");
        desk.shown("#payFrom_input");
        desk.site.settled();
        desk.site.page.waitForFunction("() => document.activeElement.closest('#payDlg') !== null");
        keys.type("payFrom", "01012026").type("payStep", "5").type("payNo", "78/QĐ-SNV").enter("#savePay");
        desk.shown("#payQuestion");
        desk.site.settled();
        assertEquals("", desk.site.page.locator("#payCoefficient_input, input#payCoefficient").first().inputValue());
        keys.type("payStep", "3").enter("#savePay");
        desk.says("#payTable", "78/QĐ-SNV");
    }

    /** The director sees the masked part once a purpose is given; the file tells who looked. */
    private static void unmasked(String person, String language) {
        try (Desk director = new Desk("giamdoc")) {
            Keys keys = new Keys(director);
            director.site.open("/personnel/person.xhtml?lang=" + language + "&tab=record&id=" + person);
            director.site.accessible();
            keys.enter("button[id$='\\:reveal']");
            director.shown("#revealPurpose");
            director.site.settled();
            keys.go("#revealPurpose");
            // as an input method hands it in: between letters without a key a stroke of one that has a key may get lost
            director.site.page.keyboard().insertText("Kiểm tra hồ sơ bổ nhiệm");
            keys.enter("#revealNow");
            director.site.page.locator("#revealDlg").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
            director.site.open(RunningServer.BASE + "/personnel/person.xhtml?tab=record&id=" + person);
            director.says("section", "Kiểm tra hồ sơ bổ nhiệm");
        }
    }
}
