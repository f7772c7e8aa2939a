package vn.vinhdanh.reward.decision;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * The bytes of a file that is kept in a row. It is made on disk: growing in memory, an archive of a thousand certificates would take three
 * times its size before the row is written.
 */
final class WholeFile {

    private static final int BUFFER = 64 * 1024;

    private WholeFile() {
    }

    static byte[] of(Consumer<OutputStream> writer) {
        try {
            Path file = Files.createTempFile("vinhdanh-", ".tmp");
            try {
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER)) {
                    writer.accept(out);
                }
                return Files.readAllBytes(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
