package vn.vinhdanh.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import vn.vinhdanh.shared.RefusedException;

/** Checks who somebody is. */
@Stateless
@PermitAll
public class LoginService {

    private static final int SHORTEST_PASSWORD = 10;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Clock clock;
    @Inject
    private Caller caller;

    /**
     * Checks a name and a password. Five wrong passwords lock the account for a quarter of an hour.
     *
     * @return never null; the outcome tells whether somebody may enter
     */
    public Login login(String username, String password) {
        Account account = find(username);
        LocalDateTime now = LocalDateTime.now(clock);
        if (account != null && account.isLocked(now)) {
            return Login.locked();
        }
        boolean matches = account != null && account.kind() == AccountKind.SERVICE
                ? Passwords.matchesAgain(password, account.passwordHash())
                : Passwords.matches(password, account == null ? null : account.passwordHash());
        if (account == null || !account.active()) {
            return Login.refused();
        }
        if (!matches) {
            em.refresh(account, LockModeType.PESSIMISTIC_WRITE);
            account.loginFailed(now);
            return account.isLocked(now) ? Login.locked() : Login.refused();
        }
        account.loginSucceeded();
        return new Login(Login.Outcome.ACCEPTED, account.username(), groups(account));
    }

    /**
     * Changes the caller's own password.
     *
     * @throws RefusedException PASSWORD_WRONG, PASSWORD_SHORT or PASSWORD_SAME
     */
    public void changeOwnPassword(String current, String wanted) {
        Account account = find(caller.username());
        if (account == null || !Passwords.matches(current, account.passwordHash())) {
            throw new RefusedException("PASSWORD_WRONG");
        }
        requireGood(wanted);
        if (wanted.equals(current)) {
            throw new RefusedException("PASSWORD_SAME");
        }
        account.setPassword(Passwords.digest(wanted), false);
    }

    /** Remembers the language the caller wants to read. */
    public void speak(String language) {
        Account account = find(caller.username());
        if (account != null && ("vi".equals(language) || "en".equals(language))) {
            account.speak(language);
        }
    }

    /** The caller's name on screen and language; null when nobody is logged in. */
    public AccountRow self() {
        Account account = find(caller.username());
        return account == null ? null : new AccountRow(account.getId(), account.getVersion(), account.username(),
                account.displayName(), account.email(), account.language(), account.kind(), account.active(),
                account.mustChangePassword(), null);
    }

    static void requireGood(String password) {
        if (password == null || password.length() < SHORTEST_PASSWORD) {
            throw new RefusedException("PASSWORD_SHORT", SHORTEST_PASSWORD);
        }
    }

    private Set<String> groups(Account account) {
        if (account.mustChangePassword()) {
            return Set.of(Roles.PASSWORD_CHANGE);
        }
        List<Role> roles = em.createQuery("""
                SELECT DISTINCT g.role FROM RoleGrant g
                WHERE g.accountId = :account AND g.validFrom <= :today AND (g.validTo IS NULL OR g.validTo >= :today)
                """, Role.class).setParameter("account", account.getId()).setParameter("today", LocalDate.now(clock))
                .getResultList();
        return roles.stream().map(Role::name).collect(Collectors.toUnmodifiableSet());
    }

    private Account find(String username) {
        return em.createQuery("SELECT a FROM Account a WHERE a.username = :name", Account.class)
                .setParameter("name", username == null ? "" : username.strip().toLowerCase(Locale.ROOT))
                .getResultStream().findFirst().orElse(null);
    }
}
