package vn.vinhdanh.web.shared;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;

/** A day in an address or inside a line, as 1/11/2026 and in no other way; date fields take more, see {@link DateConverter}. */
public final class WrittenDay {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private WrittenDay() {
    }

    /**
     * Reads it.
     *
     * @throws DateTimeParseException when it is no such day
     */
    public static LocalDate read(String written) {
        return LocalDate.parse(written, DAY);
    }
}
