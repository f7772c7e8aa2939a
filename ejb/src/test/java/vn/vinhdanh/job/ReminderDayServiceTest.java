package vn.vinhdanh.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.testing.Db;
import vn.vinhdanh.testing.Harness;
import vn.vinhdanh.testing.TestData;

/** Another day of the year-end calendar holds from its year on; years before keep theirs. */
class ReminderDayServiceTest {

    static Stream<Db> databases() {
        return Db.both();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aNewDayHoldsFromItsYearOn(Db db) {
        Harness harness = new Harness(db).at("2026-11-23T09:00:00");
        new TestData(db).account("quantri", Role.ADMIN, new TestData(db).root("Sở Nội vụ"));
        Harness.As admin = harness.as("quantri", Role.ADMIN);
        admin.run(ReminderDayService.class, s -> s.change(day(2027, 8)));
        assertThat(planned(admin, 2026)).isEqualTo(LocalDate.of(2026, 12, 10));
        assertThat(planned(admin, 2027)).isEqualTo(LocalDate.of(2027, 12, 8));
        List<ReminderDayRow> versions = admin.call(ReminderDayService.class, ReminderDayService::days);
        assertThat(versions).filteredOn(v -> v.occasion() == Occasion.AWARD_PROPOSALS).extracting(ReminderDayRow::to)
                .containsExactlyInAnyOrder(LocalDate.of(2026, 12, 31), null);

        assertThatThrownBy(() -> admin.run(ReminderDayService.class, s -> s.change(day(2027, 9)))).hasMessage("RULE_OVERLAPS");
        assertThatThrownBy(() -> admin.run(ReminderDayService.class, s -> s.change(day(2025, 9)))).hasMessage("REMINDER_YEAR");
        ReminderDayInput leap = day(2028, 29);
        leap.setMonth(2);
        assertThatThrownBy(() -> admin.run(ReminderDayService.class, s -> s.change(leap))).hasMessage("REMINDER_DAY");
        Number audited = harness.tx(em -> (Number) em.createNativeQuery("SELECT COUNT(*) FROM audit_event WHERE action = 'REMINDER_DAY_CHANGED'").getSingleResult());
        assertThat(audited.intValue()).isEqualTo(1);
    }

    private static LocalDate planned(Harness.As admin, int year) {
        List<DueOccasion> calendar = admin.call(JobService.class, s -> s.calendar(year));
        return calendar.stream().filter(o -> o.occasion() == Occasion.AWARD_PROPOSALS).map(DueOccasion::plannedOn).findFirst().orElseThrow();
    }

    private static ReminderDayInput day(int year, int day) {
        ReminderDayInput input = new ReminderDayInput();
        input.setOccasion(Occasion.AWARD_PROPOSALS);
        input.setFirstYear(year);
        input.setDay(day);
        input.setMonth(12);
        input.setLegalBasis("Quy chế thi đua, khen thưởng của tỉnh");
        return input;
    }
}
