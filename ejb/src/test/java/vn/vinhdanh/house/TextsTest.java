package vn.vinhdanh.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.shared.Texts;

/** Both languages are complete: the same keys, every error that is thrown, every value of every enum that has texts. */
class TextsTest {

    private static final Path TEXTS = Path.of("src/main/resources/texts");
    private static final Path PAGE_TEXTS = Path.of("../web/src/main/resources/texts/web");
    private static final Pattern THROWN = Pattern.compile("new \\w*(?:Refused|Exception)\\w*\\(\\s*\"([A-Z][A-Z0-9_]+)\"");

    private final Map<String, String> vietnamese = Texts.of(Texts.VIETNAMESE).entries();
    private final Map<String, String> english = Texts.of(Locale.ENGLISH).entries();

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(new TreeSet<>(english.keySet())).isEqualTo(new TreeSet<>(vietnamese.keySet()));
    }

    @Test
    void everyTextFileBelongsToARoomThatIsRead() throws IOException {
        try (Stream<Path> files = Files.list(TEXTS)) {
            Set<String> rooms = files.map(f -> f.getFileName().toString().replaceAll("_(vi|en)\\.properties$", "")).collect(Collectors.toSet());
            assertThat(Texts.ROOMS).containsAll(rooms);
        }
    }

    @Test
    void everyErrorThatIsThrownHasAText() throws IOException {
        Set<String> missing = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                Matcher m = THROWN.matcher(Files.readString(file));
                while (m.find()) {
                    if (!vietnamese.containsKey("error." + m.group(1))) {
                        missing.add(m.group(1) + " in " + file.getFileName());
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    /** Of two texts under one name only one is ever shown: the clerk would be sent to the page of another room. */
    @Test
    void everyKeyStandsOnceOverAllRooms() throws IOException {
        assertThat(TextKeys.twice("vi", TEXTS, PAGE_TEXTS)).isEmpty();
        assertThat(TextKeys.twice("en", TEXTS, PAGE_TEXTS)).isEmpty();
    }

    @Test
    void everyErrorSaysTheSameWithTheSameNumberOfArgumentsWhereverItIsThrown() throws IOException {
        Map<String, Set<Integer>> counts = new TreeMap<>();
        for (ThrownCode each : ThrownCode.all(Path.of("src/main/java"))) {
            counts.computeIfAbsent(each.code(), code -> new TreeSet<>()).add(each.arguments());
        }
        assertThat(counts).hasSizeGreaterThan(100);
        counts.values().removeIf(each -> each.size() == 1);
        assertThat(counts).isEmpty();
    }

    @Test
    void noErrorIsShownWithAnOpenPlace() throws IOException {
        Set<String> open = new TreeSet<>();
        for (ThrownCode each : ThrownCode.all(Path.of("src/main/java"))) {
            for (Map<String, String> texts : List.of(vietnamese, english)) {
                int places = Math.max(TextKeys.places(texts.get("error." + each.code())), TextKeys.places(texts.get("error." + each.code() + ".remedy")));
                if (places > each.arguments()) {
                    open.add(each + " has " + places + " places");
                }
            }
        }
        assertThat(open).isEmpty();
    }

    @Test
    void placesOfATextAreCounted() {
        assertThat(TextKeys.places("Hồ sơ còn thiếu {0} loại, {2,number} và {1}")).isEqualTo(3);
        assertThat(TextKeys.places("Hồ sơ còn thiếu")).isZero();
        assertThat(TextKeys.places(null)).isZero();
        assertThat(ThrownCode.in("throw new RefusedException(\"A_B\", f(1, 2), \"x, y\");")).singleElement()
            .isEqualTo(new ThrownCode("A_B", 2, "a text"));
    }

    @Test
    void enumsThatAreShownHaveATextForEachValue() throws IOException {
        Set<String> shown = vietnamese.keySet().stream().filter(k -> k.startsWith("enum.")).map(k -> k.split("\\.")[1]).collect(Collectors.toSet());
        Set<String> missing = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("target/classes/vn"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
                String name = Path.of("target/classes").relativize(file).toString().replace('/', '.').replaceAll("\\.class$", "");
                if (shown.contains(name.replaceAll(".*[.$]", ""))) {
                    addMissing(name, missing);
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    private void addMissing(String className, Set<String> missing) {
        try {
            Class<?> type = Class.forName(className);
            if (type.isEnum()) {
                for (Object value : type.getEnumConstants()) {
                    String key = "enum." + type.getSimpleName() + "." + ((Enum<?>) value).name();
                    if (!vietnamese.containsKey(key)) {
                        missing.add(key);
                    }
                }
            }
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
