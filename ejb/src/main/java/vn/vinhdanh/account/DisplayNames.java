package vn.vinhdanh.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What people are called who are on file with the name of their account. */
@Stateless
@PermitAll
public class DisplayNames {

    @PersistenceContext
    private EntityManager em;

    /** Display names of these accounts in one statement; an account that no longer exists is missing from the answer. */
    public Map<String, String> of(Collection<String> usernames) {
        List<String> asked = usernames.stream().filter(Objects::nonNull).distinct().toList();
        return asked.isEmpty() ? Map.of() : read(em.createQuery("SELECT a.username, a.displayName FROM Account a WHERE a.username IN :names",
                Object[].class).setParameter("names", asked).getResultList());
    }

    /** Display name of one account; the account's own name when it no longer exists. */
    public String of(String username) {
        return username == null ? null : of(List.of(username)).getOrDefault(username, username);
    }

    /** Display names of everybody, for pages that show many rows. */
    public Map<String, String> all() {
        return read(em.createQuery("SELECT a.username, a.displayName FROM Account a", Object[].class).getResultList());
    }

    private static Map<String, String> read(List<Object[]> rows) {
        return rows.stream().collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
    }
}
