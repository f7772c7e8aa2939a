package vn.vinhdanh.job;

import java.time.LocalDate;
import java.util.List;

/**
 * A room that knows of open work. Implementations are beans; {@link ReminderCalendar#dueOn} tells them which occasions fall
 * on the day. They read without asking for roles, since a timer has none.
 */
public interface ReminderSource {

    /**
     * What is still open on a day on which it is to be reminded; nothing for what is done. Asked again on the days after it,
     * which does no harm: each recipient gets one message per occasion and year.
     */
    List<Reminder> due(LocalDate today);
}
