package vn.vinhdanh.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Sends what is queued: claim, hand over, mark; without a mail server the messages are kept on the page. */
@Dependent
class SendRun {

    private static final Logger LOG = Logger.getLogger(SendRun.class.getName());
    private static final int AT_ONCE = 200;

    @Inject
    private OutboxStore outbox;
    @Inject
    private Mailer mailer;

    JobOutcome run() {
        return run(outbox.due(AT_ONCE));
    }

    /** Whether there is anything to do: a run without work leaves no row. */
    boolean idle() {
        return outbox.due(1).isEmpty();
    }

    private JobOutcome run(List<Long> ids) {
        int sent = 0;
        int failed = 0;
        for (long id : ids) {
            OutboxRow mail = claim(id);
            if (mail != null) {
                if (deliver(mail)) {
                    sent++;
                } else {
                    failed++;
                }
            }
        }
        return new JobOutcome(sent, failed);
    }

    private OutboxRow claim(long id) {
        try {
            return outbox.claim(id);
        } catch (RuntimeException e) {
            LOG.log(Level.FINE, "claimed by another node: {0}", id);
            return null;
        }
    }

    private boolean deliver(OutboxRow mail) {
        if (!mailer.configured()) {
            outbox.hold(mail.id());
            return true;
        }
        try {
            mailer.send(mail);
        } catch (MessagingException | RuntimeException e) {
            LOG.log(Level.WARNING, "mail {0} is delayed: {1}", new Object[] {mail.messageId(), e.getMessage()});
            if (Mailer.refusedAddress(e)) {
                outbox.refused(mail.id(), Mailer.reason(e));
            } else {
                outbox.failed(mail.id(), Mailer.reason(e));
            }
            return false;
        }
        outbox.sent(mail.id());
        return true;
    }
}
