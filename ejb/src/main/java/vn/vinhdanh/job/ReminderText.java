package vn.vinhdanh.job;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import vn.vinhdanh.job.Recipients.Recipient;
import vn.vinhdanh.shared.Settings;
import vn.vinhdanh.shared.Texts;

/** Words a reminder in the language of its recipient. */
final class ReminderText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    /** A mail that lists every unit of a province under every occasion would be longer than anybody reads. */
    private static final int LONGEST_LIST = 15;
    private static final String BREAK = "\n\n";

    private ReminderText() {
    }

    /** One mail for everything somebody hears of on one occasion; the units are listed. */
    static OutboxDraft draft(DueReminders.Mail mail) {
        Recipient recipient = mail.recipient();
        List<Reminder> reminders = mail.reminders();
        Reminder first = reminders.get(0);
        Texts texts = Texts.of(Locale.forLanguageTag(recipient.language()));
        String year = String.valueOf(first.year());
        String day = DAY.format(first.deadline());
        String subject = texts.get("job.mail." + first.occasion() + ".subject", year, day);
        StringBuilder body = new StringBuilder(texts.get("job.mail.greeting", recipient.name())).append(BREAK)
            .append(texts.get("job.mail." + first.occasion() + ".body", year, day)).append(moved(texts, first));
        List<String> lines = reminders.stream().filter(r -> r.unitName() != null).map(r -> line(texts, r)).toList();
        if (!lines.isEmpty()) {
            body.append(BREAK).append(texts.get("job.mail.open")).append('\n').append(String.join("\n", lines));
        }
        body.append(BREAK).append(texts.get("job.mail.link", Settings.get("VINHDANH_BASE_URL", "http://127.0.0.1:8080/vinhdanh/")))
            .append(BREAK).append(texts.get("job.mail.footer"));
        return new OutboxDraft(mail.key(), recipient.accountId(), recipient.email(), recipient.name(), first.occasion(), subject, body.toString());
    }

    /** One mail for everything that was missed: each occasion with its day and the units, the earliest first. */
    static OutboxDraft late(String key, Occasion latest, List<DueReminders.Mail> missed) {
        Recipient recipient = missed.get(0).recipient();
        Texts texts = Texts.of(Locale.forLanguageTag(recipient.language()));
        StringBuilder body = new StringBuilder(texts.get("job.mail.greeting", recipient.name())).append(BREAK).append(texts.get("job.mail.late.body"));
        for (DueReminders.Mail mail : missed) {
            body.append(BREAK).append(texts.get("job.mail.late.occasion", texts.of(mail.occasion()), DAY.format(mail.reminders().get(0).deadline())))
                .append('.').append(moved(texts, mail.reminders().get(0)));
            mail.reminders().stream().filter(r -> r.unitName() != null).limit(LONGEST_LIST).forEach(r -> body.append('\n').append(line(texts, r)));
        }
        body.append(BREAK).append(texts.get("job.mail.link", Settings.get("VINHDANH_BASE_URL", "http://127.0.0.1:8080/vinhdanh/")))
            .append(BREAK).append(texts.get("job.mail.footer"));
        String subject = texts.get("job.mail.late.subject", String.valueOf(missed.size()), String.valueOf(missed.get(0).year()));
        return new OutboxDraft(key, recipient.accountId(), recipient.email(), recipient.name(), latest, subject, body.toString());
    }

    /** Why the day is not the one everybody knows: the calendar names a day off. */
    private static String moved(Texts texts, Reminder reminder) {
        if (reminder.deadline().equals(reminder.planned())) {
            return "";
        }
        String key = reminder.deadline().isBefore(reminder.planned()) ? "job.mail.movedBack" : "job.mail.movedForward";
        return " " + texts.get(key, DAY.format(reminder.planned()), DAY.format(reminder.deadline()));
    }

    private static String line(Texts texts, Reminder reminder) {
        return reminder.open() > 0 ? texts.get("job.mail.unitOpen", reminder.unitName(), String.valueOf(reminder.open()))
            : texts.get("job.mail.unit", reminder.unitName());
    }
}
