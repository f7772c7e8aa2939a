package vn.vinhdanh.it.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Without a mouse: a faulty list is taken in, its faults are found, mended, explained, and two records of one person are merged. */
class QualityKeyboardIT {

    private static final String HEADINGS = "STT\tHọ và tên\tSố CCCD\tNgày sinh\tGiới tính\tĐơn vị\tChức vụ\n";

    /** Two records of one person, the number with two digits swapped; somebody whose sex differs from the number; all without a day of recruitment. */
    private static String faults(String run, String name, String again) {
        return HEADINGS + "1\t" + name + "\t999080" + run + "1234\t05/03/1980\tNam\tPhòng Rà soát\tChuyên viên\n"
                + "2\t" + again + "\t999080" + run + "1243\t05/03/1980\tNam\tPhòng Rà soát\tPhó Trưởng phòng\n"
                + "3\tGiàng Thị Mỷ\t999081" + run + "5678\t06/04/1981\tNữ\tPhòng Rà soát\tChuyên viên\n";
    }

    @ParameterizedTest
    @CsvSource({"vi, 11, Tráng A Sùng, Tráng A Súng, Đã sửa hồ sơ của Giàng Thị Mỷ, Đã ghi lý do đúng, Đã gộp hai hồ sơ", "en, 27, Vừ A Páo, Vừ A Pào, The record of Giàng Thị Mỷ was mended, The reason why it is right, were merged"})
    void faultsAreFoundMendedExplainedAndMerged(String language, String run, String name, String again, String mended, String explained, String merged) {
        try (ImportDesk desk = new ImportDesk("hoso")) {
            takeIn(desk, language, faults(run, name, again));
            desk.site.open("/quality/quality.xhtml?lang=" + language);
            desk.tabTo("#check");
            enter(desk);
            desk.says("#messages", language.equals("vi") ? "Đã rà soát" : "Checked");
            desk.site.accessible();
            desk.site.fitsSmallScreen();
            cure(desk, mended);
            takeBack(desk, language.equals("vi") ? "Đã hoàn tác: Giàng Thị Mỷ" : "Undone: Giàng Thị Mỷ");
            mend(desk, mended);
            explain(desk, explained);
            merge(desk, merged, again, "999080" + run + "1243");
        }
    }

    private static void takeIn(ImportDesk desk, String language, String list) {
        desk.site.open("/imports/imports.xhtml?lang=" + language);
        desk.tabTo("#pasteBox > summary");
        enter(desk);
        desk.tabTo("#pasted");
        desk.site.page.keyboard().insertText(list);
        desk.tabTo("#sendPasted");
        enter(desk);
        desk.arrives("/imports/import.xhtml");
        desk.commit();
    }

    /** The sex is taken from the number, once the question is answered. */
    private static void cure(Desk desk, String mended) {
        desk.tabTo("a.kind[href*='ID_SEX']");
        enter(desk);
        desk.arrives("kind=ID_SEX");
        ask(desk);
        desk.site.accessible();
        desk.site.page.keyboard().press("Escape");
        desk.site.page.waitForFunction("() => document.activeElement.matches(\"button[id$='cure'][aria-label*='Giàng Thị Mỷ']\")");
        enter(desk);
        desk.shown("#willWrite");
        desk.site.settled();
        answer(desk, mended);
    }

    private static void mend(Desk desk, String mended) {
        ask(desk);
        answer(desk, mended);
    }

    private static void ask(Desk desk) {
        desk.tabTo("button[id$='cure'][aria-label*='Giàng Thị Mỷ']");
        enter(desk);
        desk.shown("#willWrite");
        desk.site.settled();
    }

    private static void answer(Desk desk, String mended) {
        desk.tabTo("#cureReason");
        enter(desk);
        desk.says("#messages", mended);
        assertEquals(0, desk.site.page.locator("ul.findings li", new Page.LocatorOptions().setHasText("Giàng Thị Mỷ")).count());
    }

