package vn.vinhdanh.job;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import vn.vinhdanh.job.Recipients.Recipient;

/** What every room says is open, gathered into one message per recipient, occasion and year. */
@Dependent
class DueReminders {

    @Inject
    private Instance<ReminderSource> sources;
    @Inject
    private Recipients recipients;

    /** Everything somebody hears of on one occasion. */
    record Mail(Recipient recipient, List<Reminder> reminders) {

        Occasion occasion() {
            return reminders.get(0).occasion();
        }

        int year() {
            return reminders.get(0).year();
        }

        String key() {
            return occasion() + "/" + year() + "/" + recipient.accountId();
        }
    }

    /** What is reminded of on a day, to those who hold the roles today. */
    List<Mail> on(LocalDate day, LocalDate today) {
        return on(day, today, reminder -> true);
    }

    /** The same for some reminders only; the others cost no look for their recipients. */
    List<Mail> on(LocalDate day, LocalDate today, Predicate<Reminder> wanted) {
        Map<String, Mail> mails = new LinkedHashMap<>();
        for (ReminderSource source : sources) {
            for (Reminder reminder : source.due(day)) {
                if (wanted.test(reminder)) {
                    recipients.of(reminder.roles(), reminder.unitId(), today).forEach(recipient -> mails.computeIfAbsent(
                            recipient.accountId() + "/" + reminder.occasion() + "/" + reminder.year(),
                            key -> new Mail(recipient, new ArrayList<>())).reminders().add(reminder));
                }
            }
        }
        return List.copyOf(mails.values());
    }
}
