package vn.vinhdanh.reward.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import vn.vinhdanh.shared.Pictures;
import vn.vinhdanh.shared.RefusedException;
import vn.vinhdanh.shared.VietnameseText;

/** Looks into a file before it is taken: what it is by its content, whatever its name says, and that it is whole. */
final class PaperContent {

    private static final int MOST_SIDE = 10_000;
    private static final long MOST_UNPACKED = 200L * 1024 * 1024;
    private static final int LONGEST_NAME = 120;
    private static final int TAIL = 2048;
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};

    private PaperContent() {
    }

    /**
     * The file with a safe name and what it is.
     *
     * @throws RefusedException PAPER_EMPTY, PAPER_TOO_LARGE, PAPER_FORMAT, PAPER_MACRO
     */
    static PaperFile accept(String name, byte[] content) {
        if (content.length == 0) {
            throw new RefusedException("PAPER_EMPTY");
        }
        if (content.length > PaperInput.MOST_BYTES) {
            throw new RefusedException("PAPER_TOO_LARGE", PaperInput.MOST_MB);
        }
        PaperFormat format = format(content);
        return new PaperFile(safe(name, format), format, content);
    }

    private static PaperFormat format(byte[] content) {
        if (starts(content, PDF) && whole(content)) {
            return PaperFormat.PDF;
        }
        if (starts(content, ZIP) && wordFile(content)) {
            return PaperFormat.DOCX;
        }
        if (starts(content, PNG) || starts(content, JPEG)) {
            Pictures.read(content, MOST_SIDE, new RefusedException("PAPER_TOO_LARGE", PaperInput.MOST_MB), new RefusedException("PAPER_FORMAT"));
            return starts(content, PNG) ? PaperFormat.PNG : PaperFormat.JPEG;
        }
        throw new RefusedException("PAPER_FORMAT");
    }

    /** A PDF that was cut off on its way has no end. */
    private static boolean whole(byte[] content) {
        int from = Math.max(0, content.length - TAIL);
        return new String(content, from, content.length - from, StandardCharsets.ISO_8859_1).contains("%%EOF");
    }

    private static boolean wordFile(byte[] content) {
        boolean types = false;
        boolean body = false;
        long unpacked = 0;
        byte[] buffer = new byte[8192];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName().toLowerCase(Locale.ROOT);
                if (name.endsWith("vbaproject.bin")) {
                    throw new RefusedException("PAPER_MACRO");
                }
                types |= name.equals("[content_types].xml");
                body |= name.equals("word/document.xml");
                for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
                    unpacked += n;
                    if (unpacked > MOST_UNPACKED) {
                        throw new RefusedException("PAPER_TOO_LARGE", PaperInput.MOST_MB);
                    }
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
        return types && body;
    }

    /** The name without folders and without what no file system and no header takes, with the ending of what it really is. */
    private static String safe(String name, PaperFormat format) {
        String last = VietnameseText.nfc(name).replaceAll(".*[/\\\\]", "").replaceAll("[\\p{Cntrl}\\p{Cf}\"<>|?*:;%]", " ")
                .replaceAll("\\s+", " ").strip();
        String bare = last.replaceFirst("(?i)\\.(pdf|docx|jpe?g|png)$", "").replaceFirst("^\\.+", "").strip();
        String cut = bare.substring(0, Math.min(bare.length(), LONGEST_NAME)).strip();
        return (cut.isEmpty() ? "tai-lieu" : cut) + "." + format.ending();
    }

    private static boolean starts(byte[] content, byte[] magic) {
        return content.length > magic.length && Arrays.equals(content, 0, magic.length, magic, 0, magic.length);
    }
}
