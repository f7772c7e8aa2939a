package vn.vinhdanh.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.testing.Db;
import vn.vinhdanh.testing.Harness;

/** Scenario S10 with the rows of the database: the year-end calendar on working days. */
class ReminderCalendarTest {

    private static Harness harness;

    @BeforeAll
    static void database() {
        harness = new Harness(Db.h2());
    }

    @Test
    void freeDaysMoveAnnouncementsForwardAndDeadlinesBack() {
        Map<Occasion, LocalDate> days = harness.system().call(ReminderCalendar.class, s -> s.year(2026)).stream()
            .collect(Collectors.toMap(DueOccasion::occasion, DueOccasion::sendOn));
        assertThat(days).containsEntry(Occasion.SELF_ASSESSMENT_OPENS, LocalDate.of(2026, 11, 16))
            .containsEntry(Occasion.SELF_ASSESSMENT_LAST_CALL, LocalDate.of(2026, 11, 25))
            .containsEntry(Occasion.SELF_ASSESSMENT_CLOSES, LocalDate.of(2026, 11, 25))
            .containsEntry(Occasion.MEETINGS_AND_MINUTES, LocalDate.of(2026, 12, 4))
            .containsEntry(Occasion.ESCALATION, LocalDate.of(2026, 12, 14))
            .containsEntry(Occasion.OVERDUE, LocalDate.of(2026, 12, 15))
            .containsEntry(Occasion.NUMBERING_CLOSES, LocalDate.of(2026, 12, 31))
            .containsEntry(Occasion.LATE_AGENCIES, LocalDate.of(2027, 1, 15))
            .containsEntry(Occasion.BONUS_PAID, LocalDate.of(2027, 1, 29))
            .hasSize(Occasion.values().length);
    }

    /** Scenario S10: pages and mails name the same day, the moved one. */
    @Test
    void theDayThatCountsIsTheMovedOneExceptForTheLimitThatHasPassed() {
        Map<Occasion, LocalDate> days = harness.system().call(ReminderCalendar.class, s -> s.year(2027)).stream()
            .collect(Collectors.toMap(DueOccasion::occasion, DueOccasion::effectiveOn));
        assertThat(days).as("05/12/2027 is a Sunday").containsEntry(Occasion.MEETINGS_AND_MINUTES, LocalDate.of(2027, 12, 3))
            .containsEntry(Occasion.OVERDUE, LocalDate.of(2027, 12, 15));
        days = harness.system().call(ReminderCalendar.class, s -> s.year(2026)).stream()
            .collect(Collectors.toMap(DueOccasion::occasion, DueOccasion::effectiveOn));
        assertThat(days).containsEntry(Occasion.SELF_ASSESSMENT_OPENS, LocalDate.of(2026, 11, 16))
            .containsEntry(Occasion.MEETINGS_AND_MINUTES, LocalDate.of(2026, 12, 4));
    }

    @Test
    void nothingIsDueBeforeItsDayAndANodeThatWasDownCatchesUpForAWeek() {
        assertThat(due("2026-11-15")).doesNotContain(Occasion.SELF_ASSESSMENT_OPENS);
        assertThat(due("2026-11-16")).contains(Occasion.SELF_ASSESSMENT_OPENS);
        assertThat(due("2026-11-22")).containsExactly(Occasion.SELF_ASSESSMENT_OPENS);
        assertThat(due("2026-11-23")).isEmpty();
        assertThat(due("2026-11-24")).isEmpty();
        assertThat(due("2026-11-25")).containsExactlyInAnyOrder(Occasion.SELF_ASSESSMENT_LAST_CALL, Occasion.SELF_ASSESSMENT_CLOSES);
        assertThat(due("2026-12-03")).isEmpty();
        assertThat(due("2026-12-04")).containsExactly(Occasion.MEETINGS_AND_MINUTES);
    }

    @Test
    void datesOfTheJanuaryAfterBelongToTheYearBefore() {
        List<DueOccasion> january = harness.system().call(ReminderCalendar.class, s -> s.dueOn(LocalDate.of(2027, 1, 15)));
        assertThat(january).extracting(DueOccasion::occasion, DueOccasion::year).containsExactly(tuple(Occasion.LATE_AGENCIES, 2026));
    }

    private static List<Occasion> due(String day) {
        return harness.system().call(ReminderCalendar.class, s -> s.dueOn(LocalDate.parse(day))).stream().map(DueOccasion::occasion).toList();
    }
}
