package vn.vinhdanh.shared;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** How a moment stands in sentences, as offices here write it: 10:30 24/11/2026. */
public final class Moments {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm dd/MM/uuuu");

    private Moments() {
    }

    /** The moment to the minute. */
    public static String minute(LocalDateTime moment) {
        return MINUTE.format(moment);
    }
}
