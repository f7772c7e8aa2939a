package vn.vinhdanh.personnel.posting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.vinhdanh.personnel.timeline.TimelineEntry;
import vn.vinhdanh.personnel.timeline.TimelineSource;

/** Periods of service on the timeline. */
@ApplicationScoped
public class PostingTimeline implements TimelineSource {

    @PersistenceContext
    private EntityManager em;

    @Override
    public List<TimelineEntry> of(long personId) {
        return em.createQuery("SELECT p FROM Posting p WHERE p.personId = :person", Posting.class)
                .setParameter("person", personId).getResultStream()
                .map(p -> new TimelineEntry(p.isStartKnown() ? p.getValidFrom() : null, null, TimelineEntry.POSTING, p.getUnitName(), p.getPosition(), null))
                .toList();
    }
}
