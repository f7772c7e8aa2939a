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
    private static final String BREAK = "\n\n";

    private ReminderText() {
    }

    /** One mail for everything somebody hears of on one occasion; the units are listed. */
    static OutboxDraft draft(Recipient recipient, List<Reminder> reminders) {
        Reminder first = reminders.get(0);
        Texts texts = Texts.of(Locale.forLanguageTag(recipient.language()));
        String year = String.valueOf(first.year());
        String day = DAY.format(first.deadline());
        String subject = texts.get("job.mail." + first.occasion() + ".subject", year, day);
        StringBuilder body = new StringBuilder(texts.get("job.mail.greeting", recipient.name())).append(BREAK)
            .append(texts.get("job.mail." + first.occasion() + ".body", year, day));
        List<String> lines = reminders.stream().filter(r -> r.unitName() != null).map(r -> line(texts, r)).toList();
        if (!lines.isEmpty()) {
            body.append(BREAK).append(texts.get("job.mail.open")).append('\n').append(String.join("\n", lines));
        }
        body.append(BREAK).append(texts.get("job.mail.link", Settings.get("VINHDANH_BASE_URL", "http://127.0.0.1:8080/vinhdanh/")))
            .append(BREAK).append(texts.get("job.mail.footer"));
        String key = first.occasion() + "/" + first.year() + "/" + recipient.accountId();
        return new OutboxDraft(key, recipient.accountId(), recipient.email(), recipient.name(), first.occasion(), subject, body.toString());
    }

    private static String line(Texts texts, Reminder reminder) {
        return reminder.open() > 0 ? texts.get("job.mail.unitOpen", reminder.unitName(), String.valueOf(reminder.open()))
            : texts.get("job.mail.unit", reminder.unitName());
    }
}
