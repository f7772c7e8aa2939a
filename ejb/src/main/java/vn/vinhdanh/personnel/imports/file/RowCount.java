package vn.vinhdanh.personnel.imports.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * About how many rows a file has, found by counting tags or line ends without understanding them; counting ends where there are more than may be
 * read. Good for a progress bar, and to tell which files are to be counted properly.
 */
public final class RowCount {

    private RowCount() {
    }

    /** Of the longest sheet. */
    public static int of(byte[] file, ImportLimits limits) {
        try {
            if (TextEncoding.isText(file)) {
                return count(new ByteArrayInputStream(file), "\n", limits.textBytes(), limits.rows());
            }
            int most = 0;
            try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(file)).get()) {
                for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                    if (entry.getName().startsWith("xl/worksheets/")) {
                        most = Math.max(most, count(zip.getInputStream(entry), "<row ", limits.unpackedBytes(), limits.rows()));
                    }
                }
            }
            return most;
        } catch (IOException | IllegalArgumentException e) {
            // the reading proper will say what is wrong with the file
            return 0;
        }
    }

    private static int count(InputStream in, String tag, long most, int enough) throws IOException {
        byte[] buffer = new byte[1 << 16];
        int found = 0;
        int matched = 0;
        long seen = 0;
        for (int n = in.read(buffer); n >= 0 && seen < most && found <= enough; n = in.read(buffer)) {
            seen += n;
            for (int i = 0; i < n; i++) {
                matched = buffer[i] == tag.charAt(matched) ? matched + 1 : buffer[i] == tag.charAt(0) ? 1 : 0;
                if (matched == tag.length()) {
                    found++;
                    matched = 0;
                }
            }
        }
        return found;
    }
}
