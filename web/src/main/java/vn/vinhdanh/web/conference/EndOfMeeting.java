package vn.vinhdanh.web.conference;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.vinhdanh.web.shared.WrittenDay;

/** The end of a meeting as the secretary writes it: an hour of its day, or an hour and another day. */
final class EndOfMeeting {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,2})[:hg](\\d{2})(?:\\s+(\\d{1,2}/\\d{1,2}/\\d{4}))?");

    private EndOfMeeting() {
    }

    /**
     * Reads what was written.
     *
     * @param day the day the meeting began
     * @throws DateTimeException when it is no such moment
     */
    static LocalDateTime read(String written, LocalDate day) {
        Matcher m = WRITTEN.matcher(written.strip());
        if (!m.matches()) {
            throw new DateTimeException(written);
        }
        LocalTime time = LocalTime.of(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)));
        return (m.group(3) == null ? day : WrittenDay.read(m.group(3))).atTime(time);
    }
}
