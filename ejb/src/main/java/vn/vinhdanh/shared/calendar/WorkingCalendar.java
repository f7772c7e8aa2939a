package vn.vinhdanh.shared.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The working days of a state office: Monday to Friday, less the public holidays and the days given or exchanged for them.
 * Announcements that fall on a day off move forward, the last day of a deadline moves back, so that nobody is told too late.
 */
public final class WorkingCalendar {

    /** No row of holidays spans more than this; a longer search means the data are broken. */
    private static final int LONGEST_BREAK = 60;

    private final Map<LocalDate, DayKind> special = new HashMap<>();
    private final Set<Integer> years = new TreeSet<>();

    public WorkingCalendar(Collection<SpecialDay> days) {
        for (SpecialDay each : days) {
            special.put(each.day(), each.kind());
            years.add(each.day().getYear());
        }
    }

    /** Whether the public holidays of this year are on file; without them only weekends are known. */
    public boolean knows(int year) {
        return years.contains(year);
    }

    public boolean isWorkingDay(LocalDate day) {
        DayKind kind = special.get(day);
        if (kind != null) {
            return kind.worked();
        }
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /** The day an announcement or reminder planned for this day goes out: itself, or the next working day. */
    public LocalDate announcementDay(LocalDate planned) {
        return firstWorkingDay(planned, 1);
    }

    /** The day by which work due on this day must really be done: itself, or the working day before. */
    public LocalDate lastDay(LocalDate deadline) {
        return firstWorkingDay(deadline, -1);
    }

    /** The n-th working day after (or, with a negative n, before) the given day; the day itself is never counted. */
    public LocalDate plusWorkingDays(LocalDate from, int workingDays) {
        int step = workingDays < 0 ? -1 : 1;
        LocalDate day = from;
        for (int left = Math.abs(workingDays); left > 0; left--) {
            day = firstWorkingDay(day.plusDays(step), step);
        }
        return day;
    }

    private LocalDate firstWorkingDay(LocalDate from, int step) {
        LocalDate day = from;
        for (int tried = 0; tried < LONGEST_BREAK; tried++) {
            if (isWorkingDay(day)) {
                return day;
            }
            day = day.plusDays(step);
        }
        throw new IllegalStateException("No working day within " + LONGEST_BREAK + " days of " + from);
    }
}
