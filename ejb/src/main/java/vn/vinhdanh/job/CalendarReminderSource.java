package vn.vinhdanh.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Dates of the calendar that somebody hears of whether or not a room knows of open work. */
@ApplicationScoped
public class CalendarReminderSource implements ReminderSource {

    @Inject
    private ReminderCalendar calendar;

    @Override
    public List<Reminder> due(LocalDate today) {
        return calendar.dueOn(today).stream().filter(each -> !each.audience().isEmpty())
            .map(each -> Reminder.of(each, null, null, each.audience(), 0)).toList();
    }
}
