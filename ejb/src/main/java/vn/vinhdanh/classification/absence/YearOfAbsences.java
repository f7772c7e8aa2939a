package vn.vinhdanh.classification.absence;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import vn.vinhdanh.classification.AbsenceFacts;

/** Adds up one person's year to what the rules ask: whole months worked and absent since entering the service, and the main cause. */
final class YearOfAbsences {

    private final LocalDate first;
    private final LocalDate after;
    private final Map<AbsenceFacts.Cause, Double> months = new EnumMap<>(AbsenceFacts.Cause.class);

    /**
     * @param year   the assessment year
     * @param joined when the person entered the service; null when that is not known
     */
    YearOfAbsences(int year, LocalDate joined) {
        LocalDate newYear = LocalDate.of(year, 1, 1);
        after = newYear.plusYears(1);
        first = joined == null || joined.isBefore(newYear) ? newYear : joined.isAfter(after) ? after : joined;
    }

    /** Adds an absence that touches the year; one without end lasts to the end of it, one without a cause is none. */
    YearOfAbsences add(AbsenceFacts.Cause cause, LocalDate fromDay, LocalDate toDay) {
        if (cause != null) {
            LocalDate from = fromDay.isBefore(first) ? first : fromDay;
            LocalDate end = toDay == null || !toDay.isBefore(after) ? after : toDay.plusDays(1);
            if (from.isBefore(end)) {
                months.merge(cause, months(from, end), Double::sum);
            }
        }
        return this;
    }

    AbsenceFacts facts() {
        double absent = months.values().stream().mapToDouble(Double::doubleValue).sum();
        AbsenceFacts.Cause cause = months.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(AbsenceFacts.Cause.OTHER);
        // a person absent for 6 months and a day worked less than 6 months: the part of a month counts against the time worked
        int worked = Math.max(0, (int) Math.floor(months(first, after) - absent));
        return new AbsenceFacts(worked, (int) absent, cause);
    }

    private static double months(LocalDate from, LocalDate end) {
        long whole = ChronoUnit.MONTHS.between(from, end);
        LocalDate rest = from.plusMonths(whole);
        return whole + ChronoUnit.DAYS.between(rest, end) / (double) rest.lengthOfMonth();
    }
}
