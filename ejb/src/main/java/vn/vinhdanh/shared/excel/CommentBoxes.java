package vn.vinhdanh.shared.excel;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * A workbook whose comments are seen whole when one points at their cell. The library draws every box two columns wide and two rows high, and gives
 * comments no author: those two small parts are written anew, all others are taken over as they are, without unpacking them.
 */
public final class CommentBoxes {

    private static final String DRAWINGS = "xl/drawings/vmlDrawing";
    private static final String COMMENTS = "xl/comments";
    /** Left column, its offset, top row, its offset, then the same for right and bottom. */
    private static final Pattern BOX = Pattern.compile("<x:Anchor>(\\d+),0,(\\d+),0,\\d+,0,\\d+,0</x:Anchor>");
    private static final int COLUMNS = 4;
    private static final int ROWS = 9;
    private static final String NO_AUTHOR = "<author/>";
    private static final String AUTHOR = "<author>VinhDanh</author>";

    private CommentBoxes() {
    }

    /** Writes what the writer makes, with boxes in which a few sentences have room, to the stream, which stays open. */
    public static void write(Consumer<OutputStream> workbook, OutputStream out) {
        try {
            Path file = Files.createTempFile("vinhdanh-", ".tmp");
            try {
                try (OutputStream whole = Files.newOutputStream(file)) {
                    workbook.accept(whole);
                }
                copy(file, out);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path file, OutputStream out) throws IOException {
        try (ZipFile from = ZipFile.builder().setPath(file).get()) {
            ZipArchiveOutputStream to = new ZipArchiveOutputStream(out);
            for (Enumeration<ZipArchiveEntry> parts = from.getEntries(); parts.hasMoreElements();) {
                ZipArchiveEntry part = parts.nextElement();
                if (!part.getName().startsWith(DRAWINGS) && !part.getName().startsWith(COMMENTS)) {
                    to.addRawArchiveEntry(part, from.getRawInputStream(part));
                    continue;
                }
                to.putArchiveEntry(new ZipArchiveEntry(part.getName()));
                try (InputStream content = from.getInputStream(part)) {
                    to.write(roomier(new String(content.readAllBytes(), StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
                }
                to.closeArchiveEntry();
            }
            to.finish();
        }
    }

    private static String roomier(String part) {
        return BOX.matcher(part).replaceAll(box -> {
            int left = Integer.parseInt(box.group(1));
            int top = Integer.parseInt(box.group(2));
            return "<x:Anchor>" + left + ",0," + top + ",0," + (left + COLUMNS) + ",0," + (top + ROWS) + ",0</x:Anchor>";
        }).replace(NO_AUTHOR, AUTHOR);
    }
}
