package vn.vinhdanh.it.pages;

import java.net.URISyntaxException;
import java.nio.file.Path;

/** The registry officer who takes workbooks in. */
final class ImportDesk extends Desk {

    ImportDesk(String username) {
        super(username);
    }

    /** Sends a workbook and goes to its preview. */
    ImportDesk upload(String kind, String workbook) {
        site.open("/imports/imports.xhtml");
        form.choose("kind", kind);
        site.page.locator("#file").setInputFiles(file(workbook));
        site.page.locator("#send").click();
        arrives("/imports/import.xhtml");
        // the file is read in the background; what it counts is said once it has been read
        shown("#commit");
        return this;
    }

    /** What the preview counts, in the order it shows it: OK / warnings / errors. */
    String counts() {
        return figure("okRows") + " / " + figure("warningRows") + " / " + figure("errorRows");
    }

    private String figure(String id) {
        return shown("#" + id).innerText().strip();
    }

    /** Writes the batch into the registry. */
    void commit() {
        form.press("commit");
        shown("#undo");
        site.whole();
    }

    private static Path file(String workbook) {
        try {
            return Path.of(ImportDesk.class.getResource("/data/" + workbook).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
