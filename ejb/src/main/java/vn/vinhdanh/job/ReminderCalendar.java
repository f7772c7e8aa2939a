package vn.vinhdanh.job;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.vinhdanh.shared.calendar.WorkingCalendar;
import vn.vinhdanh.shared.calendar.WorkingCalendars;

/** The year-end calendar on working days. */
@Stateless
@PermitAll
public class ReminderCalendar {

    /** A node that was down catches up with occasions this many days old; older ones are of no use any more. */
    static final int CATCH_UP_DAYS = 7;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private WorkingCalendars calendars;

    /** All occasions of the calendar of a year, in the order in which they are reminded. */
    public List<DueOccasion> year(int year) {
        return year(year, rules(), Map.of(), calendars.current()).sorted(Comparator.comparing(DueOccasion::sendOn)).toList();
    }

    /** Occasions whose day of reminding is this day or was within the last week. */
    public List<DueOccasion> dueOn(LocalDate today) {
        List<ReminderRule> rules = rules();
        WorkingCalendar calendar = calendars.current();
        return Stream.of(today.getYear() - 1, today.getYear()).flatMap(year -> due(year(year, rules, Map.of(), calendar), today))
            .sorted(Comparator.comparing(DueOccasion::sendOn)).toList();
    }

    /**
     * Occasions of one year that are due, where the plan of that year moved some of its days.
     *
     * @param moved the days of the plan; occasions that are not in it keep the day of the calendar
     */
    public List<DueOccasion> dueOn(LocalDate today, int year, Map<Occasion, LocalDate> moved) {
        return due(year(year, rules(), moved, calendars.current()), today).sorted(Comparator.comparing(DueOccasion::sendOn)).toList();
    }

    private static Stream<DueOccasion> due(Stream<DueOccasion> occasions, LocalDate today) {
        return occasions.filter(each -> !each.sendOn().isAfter(today) && each.sendOn().isAfter(today.minusDays(CATCH_UP_DAYS)));
    }

    private static Stream<DueOccasion> year(int year, List<ReminderRule> rules, Map<Occasion, LocalDate> moved, WorkingCalendar calendar) {
        return rules.stream().filter(rule -> rule.holdsOn(LocalDate.of(year, 12, 31)))
            .map(rule -> rule.in(year, moved.get(rule.occasion()), calendar));
    }

    private List<ReminderRule> rules() {
        return em.createQuery("SELECT r FROM ReminderRule r ORDER BY r.id", ReminderRule.class).getResultList();
    }
}