    /** The cure just made is undone: the finding stands there again. */
    private static void takeBack(Desk desk, String undone) {
        desk.site.accessible();
        int offered = undoable(desk);
        desk.tabTo("button[id$='undo'][aria-label*='Giàng Thị Mỷ']");
        enter(desk);
        desk.says("#messages", undone);
        desk.site.settled();
        assertEquals(1, desk.site.page.locator("ul.findings li", new Page.LocatorOptions().setHasText("Giàng Thị Mỷ")).count());
        assertEquals(offered - 1, undoable(desk), "the cure that was undone is offered no more, those of the other language still are");
    }

    private static int undoable(Desk desk) {
        return desk.site.page.locator("button[id$='undo'][aria-label*='Giàng Thị Mỷ']").count();
    }

    /** It is right, because: the finding goes to those that are right, with the reason. */
    private static void explain(Desk desk, String explained) {
        desk.tabTo("#kindAll");
        enter(desk);
        desk.site.page.waitForURL(url -> !url.contains("kind="));
        desk.site.settled();
        desk.tabTo("a.kind[href*='JOINED_MISSING']");
        enter(desk);
        desk.arrives("kind=JOINED_MISSING");
        new Keys(desk).unit("unit", "Phòng Rà soát").enter("#show");
        desk.site.page.waitForURL(url -> url.matches(".*unit=\\d+.*"));
        desk.site.settled();
        desk.tabTo("a.details[aria-label*='Giàng Thị Mỷ']");
        enter(desk);
        desk.arrives("finding.xhtml");
        desk.site.accessible();
        desk.tabTo("#because");
        desk.site.page.keyboard().insertText("Quyết định tuyển dụng đã thất lạc");
        desk.tabTo("#accept");
        enter(desk);
        desk.says("#messages", explained);
        desk.tabTo("#stateRight");
        enter(desk);
        desk.arrives("state=accepted");
        desk.says("ul.findings", "Quyết định tuyển dụng đã thất lạc");
    }

    /** Side by side, the position of the other record is taken; its number still leads to the person. */
    private static void merge(Desk desk, String merged, String name, String absorbedNumber) {
        desk.site.open("/quality/quality.xhtml?kind=DUPLICATE_ID");
        desk.tabTo("a.details[aria-label*='" + name + "']");
        enter(desk);
        desk.arrives("finding.xhtml");
        desk.tabTo("#compare");
        enter(desk);
        desk.arrives("merge.xhtml");
        String address = desk.site.page.url();
        desk.site.accessible();
        desk.site.fitsSmallScreen();
        desk.tabTo("input[name='take.post']");
        desk.site.page.keyboard().press("ArrowRight");
        assertTrue((Boolean) desk.site.page.evaluate("() => document.querySelector(\"input[name='take.post'][value=other]\").checked"));
        desk.tabTo("#reason");
        desk.site.page.keyboard().insertText("Đã đối chiếu thẻ căn cước");
        desk.tabTo("#merge");
        enter(desk);
        desk.shown(".ui-confirmdialog-yes").focus();
        enter(desk);
        desk.arrives("person.xhtml");
        desk.says("#messages", merged);
        desk.says(".idcard", "Phó Trưởng phòng");
        String person = desk.site.page.url();
        desk.site.open("/personnel/people.xhtml?q=" + absorbedNumber);
        assertEquals(1, desk.site.page.locator(".people td.name").count());
        desk.picture("merged");
        oldAddressesLeadToWhoRemains(desk, address, person);
        assertTrue(person.contains("id="), person);
    }

    /** Back, a bookmark, a page that was open meanwhile: never an error. */
    private static void oldAddressesLeadToWhoRemains(Desk desk, String address, String person) {
        Matcher records = Pattern.compile("keep=(\\d+)&other=(\\d+)").matcher(address);
        assertTrue(records.find(), address);
        for (String old : List.of("/quality/merge.xhtml?keep=" + records.group(1) + "&other=" + records.group(2),
                "/quality/merge.xhtml?keep=" + records.group(1) + "&other=" + records.group(1), "/personnel/personEdit.xhtml?id=" + records.group(2))) {
            desk.site.open(old);
            desk.arrives("person.xhtml?id=" + records.group(1));
        }
        desk.site.open("/personnel/person.xhtml?tab=awards&id=" + records.group(2));
        desk.arrives("tab=awards");
        assertTrue(person.contains("id=" + records.group(1)), person);
    }

    private static void enter(Desk desk) {
        desk.site.page.keyboard().press("Enter");
    }
}
