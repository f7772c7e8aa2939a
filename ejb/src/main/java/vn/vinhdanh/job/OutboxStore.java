package vn.vinhdanh.job;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The steps of a message, each in a transaction of its own, so that one that fails takes no other with it. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class OutboxStore {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Clock clock;

    /** Which of these keys are on file already. */
    public Set<String> known(Collection<String> keys) {
        return keys.isEmpty() ? Set.of() : new HashSet<>(em.createQuery("SELECT o.key FROM OutboxMessage o WHERE o.key IN :keys", String.class)
            .setParameter("keys", keys).getResultList());
    }

    /** Queues one message; fails on the unique key when another node was faster. */
    public void queue(OutboxDraft draft) {
        em.persist(new OutboxMessage(draft, LocalDateTime.now(clock)));
        em.flush();
    }

    /** Messages that may be sent now, oldest first. */
    public List<Long> due(int limit) {
        return em.createQuery("""
                SELECT o.id FROM OutboxMessage o WHERE o.state = vn.vinhdanh.job.OutboxState.QUEUED AND o.nextAttemptAt <= :now
                  AND (o.claimedUntil IS NULL OR o.claimedUntil < :now) ORDER BY o.nextAttemptAt, o.id
                """, Long.class).setParameter("now", LocalDateTime.now(clock)).setMaxResults(limit).getResultList();
    }

    /** Claims a message for this node; null when another node has it. Two claims at once: the second fails on the version. */
    public OutboxRow claim(long id) {
        OutboxMessage message = em.find(OutboxMessage.class, id);
        LocalDateTime now = LocalDateTime.now(clock);
        if (message == null || !message.free(now)) {
            return null;
        }
        message.claim(now);
        em.flush();
        return message.row();
    }

    public void sent(long id) {
        em.find(OutboxMessage.class, id).sent(LocalDateTime.now(clock));
    }

    public void failed(long id, String error) {
        em.find(OutboxMessage.class, id).failed(LocalDateTime.now(clock), error);
    }

    /** The server does not accept the address. */
    public void refused(long id, String error) {
        em.find(OutboxMessage.class, id).refused(LocalDateTime.now(clock), error);
    }

    public void hold(long id) {
        em.find(OutboxMessage.class, id).hold();
    }
}
