package vn.vinhdanh.personnel.discipline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.vinhdanh.personnel.timeline.TimelineEntry;
import vn.vinhdanh.personnel.timeline.TimelineSource;

/** Disciplinary decisions on the timeline. */
@ApplicationScoped
public class DisciplineTimeline implements TimelineSource {

    @PersistenceContext
    private EntityManager em;

    @Override
    public List<TimelineEntry> of(long personId) {
        return em.createQuery("SELECT d FROM Discipline d WHERE d.personId = :person", Discipline.class)
                .setParameter("person", personId).getResultStream()
                .map(d -> new TimelineEntry(d.getDecidedOn(), null, TimelineEntry.DISCIPLINE, d.getFormText(), d.getReason(),
                        d.getDecisionNo()))
                .toList();
    }
}
