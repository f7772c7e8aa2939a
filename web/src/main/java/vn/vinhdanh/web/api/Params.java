package vn.vinhdanh.web.api;

import jakarta.ws.rs.core.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.Locale;
import java.util.stream.Stream;
import vn.vinhdanh.shared.RefusedException;

/** Reads what stands in the query; nonsense is refused with INVALID and the name of the parameter. */
final class Params {

    static final int DEFAULT_LIMIT = 50;
    static final int HIGHEST_LIMIT = 500;

    private Params() {
    }

    static int limit(String text) {
        Long limit = number("limit", text);
        return limit == null ? DEFAULT_LIMIT : (int) Math.max(1, Math.min(HIGHEST_LIMIT, limit));
    }

    static Long number(String name, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (!text.matches("\\d{1,18}")) {
            throw new RefusedException("INVALID", name);
        }
        return Long.valueOf(text);
    }

    /** A year of four digits; null when none is named. */
    static Integer year(String name, String text) {
        String year = text(name, text, "\\d{4}");
        return year == null ? null : Integer.valueOf(year);
    }

    /** A shift in millimetres, as -5 or 2.5; nothing is no shift, what is farther than the paper allows is refused. */
    static double shift(String name, String text, double farthest) {
        if (text == null || text.isBlank()) {
            return 0;
        }
        double shift = Double.parseDouble(text(name, text, "-?\\d{1,4}(\\.\\d{1,4})?"));
        if (Math.abs(shift) > farthest) {
            throw new RefusedException("INVALID", name);
        }
        return shift;
    }

    /** Whether something is wanted: true or false, no when nothing is said. */
    static boolean yes(String name, String text) {
        return "true".equals(text(name, text, "true|false"));
    }

    /** The place where a list goes on: opaque to the caller, but what this interface never handed out is refused. */
    static String cursor(String text, String form) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            if (new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).matches(form)) {
                return text;
            }
        } catch (IllegalArgumentException e) {
            throw new RefusedException("INVALID", "cursor");
        }
        throw new RefusedException("INVALID", "cursor");
    }

    /** One of the words a parameter takes. */
    static String text(String name, String text, String form) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (!text.matches(form)) {
            throw new RefusedException("INVALID", name);
        }
        return text;
    }

    /** A day as 2025-06-30. */
    static LocalDate date(String name, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(text(name, text, "\\d{4}-\\d\\d-\\d\\d"));
        } catch (DateTimeParseException e) {
            throw new RefusedException("INVALID", name);
        }
    }

    static <E extends Enum<E>> E choice(String name, E[] values, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return Stream.of(values).filter(v -> v.name().equals(text)).findFirst()
                .orElseThrow(() -> new RefusedException("INVALID", name));
    }

    /** The language asked for in the address, or else the one the caller prefers. */
    static Locale language(String asked, HttpHeaders headers) {
        return text("lang", asked, "vi|en") != null ? Locale.forLanguageTag(asked) : language(headers);
    }

    /** Vietnamese unless the caller prefers English. */
    static Locale language(HttpHeaders headers) {
        return headers.getAcceptableLanguages().stream().filter(l -> l.getLanguage().equals("vi") || l.getLanguage().equals("en"))
                .findFirst().orElse(Locale.forLanguageTag("vi"));
    }
}
