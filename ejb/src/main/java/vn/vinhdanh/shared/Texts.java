package vn.vinhdanh.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** The words shown to users, one pair of files per room: Vietnamese first, English second. */
public final class Texts {

    /** Rooms that bring texts, each with {@code texts/<room>_vi.properties} and {@code _en}. */
    public static final List<String> ROOMS = List.of("shared", "account", "audit", "organisation", "personnel", "imports",
            "regulation", "classification", "conference", "reward", "eligibility", "document", "job", "demo", "agency",
            "reorganisation", "staffing", "record", "search", "pay", "quality", "paper");

    public static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private static final Texts VI = new Texts(VIETNAMESE);
    private static final Texts EN = new Texts(Locale.ENGLISH);

    private final Locale locale;
    private final Map<String, String> entries;

    private Texts(Locale locale) {
        this.locale = locale;
        this.entries = read(Texts.class.getClassLoader(), "texts/", ROOMS, locale.getLanguage());
    }

    /** The texts in the language of the locale; Vietnamese for every language but English. */
    public static Texts of(Locale locale) {
        return locale != null && "en".equals(locale.getLanguage()) ? EN : VI;
    }

    /**
     * Reads the text files of several rooms into one map.
     *
     * @param loader   where the files are
     * @param folder   folder of the files, ending in a slash
     * @param rooms    names of the files without language
     * @param language {@code vi} or {@code en}
     */
    public static Map<String, String> read(ClassLoader loader, String folder, List<String> rooms, String language) {
        Map<String, String> all = new HashMap<>();
        for (String room : rooms) {
            try (InputStream in = loader.getResourceAsStream(folder + room + "_" + language + ".properties")) {
                if (in != null) {
                    Properties file = new Properties();
                    file.load(new InputStreamReader(in, StandardCharsets.UTF_8));
                    file.forEach((key, value) -> all.put(key.toString(), value.toString()));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return Map.copyOf(all);
    }

    /** The text of the key with its arguments filled in; the key itself when there is no such text. */
    public String get(String key, Object... args) {
        String pattern = entries.getOrDefault(key, key);
        return args.length == 0 ? pattern : new MessageFormat(pattern, locale).format(args);
    }

    /** Whether there is a text for the key. */
    public boolean has(String key) {
        return entries.containsKey(key);
    }

    /** The text of an enum value: key {@code enum.Type.VALUE}. */
    public String of(Enum<?> value) {
        return value == null ? "" : get("enum." + value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    /** All texts by key. */
    public Map<String, String> entries() {
        return entries;
    }

    /** What is wrong and what to do about it, in this language. */
    public String of(BusinessException e) {
        Object[] args = e.args().stream().map(a -> a instanceof Enum<?> named ? of(named) : a).toArray();
        String text = get("error." + e.textCode(), args);
        String remedy = "error." + e.textCode() + ".remedy";
        return has(remedy) ? text + " " + get(remedy, args) : text;
    }
}
