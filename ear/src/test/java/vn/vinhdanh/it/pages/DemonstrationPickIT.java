package vn.vinhdanh.it.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From the list of eligible people into a dossier where points are open: they are explained on the way, and nothing exists before. */
class DemonstrationPickIT {

    private static final int PICKED = 3;

    @Test
    void openPointsAreExplainedOnTheWayAndNothingIsBegunBefore() {
        try (Desk clerk = new Desk("chuyenvien2")) {
            int before = dossiers(clerk);
            clerk.site.open("/reward/eligibility.xhtml?award=CSTDCS&year=2026&verdict=WARNING");
            clerk.shown("input.pick");
            List<String> names = new ArrayList<>();
            Locator boxes = clerk.site.page.locator("input.pick");
            for (int n = 0; n < PICKED; n++) {
                names.add(boxes.nth(n).getAttribute("aria-label"));
                boxes.nth(n).check();
            }
            clerk.shown("button[type=submit]:has(.pi-folder-open)").click();
            clerk.arrives("/reward/dossierEdit.xhtml");
            clerk.site.accessible();
            clerk.site.fitsSmallScreen();
            clerk.form.type("achievement", "đã có thành tích xuất sắc").press("save");
            String refusal = clerk.shown("#messages .ui-messages-error").innerText();
            assertTrue(names.stream().allMatch(refusal::contains), () -> "names everybody who needs a note: " + refusal);
            assertEquals(1, clerk.site.page.locator("#messages li").count(), "one message");
            clerk.form.type("pickNote", "Đã họp đơn vị, có biên bản").press("save");
            clerk.arrives("/reward/dossier.xhtml");
            assertEquals(PICKED, clerk.site.page.locator("#nomineeTable .pi-comment").count(), "the note stands with each of them");
            assertEquals(before + 1, dossiers(clerk));
        }
    }

    @Test
    void aCollectiveTitleSpeaksOfCollectives() {
        try (Desk clerk = new Desk("chuyenvien2")) {
            clerk.site.open("/reward/dossierEdit.xhtml?award=TTLDTT&year=2026");
            clerk.form.type("achievement", "đã có thành tích xuất sắc").press("save");
            clerk.arrives("/reward/nominate.xhtml");
            assertTrue(clerk.shown("h1").innerText().startsWith("Chọn tập thể"));
            clerk.shown("a[href*='dossier.xhtml?id=']").click();
            clerk.arrives("/reward/dossier.xhtml");
            assertEquals("Chọn tập thể", clerk.shown("#nominate").innerText().strip());
            assertTrue(clerk.shown("section.next b").innerText().contains("Chọn tập thể"));
        }
    }

    private static int dossiers(Desk clerk) {
        clerk.site.open("/reward/dossiers.xhtml");
        return clerk.site.page.locator("main a[href*='dossier.xhtml?id=']").count();
    }
}
