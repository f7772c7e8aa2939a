package vn.vinhdanh.job;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
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
 * The clock of the application. Timers live on every node; for each due time the node that inserts the row of job_run first
 * does the work, the others find it taken.
 */
@Singleton
@Startup
@DependsOn("SchemaMigrator")
@Lock(LockType.READ)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Jobs {

    private static final Logger LOG = Logger.getLogger(Jobs.class.getName());
    private static final String ZONE = "Asia/Ho_Chi_Minh";

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

    /** Every hour of a working day: whatever became due since is queued; a node that was down catches up. */
    @Schedule(hour = "7-17", minute = "5", timezone = ZONE, persistent = false)
    public void remind() {
        LocalDateTime due = LocalDateTime.now(clock).truncatedTo(ChronoUnit.HOURS);
        LocalDate today = due.toLocalDate();
        if (calendars.current().isWorkingDay(today)) {
            run(JobName.YEAR_END_REMINDERS, due, null, () -> reminders.run(today));
        }
    }

    /** Every minute: what is queued goes out. */
    @Schedule(hour = "*", minute = "*", timezone = ZONE, persistent = false)
    public void send() {
        if (!sending.idle()) {
            run(JobName.SEND_MAIL, LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES), null, sending::run);
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
