package vn.vinhdanh.web.api;

import jakarta.ws.rs.core.HttpHeaders;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
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

    /** A day as 2025-06-30. */
    static LocalDate date(String name, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(text);
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

    /** Vietnamese unless the caller prefers English. */
    static Locale language(HttpHeaders headers) {
        return headers.getAcceptableLanguages().stream().filter(l -> l.getLanguage().equals("vi") || l.getLanguage().equals("en"))
                .findFirst().orElse(Locale.forLanguageTag("vi"));
    }
}
