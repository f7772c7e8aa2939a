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

/** Claims and closes runs, each in a transaction of its own. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class JobRuns {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Clock clock;

    /** Whether a node has the run already: asked first, so that a claim in vain stays the exception. */
    public boolean taken(JobName job, LocalDateTime dueAt) {
        return em.createQuery("SELECT COUNT(r) FROM JobRun r WHERE r.job = :job AND r.dueAt = :due", Long.class).setParameter("job", job.name())
            .setParameter("due", dueAt).getSingleResult() > 0;
    }

    /** Claims a run; fails on the unique key when another node has it. */
    public long claim(JobName job, LocalDateTime dueAt, String byHandOf) {
        JobRun run = new JobRun(job, dueAt, byHandOf, LocalDateTime.now(clock));
        em.persist(run);
        em.flush();
        return run.getId();
    }

    public void finish(long id, JobOutcome outcome) {
        em.find(JobRun.class, id).finish(outcome, LocalDateTime.now(clock));
    }
}
