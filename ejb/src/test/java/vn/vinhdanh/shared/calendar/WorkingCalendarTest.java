package vn.vinhdanh.shared.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

class WorkingCalendarTest {

    private final WorkingCalendar calendar = new WorkingCalendar(List.of(
        new SpecialDay(LocalDate.of(2026, 11, 24), DayKind.HOLIDAY),
        new SpecialDay(LocalDate.of(2026, 8, 22), DayKind.EXCHANGED_WORK),
        new SpecialDay(LocalDate.of(2026, 8, 31), DayKind.EXCHANGED_OFF),
        new SpecialDay(LocalDate.of(2026, 9, 1), DayKind.HOLIDAY),
        new SpecialDay(LocalDate.of(2026, 9, 2), DayKind.HOLIDAY)));

    @Test
    void reminderDueOnTheCultureDayHolidayGoesOutTheDayAfter() {
        assertThat(calendar.announcementDay(LocalDate.of(2026, 11, 24))).isEqualTo(LocalDate.of(2026, 11, 25));
    }

    @Test
    void announcementDueOnSundayGoesOutOnMonday() {
        assertThat(calendar.announcementDay(LocalDate.of(2026, 11, 15))).isEqualTo(LocalDate.of(2026, 11, 16));
    }

    @Test
    void lastDayOfADeadlineOnSaturdayMovesBackToFriday() {
        assertThat(calendar.lastDay(LocalDate.of(2026, 12, 5))).isEqualTo(LocalDate.of(2026, 12, 4));
    }

    @Test
    void workingDaysStayWhereTheyAre() {
        assertThat(calendar.announcementDay(LocalDate.of(2026, 12, 14))).isEqualTo(LocalDate.of(2026, 12, 14));
        assertThat(calendar.lastDay(LocalDate.of(2026, 12, 15))).isEqualTo(LocalDate.of(2026, 12, 15));
    }

    @Test
    void exchangedDaysCountAsAnnounced() {
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 8, 22))).isTrue();
        assertThat(calendar.announcementDay(LocalDate.of(2026, 8, 29))).isEqualTo(LocalDate.of(2026, 9, 3));
        assertThat(calendar.lastDay(LocalDate.of(2026, 9, 2))).isEqualTo(LocalDate.of(2026, 8, 28));
    }

    @Test
    void workingDaysAreCountedInBothDirections() {
        assertThat(calendar.plusWorkingDays(LocalDate.of(2026, 11, 20), 3)).isEqualTo(LocalDate.of(2026, 11, 26));
        assertThat(calendar.plusWorkingDays(LocalDate.of(2026, 11, 26), -3)).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(calendar.plusWorkingDays(LocalDate.of(2026, 11, 22), 0)).isEqualTo(LocalDate.of(2026, 11, 22));
    }

    @Test
    void saysWhichYearsAreOnFile() {
        assertThat(calendar.knows(2026)).isTrue();
        assertThat(calendar.knows(2028)).isFalse();
    }

    @Test
    void refusesACalendarWithoutWorkingDays() {
        LocalDate start = LocalDate.of(2026, 1, 1);
        WorkingCalendar broken = new WorkingCalendar(LongStream.range(0, 200)
            .mapToObj(n -> new SpecialDay(start.plusDays(n), DayKind.HOLIDAY)).toList());
        assertThatThrownBy(() -> broken.announcementDay(start)).isInstanceOf(IllegalStateException.class);
    }
}
