package vn.vinhdanh.personnel.imports.file;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The day from which a workbook counts: 1900, or 1904 in old Macintosh ones. The reading library knows only one of the two ways to say so. */
record WorkbookEpoch(boolean from1904) {

    private static final Pattern SAID = Pattern.compile("<[^>]*workbookPr\\s[^>]*date1904\\s*=\\s*[\"'](1|true)[\"']");
    private static final int LOOKED_AT = 64 * 1024;
    private static final int LEAP_DAY_OF_1900 = 60;

    static WorkbookEpoch of(byte[] file) throws IOException {
        try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(file)).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                if (entry.getName().endsWith("workbook.xml")) {
                    try (InputStream in = zip.getInputStream(entry)) {
                        return new WorkbookEpoch(SAID.matcher(new String(in.readNBytes(LOOKED_AT), StandardCharsets.UTF_8)).find());
                    }
                }
            }
            return new WorkbookEpoch(false);
        }
    }

    /** The day a number stands for. */
    LocalDate day(BigDecimal number) {
        int days = number.intValue();
        LocalDate zero = from1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
        // Excel believes in a 29 February 1900: until then its days run one behind
        return zero.plusDays(!from1904 && days < LEAP_DAY_OF_1900 ? days + 1L : days);
    }
}
