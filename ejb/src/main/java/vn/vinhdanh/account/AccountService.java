package vn.vinhdanh.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import vn.vinhdanh.audit.AuditTrail;
import vn.vinhdanh.shared.NotFoundException;
import vn.vinhdanh.shared.RefusedException;

/**
 * Accounts and the roles they hold, kept by the administrator, who sees no business data and gives no role beyond the units of the own
 * one.
 */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class AccountService {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Clock clock;
    @Inject
    private AuditTrail audit;
    @Inject
    private AccountReach reach;

    /** The accounts the caller may administer, by name. */
    public List<AccountRow> list() {
        Set<Long> outside = reach.outside();
        return em.createQuery("""
                SELECT NEW vn.vinhdanh.account.AccountRow(a.id, a.version, a.username, a.displayName, a.email, a.language,
                    a.kind, a.active, a.mustChangePassword, a.lockedUntil)
                FROM Account a
                """, AccountRow.class).getResultStream().filter(a -> !outside.contains(a.id())).sorted(Comparator.comparing(AccountRow::order)).toList();
    }

    /** One account, to be edited. */
    public AccountInput get(long id) {
        Account account = find(id);
        AccountInput input = new AccountInput();
        input.setId(id);
        input.setVersion(account.getVersion());
        input.setUsername(account.username());
        input.setDisplayName(account.displayName());
        input.setEmail(account.email());
        input.setLanguage(account.language());
        input.setActive(account.active());
        return input;
    }

    /**
     * Creates or changes an account. A password set here is a first password: it must be changed at the next login.
     *
     * @return the account's number
     * @throws RefusedException USERNAME_TAKEN, PASSWORD_SHORT
     */
    public long save(AccountInput input) {
        Account account;
        if (input.getId() == null) {
            LoginService.requireGood(input.getPassword());
            account = new Account(input.getUsername(), AccountKind.PERSON);
        } else {
            account = find(input.getId());
            account.requireVersion(input.getVersion());
        }
        account.describe(input);
        if (input.getPassword() != null && !input.getPassword().isBlank()) {
            LoginService.requireGood(input.getPassword());
            account.setPassword(Passwords.digest(input.getPassword()), true);
        }
        store(account);
        audit.record("ACCOUNT_SAVED", "ACCOUNT", account.getId(), account.username());
        return account.getId();
    }

    /** The roles of an account, the running ones first. */
    public List<GrantRow> grants(long accountId) {
        reach.requireAccount(accountId);
        return em.createQuery("""
                SELECT NEW vn.vinhdanh.account.GrantRow(g.id, g.role, g.unitId, g.validFrom, g.validTo)
                FROM RoleGrant g WHERE g.accountId = :account ORDER BY g.validFrom DESC, g.id
                """, GrantRow.class).setParameter("account", accountId).getResultList();
    }

    /**
     * Gives a role for a unit and everything below it.
     *
     * @param from first day
     * @param to   last day, or null
     * @throws RefusedException PERIOD_REVERSED, ROLE_NOT_GRANTABLE
     */
    public void grant(long accountId, Role role, long unitId, LocalDate from, LocalDate to) {
        if (role == Role.SYSTEM) {
            throw new RefusedException("ROLE_NOT_GRANTABLE");
        }
        if (to != null && to.isBefore(from)) {
            throw new RefusedException("PERIOD_REVERSED");
        }
        reach.requireUnit(unitId);
        Account account = find(accountId);
        em.persist(new RoleGrant(accountId, role, unitId, from, to));
        audit.record("ROLE_GRANTED", "ACCOUNT", accountId, account.username() + " " + role + " " + unitId);
    }

    /** Ends a role with yesterday's date; the row stays as history. */
    public void endGrant(long grantId) {
        RoleGrant grant = em.find(RoleGrant.class, grantId);
        if (grant == null) {
            throw new NotFoundException();
        }
        reach.requireAccount(grant.accountId());
        grant.end(LocalDate.now(clock).minusDays(1));
        audit.record("ROLE_ENDED", "ACCOUNT", grant.accountId(), String.valueOf(grantId));
    }

    /** Opens an account that wrong passwords had locked. */
    public void unlock(long id) {
        find(id).loginSucceeded();
        audit.record("ACCOUNT_UNLOCKED", "ACCOUNT", id, null);
    }

    private void store(Account account) {
        try {
            em.persist(account);
            em.flush();
        } catch (PersistenceException e) {
            throw new RefusedException("USERNAME_TAKEN", account.username());
        }
    }

    private Account find(long id) {
        reach.requireAccount(id);
        Account account = em.find(Account.class, id);
        if (account == null) {
            throw new NotFoundException();
        }
        return account;
    }
}
