package vn.vinhdanh.shared;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** How a day or a moment stands in sentences, as offices here write it: 24/11/2026, 10:30 24/11/2026. */
public final class Moments {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm dd/MM/uuuu");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private Moments() {
    }

    /** The day. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** The moment to the minute. */
    public static String minute(LocalDateTime moment) {
        return MINUTE.format(moment);
    }
}
