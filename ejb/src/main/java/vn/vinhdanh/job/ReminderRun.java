package vn.vinhdanh.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Asks every room what is open today and queues one message per recipient, occasion and year. */
@Dependent
class ReminderRun {

    private static final Logger LOG = Logger.getLogger(ReminderRun.class.getName());

    @Inject
    private DueReminders due;
    @Inject
    private LateReminders late;
    @Inject
    private OutboxStore outbox;

    /** Queues what is due; a message on file already is left alone, one that cannot be queued does not stop the others. */
    JobOutcome run(LocalDate today) {
        JobOutcome inTime = queue(drafts(today));
        // after those in time: what they say is on file then, and is not said again
        JobOutcome tooLate = queue(late.drafts(today));
        return new JobOutcome(inTime.items() + tooLate.items(), inTime.failures() + tooLate.failures());
    }

    private JobOutcome queue(List<OutboxDraft> drafts) {
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

    /** The messages of a day, on file already or not. */
    List<OutboxDraft> drafts(LocalDate today) {
        return due.on(today, today).stream().map(ReminderText::draft).toList();
    }
}
