package vn.vinhdanh.personnel.imports.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Looks at an uploaded file before anything parses it: is it a workbook, unencrypted, without macros, and small enough unpacked? The
 * sizes are counted while inflating, because the directory of a zip bomb lies.
 */
final class WorkbookGuard {

    private static final int[] OLE2 = {0xD0, 0xCF, 0x11, 0xE0};
    private static final int BUFFER = 64 * 1024;

    private final ImportLimits limits;

    WorkbookGuard(ImportLimits limits) {
        this.limits = limits;
    }

    /**
     * Refuses what is not a plain .xlsx within the limits.
     *
     * @throws FileRefusedException with the code of the reason
     */
    void check(byte[] file) {
        if (startsWith(file, OLE2)) {
            throw new FileRefusedException(isOldWorkbook(file) ? "FILE_NOT_XLSX" : "FILE_ENCRYPTED");
        }
        if (file.length < 4 || file[0] != 'P' || file[1] != 'K') {
            throw new FileRefusedException("FILE_NOT_XLSX");
        }
        try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(file)).get()) {
            if (zip.getEntry("[Content_Types].xml") == null || zip.getEntry("_rels/.rels") == null) {
                throw new FileRefusedException("FILE_NOT_XLSX");
            }
            checkEntries(zip);
        } catch (IOException | IllegalArgumentException e) {
            throw new FileRefusedException("FILE_NOT_XLSX");
        }
    }

    private void checkEntries(ZipFile zip) throws IOException {
        long total = 0;
        boolean workbook = false;
        byte[] buffer = new byte[BUFFER];
        for (Enumeration<ZipArchiveEntry> entries = zip.getEntries(); entries.hasMoreElements();) {
            ZipArchiveEntry entry = entries.nextElement();
            String name = entry.getName().toLowerCase(Locale.ROOT);
            if (name.endsWith("vbaproject.bin")) {
                throw new FileRefusedException("FILE_MACRO");
            }
            if (entry.getGeneralPurposeBit().usesEncryption()) {
                throw new FileRefusedException("FILE_ENCRYPTED");
            }
            workbook |= name.endsWith("workbook.xml");
            total += inflate(zip, entry, name, buffer, limits.unpackedBytes() - total);
        }
        if (!workbook) {
            throw new FileRefusedException("FILE_NOT_XLSX");
        }
    }

    private long inflate(ZipFile zip, ZipArchiveEntry entry, String name, byte[] buffer, long allowed) throws IOException {
        long limit = name.endsWith("sharedstrings.xml") ? Math.min(allowed, limits.textBytes()) : allowed;
        boolean xml = name.endsWith(".xml") || name.endsWith(".rels");
        long size = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int n = in.readNBytes(buffer, 0, BUFFER); n > 0; n = in.readNBytes(buffer, 0, BUFFER)) {
                if (size == 0 && xml) {
                    checkProlog(name, new String(buffer, 0, n, StandardCharsets.ISO_8859_1));
                }
                size += n;
                if (size > limit) {
                    throw limits.tooLarge();
                }
            }
        }
        return size;
    }

    /** A document type declaration never stands in a workbook; entities are not parsed either way. */
    private static void checkProlog(String name, String head) {
        if (head.contains("<!DOCTYPE") || head.contains("<\0!\0D\0O\0C") || head.contains("\0<\0!\0D\0O\0C")) {
            throw new FileRefusedException("FILE_NOT_XLSX");
        }
        if (name.equals("[content_types].xml") && head.toLowerCase(Locale.ROOT).contains("macroenabled")) {
            throw new FileRefusedException("FILE_MACRO");
        }
    }

    /** An OLE2 container holds either an encrypted package or a workbook of the format before 2007. */
    private static boolean isOldWorkbook(byte[] file) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        return !text.contains(wide("EncryptedPackage")) && (text.contains(wide("Workbook")) || text.contains(wide("Book")));
    }

    private static String wide(String ascii) {
        return new String(ascii.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }

    private static boolean startsWith(byte[] file, int[] magic) {
        for (int i = 0; i < magic.length; i++) {
            if (file.length <= i || (file[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
