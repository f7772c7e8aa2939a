package vn.vinhdanh.document.certificate;

import com.lowagie.text.Image;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.vinhdanh.document.CertificateLine;
import vn.vinhdanh.document.CertificatePrint;
import vn.vinhdanh.document.CertificateSet;
import vn.vinhdanh.shared.VietnameseText;

/** Writes certificates: all in one file for the printer, or each in its own file. */
public final class CertificateWriter {

    private CertificateWriter() {
    }

    /** All certificates in one PDF, one page each. */
    public static byte[] pdf(CertificateSet set, CertificatePrint print) {
        require(set);
        ByteArrayOutputStream out = new ByteArrayOutputStream(64 * 1024 + set.lines().size() * 600);
        CertificateSheets sheets = new CertificateSheets(set, print, emblem(set), out);
        set.lines().forEach(sheets::add);
        sheets.finish();
        return out.toByteArray();
    }

    /** Each certificate as its own PDF in a zip; only one of them is in memory at a time. The stream stays open. */
    public static void zip(CertificateSet set, CertificatePrint print, OutputStream out) {
        require(set);
        Image emblem = emblem(set);
        try {
            ZipOutputStream zip = new ZipOutputStream(out);
            zip.setLevel(Deflater.NO_COMPRESSION);
            for (CertificateLine line : set.lines()) {
                ZipEntry entry = new ZipEntry(fileName(line));
                entry.setTimeLocal((set.date() == null ? LocalDate.EPOCH : set.date()).atStartOfDay());
                zip.putNextEntry(entry);
                ByteArrayOutputStream one = new ByteArrayOutputStream(64 * 1024);
                CertificateSheets sheet = new CertificateSheets(set, print, emblem, one);
                sheet.add(line);
                sheet.finish();
                one.writeTo(zip);
                zip.closeEntry();
            }
            zip.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** "007-nguyen-thi-anh-tuyet.pdf": sorts as the golden book, readable on every system. */
    static String fileName(CertificateLine line) {
        String name = VietnameseText.search(line.name()).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return "%03d-%s.pdf".formatted(line.goldBookNumber(), name.substring(0, Math.min(80, name.length())));
    }

    private static void require(CertificateSet set) {
        if (set.lines().isEmpty()) {
            throw new IllegalArgumentException("a set of certificates needs at least one recipient");
        }
    }

    private static Image emblem(CertificateSet set) {
        try {
            return set.emblem() == null ? null : Image.getInstance(set.emblem());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
