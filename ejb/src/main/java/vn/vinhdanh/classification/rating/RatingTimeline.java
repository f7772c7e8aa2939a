package vn.vinhdanh.classification.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.vinhdanh.personnel.timeline.TimelineEntry;
import vn.vinhdanh.personnel.timeline.TimelineSource;

/** Puts the yearly ratings on a person's timeline. */
@ApplicationScoped
public class RatingTimeline implements TimelineSource {

    @PersistenceContext
    private EntityManager em;

    @Override
    public List<TimelineEntry> of(long personId) {
        return em.createQuery("SELECT r FROM Rating r WHERE r.personId = :person ORDER BY r.assessmentYear", Rating.class)
                .setParameter("person", personId).getResultList().stream().map(RatingTimeline::entry).toList();
    }

    private static TimelineEntry entry(Rating r) {
        String detail = r.score() == null ? r.unitName() : r.unitName() + " · " + r.score().stripTrailingZeros().toPlainString();
        return new TimelineEntry(r.decidedOn(), r.assessmentYear(), TimelineEntry.RATING, "enum.RatingLevel." + r.level(), detail, r.decisionNo());
    }
}
