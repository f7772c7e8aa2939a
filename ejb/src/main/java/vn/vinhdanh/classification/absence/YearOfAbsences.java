package vn.vinhdanh.classification.absence;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.vinhdanh.classification.AbsenceFacts;

/** Adds the absences of one person up to what the rules ask: whole months worked and absent in the year, and the main cause. */
final class YearOfAbsences {

    private static final int MONTHS = 12;

    /** One absence. */
    record Span(AbsenceFacts.Cause cause, LocalDate from, LocalDate to) {
    }

    private YearOfAbsences() {
    }

    /**
     * @param year  the assessment year
     * @param spans absences that touch the year; one without end lasts to the end of it
     */
    static AbsenceFacts of(int year, List<Span> spans) {
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate after = first.plusYears(1);
        Map<AbsenceFacts.Cause, Double> months = new EnumMap<>(AbsenceFacts.Cause.class);
        for (Span span : spans) {
            LocalDate from = span.from().isBefore(first) ? first : span.from();
            LocalDate end = span.to() == null || !span.to().isBefore(after) ? after : span.to().plusDays(1);
            if (from.isBefore(end)) {
                months.merge(span.cause(), months(from, end), Double::sum);
            }
        }
        double absent = months.values().stream().mapToDouble(Double::doubleValue).sum();
        AbsenceFacts.Cause cause = months.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(AbsenceFacts.Cause.OTHER);
        int whole = (int) absent;
        // a person absent for 6 months and a day worked less than 6 months: the part of a month counts against the time worked
        int worked = Math.max(0, (int) Math.floor(MONTHS - absent));
        return new AbsenceFacts(worked, whole, cause);
    }

    private static double months(LocalDate from, LocalDate end) {
        long whole = ChronoUnit.MONTHS.between(from, end);
        LocalDate rest = from.plusMonths(whole);
        return whole + ChronoUnit.DAYS.between(rest, end) / (double) rest.lengthOfMonth();
    }
}
