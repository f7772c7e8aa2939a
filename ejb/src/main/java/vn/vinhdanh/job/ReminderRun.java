package vn.vinhdanh.job;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.vinhdanh.job.Recipients.Recipient;

/** Asks every room what is open today and queues one message per recipient, occasion and year. */
@Dependent
class ReminderRun {

    private static final Logger LOG = Logger.getLogger(ReminderRun.class.getName());

    @Inject
    private Instance<ReminderSource> sources;
    @Inject
    private Recipients recipients;
    @Inject
    private OutboxStore outbox;

    /** Queues what is due; a message on file already is left alone, one that cannot be queued does not stop the others. */
    JobOutcome run(LocalDate today) {
        List<OutboxDraft> drafts = drafts(today);
        Set<String> known = outbox.known(drafts.stream().map(OutboxDraft::key).toList());
        int queued = 0;
        int failed = 0;
        for (OutboxDraft draft : drafts) {
            if (known.contains(draft.key())) {
                continue;
            }
            try {
                outbox.queue(draft);
                queued++;
            } catch (RuntimeException e) {
                // the usual reason: another node queued the same message a moment earlier
                LOG.log(Level.INFO, "not queued: {0} ({1})", new Object[] {draft.key(), e.getMessage()});
                failed++;
            }
        }
        return new JobOutcome(queued, failed);
    }

    List<OutboxDraft> drafts(LocalDate today) {
        Map<String, List<Reminder>> byKey = new LinkedHashMap<>();
        Map<String, Recipient> people = new LinkedHashMap<>();
        for (ReminderSource source : sources) {
            for (Reminder reminder : source.due(today)) {
                for (Recipient recipient : recipients.of(reminder.roles(), reminder.unitId(), today)) {
                    String key = recipient.accountId() + "/" + reminder.occasion() + "/" + reminder.year();
                    people.put(key, recipient);
                    byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(reminder);
                }
            }
        }
        return byKey.entrySet().stream().map(each -> ReminderText.draft(people.get(each.getKey()), each.getValue())).toList();
    }
}
