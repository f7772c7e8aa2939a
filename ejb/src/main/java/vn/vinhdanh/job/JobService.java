package vn.vinhdanh.job;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
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
    private ReminderPreview preview;
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

    /** The mails that will be queued in the days ahead if nothing is done until then. */
    public List<ComingMail> coming(int days) {
        return preview.coming(LocalDate.now(clock), days);
    }

    /** Whether a mail server is set; without one, mails stay on the page. */
    public boolean mailServer() {
        return mailer.configured();
    }

    /**
     * Corrects the address of somebody whose mail cannot be delivered, in the account and in everything that still waits for it, and sends
     * that again with the same Message-IDs.
     */
    public void readdress(long messageId, @NotBlank @Email @Size(max = 200) String address) {
        OutboxMessage wrong = em.find(OutboxMessage.class, messageId);
        if (wrong == null || wrong.state() == OutboxState.SENT) {
            throw new NotFoundException();
        }
        String before = wrong.recipient();
        LocalDateTime now = LocalDateTime.now(clock);
        em.createQuery("UPDATE Account a SET a.email = :address, a.version = a.version + 1 WHERE a.id = :id AND a.email = :before")
            .setParameter("address", address.strip()).setParameter("id", wrong.accountId()).setParameter("before", before).executeUpdate();
        em.createQuery("SELECT o FROM OutboxMessage o WHERE o.accountId = :id AND o.recipient = :before AND o.state <> :sent", OutboxMessage.class)
            .setParameter("id", wrong.accountId()).setParameter("before", before).setParameter("sent", OutboxState.SENT).getResultList()
            .forEach(message -> {
                message.readdress(address.strip());
                message.requeue(now);
            });
        audit.record("MAIL_READDRESSED", "OUTBOX", messageId, before + " → " + address.strip());
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
