package vn.vinhdanh.classification.rating;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.vinhdanh.shared.NotFoundException;

/** Reads the ratings of one person. */
@Dependent
class RatingQueries {

    @PersistenceContext
    private EntityManager em;

    Long unitOf(long personId) {
        return em.createQuery("SELECT p.unitId FROM Person p WHERE p.id = :person", Long.class).setParameter("person", personId)
                .getResultStream().findFirst().orElseThrow(NotFoundException::new);
    }

    String unitName(Long unitId) {
        return em.createQuery("SELECT u.name FROM Unit u WHERE u.id = :unit", String.class).setParameter("unit", unitId).getSingleResult();
    }

    List<RatingRow> ratings(long personId) {
        return em.createQuery("""
                SELECT NEW vn.vinhdanh.classification.rating.RatingRow(r.id, r.version, r.assessmentYear, r.level, r.score, r.unitName, r.source,
                    r.decisionNo, r.decidedOn, r.reason, (SELECT COUNT(v) FROM RatingRevision v WHERE v.ratingId = r.id))
                FROM Rating r WHERE r.personId = :person ORDER BY r.assessmentYear DESC
                """, RatingRow.class).setParameter("person", personId).getResultList();
    }

    List<RevisionRow> revisions(long personId) {
        return em.createQuery("""
                SELECT NEW vn.vinhdanh.classification.rating.RevisionRow(v.assessmentYear, v.level, v.score, v.decisionNo, v.decidedOn, v.replacedBy,
                    v.replacedAt, v.replacedReason)
                FROM RatingRevision v WHERE v.personId = :person ORDER BY v.replacedAt DESC, v.id DESC
                """, RevisionRow.class).setParameter("person", personId).getResultList();
    }

    boolean exists(long personId, int year) {
        return !em.createQuery("SELECT r.id FROM Rating r WHERE r.personId = :person AND r.assessmentYear = :year", Long.class)
                .setParameter("person", personId).setParameter("year", year).getResultList().isEmpty();
    }

    /** The person stands on a sheet of that year which is not decided and expects the decision of this department. */
    boolean awaitsDecision(long personId, int year) {
        return !em.createQuery("""
                SELECT a.id FROM Assessment a, UnitSheet s, Campaign c
                WHERE s.id = a.sheetId AND c.id = s.campaignId AND a.personId = :person AND c.assessmentYear = :year AND s.decidedOn IS NULL
                  AND (a.notClassified IS NULL OR a.notClassified NOT IN (vn.vinhdanh.classification.NotClassifiedReason.UPPER_AUTHORITY,
                      vn.vinhdanh.classification.NotClassifiedReason.MOVED))
                """, Long.class).setParameter("person", personId).setParameter("year", year).getResultList().isEmpty();
    }
}
