package vn.vinhdanh.shared.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import vn.vinhdanh.shared.RefusedException;

/** Which days may be put on file as days off or as worked weekend days (Labour Code Articles 111.3 and 112). */
final class HolidayRules {

    /** The longest break in a row, Tết with its exchanged days, is nine days long. */
    private static final int LONGEST = 14;
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private HolidayRules() {
    }

    /** The days meant; refused when one of them cannot be such a day. */
    static List<LocalDate> days(LocalDate from, LocalDate to, DayKind kind, LocalDate today, Set<LocalDate> known) {
        LocalDate last = to == null ? from : to;
        if (last.isBefore(from)) {
            throw new RefusedException("DATES_ORDER");
        }
        if (ChronoUnit.DAYS.between(from, last) >= LONGEST) {
            throw new RefusedException("HOLIDAY_TOO_LONG", LONGEST);
        }
        requireAhead(from, today);
        List<LocalDate> days = from.datesUntil(last.plusDays(1)).toList();
        for (LocalDate day : days) {
            boolean weekend = WEEKEND.contains(day.getDayOfWeek());
            if (kind == DayKind.EXCHANGED_WORK && !weekend) {
                throw new RefusedException("HOLIDAY_NOT_WEEKEND", DAY.format(day));
            }
            if ((kind == DayKind.COMPENSATION || kind == DayKind.EXCHANGED_OFF) && weekend) {
                throw new RefusedException("HOLIDAY_WEEKEND", DAY.format(day));
            }
            if (known.contains(day)) {
                throw new RefusedException("HOLIDAY_KNOWN", DAY.format(day));
            }
        }
        return days;
    }

    /** Deadlines were counted with the days that have passed: they stay as they are. */
    static void requireAhead(LocalDate day, LocalDate today) {
        if (day.isBefore(today)) {
            throw new RefusedException("HOLIDAY_PAST", DAY.format(day));
        }
    }
}
