package vn.vinhdanh.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.vinhdanh.shared.calendar.WorkingCalendar;
import vn.vinhdanh.shared.calendar.WorkingCalendars;

/** Looks ahead: asks the rooms what they would say on each working day to come, and leaves out what is on file. */
@Dependent
class ReminderPreview {

    @Inject
    private DueReminders due;
    @Inject
    private OutboxStore outbox;
    @Inject
    private WorkingCalendars calendars;

    /** The mails of the days after today, the next first. */
    List<ComingMail> coming(LocalDate today, int days) {
        WorkingCalendar calendar = calendars.current();
        Set<Reminder> said = new HashSet<>();
        Map<OutboxDraft, LocalDate> drafts = new LinkedHashMap<>();
        Set<String> keys = new HashSet<>();
        for (LocalDate day = today.plusDays(1); !day.isAfter(today.plusDays(days)); day = day.plusDays(1)) {
            if (calendar.isWorkingDay(day)) {
                for (DueReminders.Mail mail : due.on(day, today, said::add)) {
                    if (keys.add(mail.key())) {
                        drafts.put(ReminderText.draft(mail), day);
                    }
                }
            }
        }
        Set<String> known = outbox.known(keys);
        List<ComingMail> coming = new ArrayList<>();
        drafts.forEach((draft, day) -> {
            if (!known.contains(draft.key())) {
                coming.add(new ComingMail(day, draft.occasion(), draft.recipientName(), draft.recipient(), draft.subject(), draft.body()));
            }
        });
        return coming;
    }
}
