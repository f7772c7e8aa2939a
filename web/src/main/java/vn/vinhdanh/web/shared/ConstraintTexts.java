package vn.vinhdanh.web.shared;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.vinhdanh.shared.Texts;

/** The sentences of the constraints in both languages, from the same files that the page framework reads. */
final class ConstraintTexts {

    private static final Map<String, Map<String, String>> BY_LANGUAGE = new ConcurrentHashMap<>();

    private ConstraintTexts() {
    }

    /** The sentences in English, or in Vietnamese for every other language. */
    static Map<String, String> of(Locale locale) {
        return BY_LANGUAGE.computeIfAbsent("en".equals(locale.getLanguage()) ? "en" : "vi",
                language -> Texts.read(ConstraintTexts.class.getClassLoader(), "", List.of("ValidationMessages"), language));
    }
}
