package vn.vinhdanh.web.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the browser can ask for is a whole page with title, menu and language; parts of pages live under WEB-INF, where only pages reach them. */
class WholePagesTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern TEMPLATE = Pattern.compile("template=\"/WEB-INF/templates/(page|plain|error)\\.xhtml\"");
    private static final Pattern PART = Pattern.compile("ui:include src=\"(?!/WEB-INF/)");

    @Test
    void everyPublicPageUsesATemplate() throws IOException {
        assertThat(pages(false, TEMPLATE, false)).isEmpty();
    }

    @Test
    void everyPartIsUnderWebInf() throws IOException {
        Set<String> including = pages(false, PART, true);
        including.addAll(pages(true, PART, true));
        assertThat(including).isEmpty();
    }

    /** Pages that have the pattern, or have it not. */
    private static Set<String> pages(boolean hidden, Pattern pattern, boolean has) throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(PAGES)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".xhtml") && f.startsWith(PAGES.resolve("WEB-INF")) == hidden).toList()) {
                if (pattern.matcher(Files.readString(file)).find() == has) {
                    found.add(PAGES.relativize(file).toString());
                }
            }
        }
        return found;
    }
}
