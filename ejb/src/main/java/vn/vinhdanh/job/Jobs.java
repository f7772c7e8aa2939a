package vn.vinhdanh.job;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.vinhdanh.shared.calendar.WorkingCalendars;

/**
 * What the timers do ({@link JobTimers}). They live on every node; for each due minute the node that inserts the row of job_run
 * first does the work, the others find it taken.
 */
@Singleton
@Lock(LockType.READ)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Jobs {

    private static final Logger LOG = Logger.getLogger(Jobs.class.getName());

    @Inject
    private JobRuns runs;
    @Inject
    private ReminderRun reminders;
    @Inject
    private SendRun sending;
    @Inject
    private WorkingCalendars calendars;
    @Inject
    private Clock clock;

    /** On a working day: whatever became due since is queued; a node that was down catches up. */
    public void remind() {
        LocalDateTime due = LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES);
        LocalDate today = due.toLocalDate();
        if (!runs.taken(JobName.YEAR_END_REMINDERS, due) && calendars.current().isWorkingDay(today)) {
            run(JobName.YEAR_END_REMINDERS, due, null, () -> reminders.run(today));
        }
    }

    /** What is queued goes out. */
    public void send() {
        LocalDateTime due = LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES);
        if (!runs.taken(JobName.SEND_MAIL, due) && !sending.idle()) {
            run(JobName.SEND_MAIL, due, null, sending::run);
        }
    }

    /** Runs a job now, on any day. */
    public void byHand(JobName job, String username) {
        LocalDateTime now = LocalDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS);
        run(job, now, username, job == JobName.SEND_MAIL ? sending::run : () -> reminders.run(now.toLocalDate()));
    }

    private void run(JobName job, LocalDateTime due, String byHandOf, Supplier<JobOutcome> work) {
        long id;
        try {
            id = runs.claim(job, due, byHandOf);
        } catch (RuntimeException e) {
            LOG.log(Level.FINE, "{0} of {1} is done by another node", new Object[] {job, due});
            return;
        }
        try {
            runs.finish(id, work.get());
        } catch (RuntimeException e) {
            // a timer that throws would be tried again at once and then dropped
            LOG.log(Level.SEVERE, job + " of " + due + " failed", e);
            runs.finish(id, new JobOutcome(0, 1));
        }
    }
}
