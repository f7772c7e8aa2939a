package vn.vinhdanh.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.AbstractMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vn.vinhdanh.shared.BusinessException;
import vn.vinhdanh.shared.Texts;

/** The texts of pages in the reader's language: {@code #{t['home.title']}}, {@code #{t.of(row.kind)}}. */
@Named("t")
@RequestScoped
public class TextMap extends AbstractMap<String, String> {

    /** Rooms that bring page texts, each with {@code texts/web/<room>_vi.properties} and {@code _en}. */
    public static final List<String> ROOMS = List.of("shared", "home", "account", "organisation", "personnel", "imports",
            "regulation", "eligibility", "classification", "conference", "reward", "agency", "job", "audit", "fields",
            "reorganisation", "chart", "staffing", "pay", "history", "quality");

    private static final Map<String, Map<String, String>> BY_LANGUAGE = new ConcurrentHashMap<>();

    @Inject
    private CurrentUser user;
    private Map<String, String> entries;

    /** This very object, past the container's stand-in for it. */
    TextMap forThisRequest() {
        return this;
    }

    private Map<String, String> entries() {
        if (entries == null) {
            entries = BY_LANGUAGE.computeIfAbsent(user.getLanguage(), TextMap::load);
        }
        return entries;
    }

    /** All page texts of a language, those of the services included. */
    public static Map<String, String> load(String language) {
        Map<String, String> all = new HashMap<>(Texts.of(Locale.forLanguageTag(language)).entries());
        all.putAll(Texts.read(TextMap.class.getClassLoader(), "texts/web/", ROOMS, language));
        return Map.copyOf(all);
    }

    @Override
    public String get(Object key) {
        String name = String.valueOf(key);
        return entries().getOrDefault(name, name);
    }

    /** The text with its arguments filled in. */
    public String format(String key, Object... args) {
        return new MessageFormat(get(key), user.getLocale()).format(args);
    }

    /** The text with one argument, for pages. */
    public String with(String key, Object arg) {
        return format(key, arg);
    }

    /** The text of an enum value; empty for null. */
    public String of(Enum<?> value) {
        return value == null ? "" : get("enum." + value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    /** What is wrong and what to do about it; no second {@code of}: pages could not tell the two apart for null. */
    public String problem(BusinessException e) {
        return Texts.of(user.getLocale()).of(e);
    }

    @Override
    public boolean containsKey(Object key) {
        return entries().containsKey(key);
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        return entries().entrySet();
    }
}
