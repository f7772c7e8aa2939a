package vn.vinhdanh.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhdanh.shared.RefusedException;
import vn.vinhdanh.shared.calendar.DayKind;
import vn.vinhdanh.shared.calendar.HolidayInput;
import vn.vinhdanh.shared.calendar.HolidayRow;
import vn.vinhdanh.shared.calendar.WorkingCalendar;
import vn.vinhdanh.shared.calendar.WorkingCalendars;
import vn.vinhdanh.testing.Db;
import vn.vinhdanh.testing.Harness;

/** Days off of a new year are entered when they are announced, and count from that moment (Labour Code Articles 111.3, 112). */
class HolidayServiceTest extends RulesOffice {

    @ParameterizedTest
    @MethodSource("databases")
    void daysOfANewYearMoveDeadlinesFromTheMomentTheyAreEntered(Db database) {
        Harness.As admin = admin(database);
        LocalDate newYear = LocalDate.of(2029, 1, 1);
        assertThat(calendar().knows(2029)).isFalse();
        assertThat(calendar().announcementDay(newYear)).isEqualTo(newYear);
        admin.run(HolidayService.class, s -> s.add(days(newYear, LocalDate.of(2029, 1, 2), DayKind.HOLIDAY)));
        admin.run(HolidayService.class, s -> s.add(days(LocalDate.of(2029, 1, 6), null, DayKind.EXCHANGED_WORK)));
        assertThat(calendar().knows(2029)).isTrue();
        assertThat(calendar().announcementDay(newYear)).isEqualTo(LocalDate.of(2029, 1, 3));
        assertThat(calendar().isWorkingDay(LocalDate.of(2029, 1, 6))).isTrue();

        List<HolidayRow> rows = admin.call(HolidayService.class, s -> s.of(2029));
        assertThat(rows).extracting(HolidayRow::day).containsExactly(newYear, LocalDate.of(2029, 1, 2), LocalDate.of(2029, 1, 6));
        admin.run(HolidayService.class, s -> s.remove(rows.get(2).id()));
        assertThat(calendar().isWorkingDay(LocalDate.of(2029, 1, 6))).isFalse();
        List<?> audited = harness.tx(em -> em.createNativeQuery("SELECT action FROM audit_event ORDER BY id").getResultList());
        assertThat(audited).extracting(Object::toString).containsExactly("HOLIDAY_ADDED", "HOLIDAY_ADDED", "HOLIDAY_ADDED", "HOLIDAY_REMOVED");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void daysThatCannotBeAreRefused(Db database) {
        Harness.As admin = admin(database);
        refused(admin, "HOLIDAY_PAST", days(LocalDate.of(2026, 11, 22), null, DayKind.HOLIDAY));
        refused(admin, "HOLIDAY_KNOWN", days(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 25), DayKind.HOLIDAY));
        refused(admin, "DATES_ORDER", days(LocalDate.of(2029, 1, 2), LocalDate.of(2029, 1, 1), DayKind.HOLIDAY));
        refused(admin, "HOLIDAY_TOO_LONG", days(LocalDate.of(2029, 1, 1), LocalDate.of(2029, 1, 15), DayKind.HOLIDAY));
        refused(admin, "HOLIDAY_NOT_WEEKEND", days(LocalDate.of(2029, 1, 5), LocalDate.of(2029, 1, 6), DayKind.EXCHANGED_WORK));
        refused(admin, "HOLIDAY_WEEKEND", days(LocalDate.of(2029, 1, 6), null, DayKind.EXCHANGED_OFF));
        List<HolidayRow> thisYear = admin.call(HolidayService.class, s -> s.of(null));
        assertThat(thisYear).hasSize(17);
        assertThatThrownBy(() -> admin.run(HolidayService.class, s -> s.remove(thisYear.get(0).id()))).hasMessage("HOLIDAY_PAST");
    }

    private static void refused(Harness.As admin, String code, HolidayInput input) {
        assertThatThrownBy(() -> admin.run(HolidayService.class, s -> s.add(input))).isInstanceOf(RefusedException.class).hasMessage(code);
    }

    private WorkingCalendar calendar() {
        return harness.system().call(WorkingCalendars.class, WorkingCalendars::current);
    }

    private static HolidayInput days(LocalDate from, LocalDate to, DayKind kind) {
        HolidayInput input = new HolidayInput();
        input.setFrom(from);
        input.setTo(to);
        input.setKind(kind);
        input.setNameVi("Tết Dương lịch");
        input.setNameEn("New Year's Day");
        input.setLegalBasis("Bộ luật Lao động 2019, Điều 112.1.a");
        return input;
    }
}
