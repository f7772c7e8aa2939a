package vn.vinhdanh.it.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Without a mouse: a paper of a dossier is handed in, read, taken out, declared not needed with a reason, and asked for again. */
class PaperKeyboardIT {

    private static final byte[] REPORT = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    private static final String NAME = "Báo cáo thành tích.pdf";

    @ParameterizedTest
    @CsvSource({"vi, Còn thiếu, Đã nộp tệp vào hồ sơ, Đã lấy tệp ra, Đã ghi lý do, lại được yêu cầu",
        "en, Missing, The file is in the dossier, taken out, is noted, asked for again"})
    void papersComeAndGo(String language, String missing, String attached, String removed, String waived, String asked) {
        try (DossierDesk desk = new DossierDesk("chuyenvien1")) {
            desk.begin(2019, "Sở Nội vụ", "đã có thành tích trong phong trào thi đua " + language);
            String dossier = desk.address().replaceAll(".*dossier=(\\d+).*", "$1");
            desk.open("/reward/dossier.xhtml?id=" + dossier + "&lang=" + language);
            desk.says("#papers .badge", missing);
            desk.site.accessible();
            desk.site.fitsSmallScreen();
            handIn(desk, attached);
            takeOut(desk, removed);
            desk.says("#papers .badge", missing);
            declare(desk, waived);
            desk.tabTo("#papers button");
            enter(desk);
            desk.says("#messages", asked);
            desk.says("#papers .badge", missing);
        }
    }

    /** A dialog of the operating system chooses the file; the field is reached and left with the Tab key. */
    private static void handIn(DossierDesk desk, String attached) {
        desk.tabTo("#paperFile");
        desk.site.page.locator("#paperFile").setInputFiles(new FilePayload(NAME, "application/pdf", REPORT));
        desk.tabTo("#attachPaper");
        enter(desk);
        desk.says("#messages", attached);
        desk.site.accessible();
        desk.tabTo("#papers a[href*='/reward/paper/']");
        String address = desk.site.page.locator("#papers a[href*='/reward/paper/']").getAttribute("href");
        APIResponse file = desk.site.page.request().get(desk.address().replaceAll("^(https?://[^/]+).*", "$1") + address);
        assertEquals(200, file.status());
        Map<String, String> headers = file.headers();
        assertTrue(headers.get("content-disposition").startsWith("attachment;"), headers::toString);
        assertEquals(new String(REPORT, StandardCharsets.US_ASCII), file.text());
    }

    private static void takeOut(DossierDesk desk, String removed) {
        desk.tabTo("#papers button[aria-label*='" + NAME + "']");
        enter(desk);
        desk.shown(".ui-confirmdialog-yes:visible").focus();
        enter(desk);
        desk.says("#messages", removed);
        assertEquals(0, desk.site.page.locator("#papers a[href*='/reward/paper/']").count());
    }

    private static void declare(DossierDesk desk, String waived) {
        desk.tabTo("#waivedReason");
        desk.site.page.keyboard().insertText("Thành tích đã ghi trong tờ trình");
        desk.tabTo("#waivePaper");
        enter(desk);
        desk.says("#messages", waived);
        desk.says("#papers", "Thành tích đã ghi trong tờ trình");
        desk.site.accessible();
    }

    private static void enter(Desk desk) {
        desk.site.page.keyboard().press("Enter");
    }
}
