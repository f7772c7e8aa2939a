package vn.vinhdanh.it.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Somebody with a dossier in front of them; each takes the steps of the own role. */
final class DossierDesk extends Desk {

    DossierDesk(String username) {
        super(username);
    }

    /** Begins a giấy khen for a movement. */
    void begin(int year, String unit, String achievement) {
        site.open("/reward/dossiers.xhtml");
        shown("#newDossier").click();
        arrives("/reward/dossierEdit.xhtml");
        form.choose("award", "(GK)").type("year", Integer.toString(year)).choose("unit", unit).choose("type", "Phong trào thi đua")
                .choose("reason", "Được bình chọn trong phong trào thi đua").type("achievement", achievement).press("save");
        arrives("/reward/nominate.xhtml");
    }

    /** Ticks the first eligible people of the list. */
    List<String> nominatePeople(int count) {
        List<String> names = new ArrayList<>();
        Locator boxes = site.page.locator("input[name=pick]");
        shown("input[name=pick]");
        for (int n = 0; n < count; n++) {
            names.add(boxes.nth(n).getAttribute("aria-label"));
            boxes.nth(n).check();
        }
        form.press("add");
        arrives("/reward/dossier.xhtml");
        return names;
    }

    /** Ticks a collective that is eligible. */
    void nominateCollective(String name) {
        shown("a#nominate").click();
        arrives("/reward/nominate.xhtml");
        site.page.locator("nav.switch a", new Page.LocatorOptions().setHasText(Pattern.compile("^\\s*Tập thể\\s*$"))).click();
        arrives("kind=COLLECTIVE");
        site.page.getByLabel(name, new Page.GetByLabelOptions().setExact(true)).check();
        form.press("add");
        arrives("/reward/dossier.xhtml");
    }

    /** Hands in the achievement report, a file named so. */
    void report(String name) {
        site.page.locator("#paperFile").setInputFiles(new FilePayload(name, "application/pdf",
                "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII)));
        form.press("attachPaper");
        says("#papers a[href*='/reward/paper/']", name);
    }

    void open(String address) {
        site.open(address);
    }

    /** Takes the step of a button; the dossier is then said to be so. */
    void step(String button, String status) {
        form.press(button);
        says("section.next .badge", status);
    }

    void bring(String meeting) {
        dialog("openCouncil", "council");
        form.choose("meeting", meeting).press("bring");
        says("section.next .badge", "Đang họp Hội đồng");
    }

    /** Drafts the decision with the name of who signs it, and goes to it. */
    void draft(String signatory) {
        shown("#draft").click();
        arrives("/reward/decisionDraft.xhtml");
        form.type("name", signatory).press("save");
        arrives("/reward/decision.xhtml");
    }

    String address() {
        return site.page.url();
    }
}
