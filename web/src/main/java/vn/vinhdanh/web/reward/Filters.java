package vn.vinhdanh.web.reward;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.stream.Stream;
import vn.vinhdanh.web.shared.WrittenDay;

/** Reading filters from an address: what is typed wrongly narrows nothing instead of failing. */
final class Filters {


    private Filters() {
    }

    static Integer year(String text) {
        return text != null && text.matches("\\d{4}") ? Integer.valueOf(text) : null;
    }

    static Long id(String text) {
        return text != null && text.matches("\\d{1,18}") ? Long.valueOf(text) : null;
    }

    static String code(String text) {
        return text != null && text.matches("[A-Z0-9_]{1,20}") ? text : null;
    }

    static LocalDate day(String text) {
        try {
            return text == null || text.isBlank() ? null : WrittenDay.read(text.strip());
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    static <E extends Enum<E>> E chosen(E[] values, String name) {
        return Stream.of(values).filter(v -> v.name().equals(name)).findFirst().orElse(null);
    }

    static String parameter(String name, String value) {
        return value == null || value.isBlank() ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8) + "&";
    }
}
