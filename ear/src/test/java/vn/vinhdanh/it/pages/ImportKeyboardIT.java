package vn.vinhdanh.it.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Somebody without a mouse pastes a list typed in an old font, takes the faulty row home as a workbook and hands it in again. */
class ImportKeyboardIT {

    /** Two people in TCVN3 under headings in Unicode; the second has no proper ID. */
    private static final String LIST = "STT\tHọ và tên\tSố CCCD\tNgày sinh\tĐơn vị\n1\tNguyÔn V¨n Dòng\t999080900001\t01/01/1980\tSë Néi vô\n"
            + "2\tTrÇn ThÞ Tó\t12345\t02/02/1981\tSë Néi vô\n";

    @Test
    void aPastedListIsReadRepairedAndSentBack() {
        try (ImportDesk desk = new ImportDesk("hoso")) {
            paste(desk, "vi", LIST);
            desk.arrives("/imports/import.xhtml");
            assertEquals("1 / 0 / 1", desk.counts());
            desk.says("#rows", "Nguyễn Văn Dũng");
            desk.says("#rows .repaired", "NguyÔn V¨n Dòng");
            desk.site.accessible();
            desk.picture("pasted");
            desk.tabTo("#faultyRows");
            Path faulty = save(desk, "faulty.xlsx");
            desk.site.open("/imports/imports.xhtml");
            desk.site.page.locator("#file").setInputFiles(faulty);
            desk.tabTo("#send");
            desk.site.page.keyboard().press("Enter");
            desk.arrives("/imports/import.xhtml");
            assertEquals("0 / 0 / 1", desk.counts());
            desk.says("#rows", "Trần Thị Tú");
        }
    }

    @Test
    void whatCannotBeReadStaysInTheFieldWithTheReason() {
        try (ImportDesk desk = new ImportDesk("hoso")) {
            paste(desk, "en", "Nguyễn Văn A\t999080900001\t01/01/1980\n");
            desk.says("#messages", "No row with column headings");
            assertTrue(desk.site.page.locator("#pasted").inputValue().startsWith("Nguyễn Văn A"));
            desk.site.page.locator("#pasted").fill(LIST);
            desk.tabTo("#sendPasted");
            desk.site.page.keyboard().press("Enter");
            desk.arrives("/imports/import.xhtml");
            desk.says("#rows .repaired", "Repaired from an old font");
            desk.says("#repaired", "2 rows");
        }
    }

    @Test
    void anEmptyTemplateIsNoList() {
        try (ImportDesk desk = new ImportDesk("hoso")) {
            desk.site.open("/imports/imports.xhtml?lang=vi");
            desk.tabTo("a.template");
            Path template = save(desk, "template.xlsx");
            desk.site.page.locator("#file").setInputFiles(template);
            desk.tabTo("#send");
            desk.site.page.keyboard().press("Enter");
            desk.says("#messages", "không có dòng dữ liệu");
        }
    }

    @Test
    void whomARowMeansIsAnsweredByTheKeyboard() {
        try (ImportDesk desk = new ImportDesk("hoso")) {
            paste(desk, "vi", "Họ và tên\tSố CCCD\tNgày sinh\tĐơn vị\nLường Thị Bàn Phím\t999185900011\t03/04/1985\tPhòng Thử bàn phím\n");
            desk.arrives("/imports/import.xhtml");
            String known = desk.site.page.url();
            confirmed(desk, "#commit");
            desk.shown("#undo");
            paste(desk, "vi", "Họ và tên\tNgày sinh\tĐơn vị\nLường Thị Bàn Phím\t03/04/1985\tPhòng Khác\n");
            desk.arrives("/imports/import.xhtml");
            desk.says("#doubtfulRows", "1");
            desk.says("#rows", "Trùng tên và ngày sinh, khác đơn vị");
            desk.site.accessible();
            desk.picture("doubtful");
            desk.tabTo("[data-answer=SAME]");
            desk.site.page.keyboard().press("Enter");
            desk.says("#doubtfulRows", "0");
            desk.says("#rows", "theo lựa chọn của người nhập");
            assertEquals("0 / 1 / 0", desk.counts());
            desk.site.page.navigate(known);
            confirmed(desk, "#undo");
            desk.says("#messages", "hoàn tác");
        }
    }

    @Test
    void aFaultyCellIsCorrectedWhereItIsShown() {
        try (ImportDesk desk = new ImportDesk("hoso")) {
            paste(desk, "en", LIST);
            desk.arrives("/imports/import.xhtml");
            desk.tabTo(".fix input");
            assertEquals("12345", desk.site.page.evaluate("document.activeElement.value"));
            desk.site.page.keyboard().press("Control+A");
            desk.site.page.keyboard().type("99918190000");
            desk.site.page.keyboard().press("Enter");
            desk.says("#rows", "“99918190000” is no personal ID");
            desk.site.page.waitForFunction("document.activeElement.matches('.fix input')");
            desk.site.page.keyboard().press("Control+A");
            desk.site.page.keyboard().type("999181900002");
            desk.site.page.keyboard().press("Enter");
            desk.says("#okRows", "2");
            assertEquals("2 / 0 / 0", desk.counts());
            desk.site.accessible();
        }
    }

