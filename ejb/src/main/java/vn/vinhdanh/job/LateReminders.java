package vn.vinhdanh.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Occasions nobody was told of in time: the application was put into use late, a server was down for weeks, somebody holds the role
 * only since yesterday. What is still open of them comes in one message, not in one per occasion.
 */
@Dependent
class LateReminders {

    /** The year-end calendar reaches from November to January; what is older helps nobody any more. */
    private static final int WEEKS = 9;

    @Inject
    private DueReminders due;
    @Inject
    private OutboxStore outbox;

    /** One message per recipient who has missed something that is still open. */
    List<OutboxDraft> drafts(LocalDate today) {
        // each question covers the week before its day
        List<DueReminders.Mail> past = IntStream.rangeClosed(1, WEEKS).boxed()
                .flatMap(week -> due.on(today.minusWeeks(week), today).stream()).toList();
        Map<String, List<DueReminders.Mail>> byRecipient = past.stream().collect(Collectors.groupingBy(
                mail -> mail.year() + "/" + mail.recipient().accountId(), LinkedHashMap::new, Collectors.toList()));
        Set<String> known = outbox.known(Stream.concat(past.stream().map(DueReminders.Mail::key),
                byRecipient.keySet().stream().flatMap(who -> Stream.of(Occasion.values()).map(occasion -> marker(occasion, who)))).toList());
        List<OutboxDraft> drafts = new ArrayList<>();
        byRecipient.forEach((who, mails) -> {
            List<DueReminders.Mail> missed = mails.stream().filter(mail -> !known.contains(mail.key()))
                    .sorted(Comparator.comparing(DueReminders.Mail::occasion)).toList();
            if (!missed.isEmpty()) {
                Occasion latest = missed.get(missed.size() - 1).occasion();
                // work done meanwhile makes the list shorter: that is no reason for another message
                boolean told = Stream.of(Occasion.values()).anyMatch(o -> o.compareTo(latest) >= 0 && known.contains(marker(o, who)));
                if (!told) {
                    drafts.add(ReminderText.late(marker(latest, who), latest, missed));
                }
            }
        });
        return drafts;
    }

    private static String marker(Occasion occasion, String who) {
        return "LATE/" + occasion + "/" + who;
    }
}
