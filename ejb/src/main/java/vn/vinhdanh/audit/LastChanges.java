package vn.vinhdanh.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.util.Set;
import vn.vinhdanh.shared.Change;
import vn.vinhdanh.shared.ChangeSource;
import vn.vinhdanh.shared.StaleException;

/** Finds out who was faster when two people changed the same thing, so that the second one can talk to the first. */
@Stateless
@PermitAll
public class LastChanges {

    @PersistenceContext
    private EntityManager em;
    @Inject
    @Any
    private Instance<ChangeSource> rooms;

    /** The same refusal with name and time of the change before; as it is when nothing is on file. */
    public StaleException named(StaleException stale) {
        Change change = Change.later(Change.later(stale.known(), recorded(stale.subjects())), kept(stale.subjects()));
        return change == null || change.by() == null || change.at() == null ? stale : stale.by(displayName(change.by()), change);
    }

    private Change recorded(Set<Long> subjects) {
        return subjects.isEmpty() ? null : em.createQuery("""
                SELECT e.username, e.happenedAt FROM AuditEvent e WHERE e.subjectId IN :subjects ORDER BY e.happenedAt DESC, e.id DESC
                """, Object[].class).setParameter("subjects", subjects).setMaxResults(1).getResultStream().findFirst()
                .map(row -> new Change((String) row[0], (LocalDateTime) row[1])).orElse(null);
    }

    private Change kept(Set<Long> subjects) {
        return subjects.isEmpty() ? null : rooms.stream().map(room -> room.lastOf(subjects)).reduce(null, Change::later);
    }

    private String displayName(String username) {
        return em.createQuery("SELECT a.displayName FROM Account a WHERE a.username = :name", String.class).setParameter("name", username)
                .getResultStream().findFirst().orElse(username);
    }
}
