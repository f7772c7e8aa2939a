package vn.vinhdanh.shared.calendar;

import java.time.LocalDate;

/** One dated row of the calendar: a day off on a weekday, or a weekend day that is worked. */
public record SpecialDay(LocalDate day, DayKind kind) {
}
