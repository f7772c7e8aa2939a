package vn.vinhdanh.personnel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;

/** Postings and discipline on the timeline. */
@ApplicationScoped
public class RegistryTimeline implements TimelineSource {

    @PersistenceContext
    private EntityManager em;

    @Override
    public List<TimelineEntry> of(long personId) {
        List<TimelineEntry> entries = new ArrayList<>();
        for (Posting p : em.createQuery("SELECT p FROM Posting p WHERE p.personId = :person", Posting.class)
                .setParameter("person", personId).getResultList()) {
            entries.add(new TimelineEntry(p.getValidFrom(), null, TimelineEntry.POSTING, p.getUnitName(), p.getPosition(), null));
        }
        for (Discipline d : em.createQuery("SELECT d FROM Discipline d WHERE d.personId = :person", Discipline.class)
                .setParameter("person", personId).getResultList()) {
            entries.add(new TimelineEntry(d.getDecidedOn(), null, TimelineEntry.DISCIPLINE, d.getFormText(), d.getReason(), d.getDecisionNo()));
        }
        return entries;
    }
}
