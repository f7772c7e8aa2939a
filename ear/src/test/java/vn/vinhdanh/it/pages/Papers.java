package vn.vinhdanh.it.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The files people take home: read as text, the way a search or a copy and paste would. */
final class Papers {

    private Papers() {
    }

    /** The file at an address, with the session of the one who is logged in. */
    static byte[] fetch(Site site, String address) {
        APIResponse answer = site.page.request().get(address);
        assertEquals(200, answer.status(), address);
        assertTrue(answer.headers().getOrDefault("content-type", "").startsWith("application/pdf"), () -> address + " " + answer.headers());
        return answer.body();
    }

    /** Text on one line, which is NFC. */
    static String text(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document);
            assertTrue(Normalizer.isNormalized(text, Normalizer.Form.NFC), "text is not NFC");
            return text.replaceAll("[\\s\u00a0]+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static int pages(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The texts of all files of an archive. */
    static List<String> unpacked(Download download) {
        List<String> texts = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(download.path()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertTrue(entry.getName().endsWith(".pdf"), entry.getName());
                texts.add(text(zip.readAllBytes()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    /** "1.234.000 đồng" as written in figures: 1.234.000. */
    static String figures(String amount) {
        return amount.replaceAll("[^0-9.]", "");
    }
}
