package vn.vinhdanh.account;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import vn.vinhdanh.shared.Settings;

/** The published accounts of a demonstration; they exist only where VINHDANH_DEMO asks for them. */
@Stateless
public class DemonstrationAccounts {

    /** Password of the people's accounts. */
    public static final String PASSWORD = "Vinhdanh#2026";
    private static final String SERVICE_PASSWORD = "api-demo-2026";
    private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);

    /** A demonstration account as the login page shows it. */
    public record Person(String username, String displayName, Role role) {
    }

    @PersistenceContext
    private EntityManager em;

    /** Whether this installation is a demonstration. */
    public static boolean wanted() {
        return !"none".equals(Settings.get("VINHDANH_DEMO", "none"));
    }

    /** The accounts the login page shows; empty where this is no demonstration. */
    @PermitAll
    public List<Person> shown() {
        if (!wanted()) {
            return List.of();
        }
        return em.createQuery("""
                SELECT NEW vn.vinhdanh.account.DemonstrationAccounts.Person(a.username, a.displayName, MIN(g.role))
                FROM Account a, RoleGrant g WHERE g.accountId = a.id AND a.demonstration = TRUE AND a.active = TRUE AND a.kind = vn.vinhdanh.account.AccountKind.PERSON
                GROUP BY a.id, a.username, a.displayName ORDER BY a.id
                """, Person.class).getResultList();
    }

    /**
     * Adds an account with one role unless it is there already.
     *
     * @param unitId unit for which the role holds, everything below included
     */
    @RolesAllowed(Roles.SYSTEM)
    public void add(String username, String displayName, Role role, long unitId) {
        boolean known = !em.createQuery("SELECT a.id FROM Account a WHERE a.username = :name", Long.class)
                .setParameter("name", username).getResultList().isEmpty();
        if (known) {
            return;
        }
        boolean service = role == Role.INTEGRATION;
        Account account = new Account(username, service ? AccountKind.SERVICE : AccountKind.PERSON);
        AccountInput input = new AccountInput();
        input.setDisplayName(displayName);
        input.setEmail(service ? null : username + "@snv.example.vn");
        account.describe(input);
        account.makeDemonstration();
        account.setPassword(service ? Passwords.digest(SERVICE_PASSWORD) : PublishedPassword.DIGEST, false);
        em.persist(account);
        em.persist(new RoleGrant(account.getId(), role, unitId, SINCE, null));
    }

    /** One digest serves all: the password is published anyway. */
    private static final class PublishedPassword {

        private static final String DIGEST = Passwords.digest(PASSWORD);
    }
}