    @Test
    void everyCellOfARowIsCorrectedByTheKeyboard() {
        try (ImportDesk desk = new ImportDesk("hoso")) {
            paste(desk, "vi", "STT\tHọ và tên\tSố CCCD\tNgày sinh\tĐơn vị\n1\tNguyễn Văn Ô\t999080900021\t01/01/1980\tSở Nội vụ\n"
                    + "2\tTrần Thị Ô\t999181900022\t02/02/1981\tSở Nội vụ\n");
            desk.arrives("/imports/import.xhtml");
            assertEquals("2 / 0 / 0", desk.counts());
            desk.tabTo("[data-edit]");
            desk.site.page.keyboard().press("Enter");
            keyboardAt(desk, ".cells input[data-column=B]");
            typed(desk, "Nguyễn Văn Ổ", "Tab");
            desk.says("#rows td b", "Nguyễn Văn Ổ");
            keyboardAt(desk, ".cells input[data-column=C]");
            typed(desk, "999181900022", "Enter");
            desk.says("#errorRows", "1");
            keyboardAt(desk, ".cells input[data-column=D]");
            desk.site.accessible();
            desk.picture("cells");
            desk.site.page.keyboard().press("Shift+Tab");
            typed(desk, "999080900021", "Enter");
            desk.says("#okRows", "2");
            keyboardAt(desk, ".cells input[data-column=D]");
            desk.site.page.keyboard().press("Escape");
            keyboardAt(desk, "[data-edit][aria-expanded=false]");
            assertEquals(0, desk.site.page.locator(".cells").count());
            desk.site.whole();
        }
    }

    @Test
    void twoWhoWorkAtOnceAreToldWhatTheOtherDid() {
        String head = "Họ và tên\tSố CCCD\tNgày sinh\tĐơn vị\n";
        try (ImportDesk one = new ImportDesk("hoso"); ImportDesk other = new ImportDesk("hoso")) {
            paste(one, "vi", head + "Vi Thị Cũ\t999185900031\t03/04/1985\tPhòng Thử hai\n");
            one.arrives("/imports/import.xhtml");
            paste(other, "vi", head + "Vi Thị Mới\t999185900031\t05/06/1985\tPhòng Thử hai\n");
            other.arrives("/imports/import.xhtml");
            confirmed(other, "#commit");
            other.shown("#undo");
            confirmed(one, "#commit");
            one.says("#workBroken", "đã thay đổi kể từ khi xem trước");
            one.says("#errorRows", "1");
            one.site.accessible();
            one.picture("stale");
            one.site.page.navigate(other.site.page.url());
            confirmed(other, "#undo");
            other.says("#takenBack", "Đã hoàn tác lúc");
            confirmed(one, "#undo");
            one.says("#messages", "đã hoàn tác rồi");
        }
    }

    private static void typed(ImportDesk desk, String text, String key) {
        desk.site.page.keyboard().press("Control+A");
        desk.site.page.keyboard().insertText(text);
        desk.site.page.keyboard().press(key);
    }

    private static void keyboardAt(ImportDesk desk, String selector) {
        desk.site.page.waitForFunction("selector => document.activeElement.matches(selector)", selector);
    }

    /** Presses a button and the yes of the question that follows. */
    private static void confirmed(ImportDesk desk, String button) {
        desk.tabTo(button);
        desk.site.page.keyboard().press("Enter");
        desk.shown(".ui-confirm-dialog .ui-confirmdialog-yes");
        desk.site.settled();
        desk.tabTo(".ui-confirmdialog-yes");
        desk.site.page.keyboard().press("Enter");
        desk.site.settled();
        desk.site.whole();
    }

    @Test
    void thePagesFitASmallScreen() {
        try (Site site = Site.as("hoso", 390)) {
            site.open("/imports/imports.xhtml?lang=vi").fits();
        }
    }

    private static void paste(ImportDesk desk, String language, String list) {
        desk.site.open("/imports/imports.xhtml?lang=" + language);
        desk.tabTo("#pasteBox > summary");
        desk.site.page.keyboard().press("Enter");
        desk.tabTo("#pasted");
        desk.site.page.keyboard().insertText(list);
        desk.tabTo("#sendPasted");
        desk.site.page.keyboard().press("Enter");
    }

    private static Path save(ImportDesk desk, String name) {
        Download download = desk.site.page.waitForDownload(() -> desk.site.page.keyboard().press("Enter"));
        Path file = Path.of(System.getProperty("build"), "journey", name);
        download.saveAs(file);
        return file;
    }
}
