package vn.vinhdanh.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Classes and pages stay short enough to be read at once. */
class SizesTest {

    private static final int LONGEST_CLASS = 350;
    private static final int LONGEST_PAGE = 200;

    @Test
    void noClassIsLongerThanThreeHundredAndFiftyLines() {
        assertThat(longer(".java", LONGEST_CLASS)).isEmpty();
    }

    @Test
    void noPageIsLongerThanTwoHundredLines() {
        assertThat(longer(".xhtml", LONGEST_PAGE)).isEmpty();
    }

    private static List<String> longer(String ending, int limit) {
        return Stream.of("../ejb/src/main", "../web/src/main").map(Path::of).flatMap(SizesTest::walk)
                .filter(f -> f.toString().endsWith(ending)).filter(f -> lines(f) > limit).map(f -> f + ": " + lines(f)).toList();
    }

    private static Stream<Path> walk(Path root) {
        try {
            return Files.walk(root);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int lines(Path file) {
        try {
            return Files.readAllLines(file).size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
