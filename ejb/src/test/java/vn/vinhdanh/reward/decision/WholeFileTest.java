package vn.vinhdanh.reward.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WholeFileTest {

    @Test
    void theBytesAreThoseWrittenAndNothingIsLeftBehind() throws IOException {
        Set<Path> before = left();
        byte[] bytes = WholeFile.of(out -> write(out, new byte[] {1, 2, 3}));
        assertThat(bytes).containsExactly(1, 2, 3);
        assertThatThrownBy(() -> WholeFile.of(out -> {
            throw new IllegalStateException("broken off");
        })).isInstanceOf(IllegalStateException.class);
        assertThat(left()).isEqualTo(before);
    }

    private static void write(OutputStream out, byte[] bytes) {
        try {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<Path> left() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(f -> f.getFileName().toString().startsWith("vinhdanh-")).collect(Collectors.toSet());
        }
    }
}
