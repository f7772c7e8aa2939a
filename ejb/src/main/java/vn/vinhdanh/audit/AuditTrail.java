package vn.vinhdanh.audit;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDateTime;
import vn.vinhdanh.shared.ActingFor;

/** Writes down what was done, in the transaction in which it was done. */
@Stateless
@PermitAll
@DeclareRoles(AuditTrail.APPLICATION)
public class AuditTrail {

    static final String APPLICATION = "SYSTEM";

    @PersistenceContext
    private EntityManager em;
    @Resource
    private SessionContext context;
    @Inject
    private Clock clock;

    /**
     * Adds one row for the caller.
     *
     * @param action      stable name of what was done, as {@code DECISION_REGISTERED}
     * @param subjectType kind of thing it was done to, as {@code DECISION}
     * @param subjectId   its number, or null
     * @param detail      figures and names worth keeping, or null
     */
    public void record(String action, String subjectType, Long subjectId, String detail) {
        ActingFor acting = ActingFor.current();
        String username = acting == null || !context.isCallerInRole(APPLICATION) ? context.getCallerPrincipal().getName() : acting.username();
        em.persist(new AuditEvent(LocalDateTime.now(clock), username, action, subjectType, subjectId, detail));
    }
}
