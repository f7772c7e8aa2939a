package vn.vinhdanh.job;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import vn.vinhdanh.account.Caller;
import vn.vinhdanh.account.Roles;
import vn.vinhdanh.audit.AuditTrail;
import vn.vinhdanh.shared.NotFoundException;

/** The administrator's view of the clock: the calendar, the last runs, the outbox; and the buttons to run a job by hand. */
@Stateless
@RolesAllowed({Roles.ADMIN, Roles.SYSTEM})
public class JobService {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Jobs jobs;
    @Inject
    private Mailer mailer;
    @Inject
    private ReminderCalendar calendar;
    @Inject
    private Caller caller;
    @Inject
    private AuditTrail audit;
    @Inject
    private Clock clock;

    /** Runs a job now, whether or not the day is a working day. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void run(JobName job) {
        jobs.byHand(job, caller.username());
    }

    /** The last runs, newest first. */
    public List<JobRunRow> runs(int limit) {
        return em.createQuery("SELECT r FROM JobRun r ORDER BY r.startedAt DESC, r.id DESC", JobRun.class).setMaxResults(limit)
            .getResultStream().map(JobRun::row).toList();
    }

    /** The last messages, newest first, in one state or in all. */
    public List<OutboxRow> outbox(OutboxState state, int limit) {
        return em.createQuery("SELECT o FROM OutboxMessage o WHERE o.state IN :states ORDER BY o.id DESC", OutboxMessage.class)
            .setParameter("states", state == null ? List.of(OutboxState.values()) : List.of(state)).setMaxResults(limit)
            .getResultStream().map(OutboxMessage::row).toList();
    }

    /** The calendar of a year on working days; without a year, of this one. */
    public List<DueOccasion> calendar(Integer year) {
        return calendar.year(year == null ? LocalDate.now(clock).getYear() : year);
    }

    /** Whether a mail server is set; without one, mails stay on the page. */
    public boolean mailServer() {
        return mailer.configured();
    }

    /** Puts a delayed or kept message back into the queue, to be sent now with the same Message-ID. */
    public void retry(long messageId) {
        OutboxMessage message = em.find(OutboxMessage.class, messageId);
        if (message == null || message.state() == OutboxState.SENT) {
            throw new NotFoundException();
        }
        message.requeue(LocalDateTime.now(clock));
        audit.record("MAIL_REQUEUED", "OUTBOX", messageId, null);
    }
}
