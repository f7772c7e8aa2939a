package vn.vinhdanh.personnel.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;
import vn.vinhdanh.shared.Change;
import vn.vinhdanh.shared.ChangeSource;

/** Who changed somebody's file last, by whatever way: by hand, with a list, by a reorganisation or by the cure of a finding. */
@ApplicationScoped
public class LastPersonChange implements ChangeSource {

    @PersistenceContext
    private EntityManager em;

    @Override
    public Change lastOf(Set<Long> subjects) {
        return em.createQuery("SELECT c FROM PersonChange c WHERE c.personId IN :subjects ORDER BY c.changedAt DESC, c.id DESC", PersonChange.class)
                .setParameter("subjects", subjects).setMaxResults(1).getResultStream().findFirst().map(PersonChange::change).orElse(null);
    }
}
