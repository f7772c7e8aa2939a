package vn.vinhdanh.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.vinhdanh.shared.NotFoundException;

/**
 * What an administrator may give and take: roles over the units of the own role, and accounts none of whose running or coming roles lies
 * outside of them. Otherwise the administrator of one division could make an account of the whole department the own one.
 */
@Dependent
class AccountReach {

    private static final String OWN = "SELECT u.path FROM role_grant g JOIN account a ON a.id = g.account_id JOIN unit u ON u.id = g.unit_id"
            + " WHERE a.username = ?1 AND a.active = TRUE AND g.role = 'ADMIN' AND g.valid_from <= ?2 AND (g.valid_to IS NULL OR g.valid_to >= ?2)";
    private static final String RUNNING = "SELECT g.account_id, u.path FROM role_grant g JOIN unit u ON u.id = g.unit_id"
            + " WHERE (g.valid_to IS NULL OR g.valid_to >= ?1)";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;

    /** Accounts the caller may not touch. */
    Set<Long> outside() {
        List<String> own = own();
        Set<Long> outside = new HashSet<>();
        if (!everything(own)) {
            List<?> rows = em.createNativeQuery(RUNNING).setParameter(1, LocalDate.now(clock)).getResultList();
            rows.stream().map(Object[].class::cast).filter(r -> !covers(own, (String) r[1])).forEach(r -> outside.add(((Number) r[0]).longValue()));
        }
        return outside;
    }

    /** @throws NotFoundException for an account with a role outside */
    void requireAccount(long accountId) {
        List<String> own = own();
        if (!everything(own)) {
            List<?> rows = em.createNativeQuery(RUNNING + " AND g.account_id = ?2").setParameter(1, LocalDate.now(clock)).setParameter(2, accountId)
                    .getResultList();
            if (own.isEmpty() || rows.stream().anyMatch(r -> !covers(own, (String) ((Object[]) r)[1]))) {
                throw new NotFoundException();
            }
        }
    }

    /** @throws NotFoundException for a unit outside */
    void requireUnit(long unitId) {
        List<String> own = own();
        if (!everything(own)) {
            List<?> path = em.createNativeQuery("SELECT u.path FROM unit u WHERE u.id = ?1").setParameter(1, unitId).getResultList();
            if (path.isEmpty() || !covers(own, (String) path.get(0))) {
                throw new NotFoundException();
            }
        }
    }

    private List<String> own() {
        List<?> paths = em.createNativeQuery(OWN).setParameter(1, caller.username()).setParameter(2, LocalDate.now(clock)).getResultList();
        return paths.stream().map(String.class::cast).toList();
    }

    /** A role over a unit without another above it is one over the whole tree. */
    private static boolean everything(List<String> own) {
        return own.stream().anyMatch(path -> path.indexOf('/', 1) == path.length() - 1);
    }

    private static boolean covers(List<String> own, String path) {
        return own.stream().anyMatch(path::startsWith);
    }
}
