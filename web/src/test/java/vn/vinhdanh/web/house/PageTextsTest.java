package vn.vinhdanh.web.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.web.shared.TextMap;

/** Pages hold no words of their own, and every text they ask for exists in both languages. */
class PageTextsTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern KEY = Pattern.compile("(?:\\bt\\['|t\\.with\\('|t\\.format\\('|texts\\.get\\(\"|texts\\.format\\(\")([a-z][\\w.]*[\\w])['\"]");
    private static final Pattern BARE = Pattern.compile("\\bt\\['([\\w.]+)'\\]|[tT]exts\\.get\\(\"([\\w.]+)\"\\)");
    private static final Pattern PLACE = Pattern.compile("\\{\\d");
    private static final Pattern WORDS = Pattern.compile(">([^<>]*\\p{L}{2}[^<>]*)<");

    private final Map<String, String> vietnamese = TextMap.load("vi");
    private final Map<String, String> english = TextMap.load("en");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(new TreeSet<>(english.keySet())).isEqualTo(new TreeSet<>(vietnamese.keySet()));
    }

    @Test
    void everyTextFileBelongsToARoomThatIsRead() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/texts/web"))) {
            Set<String> rooms = files.map(f -> f.getFileName().toString().replaceAll("_(vi|en)\\.properties$", "")).collect(Collectors.toSet());
            assertThat(TextMap.ROOMS).containsAll(rooms);
        }
    }

    @Test
    void everyTextThatIsAskedForExists() throws IOException {
        Set<String> missing = new TreeSet<>();
        for (Path file : files(Path.of("src/main"), ".xhtml", ".java")) {
            Matcher m = KEY.matcher(Files.readString(file));
            while (m.find()) {
                String after = Files.readString(file).substring(m.end()).stripLeading();
                boolean whole = !after.startsWith("+") && !after.startsWith(".concat");
                if (whole && !vietnamese.containsKey(m.group(1))) {
                    missing.add(m.group(1) + " in " + file.getFileName());
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    /** A text that names something is asked for with what it names, never with its places open. */
    @Test
    void noTextIsShownWithAnOpenPlace() throws IOException {
        Set<String> open = new TreeSet<>();
        for (Path file : files(Path.of("src/main"), ".xhtml", ".java")) {
            Matcher m = BARE.matcher(Files.readString(file));
            while (m.find()) {
                String key = m.group(1) == null ? m.group(2) : m.group(1);
                if (PLACE.matcher(vietnamese.getOrDefault(key, "") + english.getOrDefault(key, "")).find()) {
                    open.add(key + " in " + file.getFileName());
                }
            }
        }
        assertThat(open).isEmpty();
    }

    @Test
    void noPageHoldsWords() throws IOException {
        Set<String> found = new TreeSet<>();
        for (Path file : files(PAGES, ".xhtml")) {
            String page = Files.readString(file).replaceAll("(?s)<!--.*?-->", "").replaceAll("(?s)<(script|style)[^>]*>.*?</\\1>", "")
                    .replaceAll("(?s)#\\{.*?\\}", "").replaceAll("Vinh<b>Danh</b>|– VinhDanh|<kbd>.*?</kbd>|<code>.*?</code>", "");
            Matcher m = WORDS.matcher(page);
            while (m.find()) {
                found.add(file.getFileName() + ": " + m.group(1).strip());
            }
        }
        assertThat(found).isEmpty();
    }

    private static List<Path> files(Path root, String... endings) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(f -> Stream.of(endings).anyMatch(e -> f.toString().endsWith(e))).toList();
        }
    }
}
