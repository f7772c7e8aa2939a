package vn.vinhdanh.personnel.pay;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.vinhdanh.account.Caller;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.organisation.UnitScope;
import vn.vinhdanh.organisation.UnitScopes;
import vn.vinhdanh.shared.WorkSource;

/** Tells the registry how many people are due for a step within a month, so that the decision is there in time. */
@Stateless
@PermitAll
public class PayWork implements WorkSource {

    private static final int MONTHS = 1;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;
    @Inject
    private UnitScopes scopes;
    @Inject
    private Clock clock;

    @Override
    public List<WorkItem> openWork() {
        if (!caller.has(Role.REGISTRY_OFFICER)) {
            return List.of();
        }
        UnitScope scope = scopes.of(Role.REGISTRY_OFFICER);
        Object[] due = em.createQuery("""
                SELECT COUNT(y), MIN(y.nextOn) FROM PayPeriod y, Person p WHERE y.nextOn <= :to AND p.id = y.personId
                  AND p.status = vn.vinhdanh.personnel.person.PersonStatus.ACTIVE AND (:everything = TRUE OR p.unitId IN :unitIds)
                  AND NOT EXISTS (SELECT 1 FROM PayPeriod l WHERE l.personId = y.personId
                    AND (l.validFrom > y.validFrom OR l.validFrom = y.validFrom AND l.id > y.id))
                """, Object[].class).setParameter("to", LocalDate.now(clock).plusMonths(MONTHS)).setParameter("everything", scope.everything())
                .setParameter("unitIds", scope.queryIds()).getSingleResult();
        long people = (Long) due[0];
        return people == 0 ? List.of()
                : List.of(new WorkItem("pay.work.due", List.of(people), "/personnel/payDue.xhtml?list=steps&months=" + MONTHS, (LocalDate) due[1]));
    }
}
