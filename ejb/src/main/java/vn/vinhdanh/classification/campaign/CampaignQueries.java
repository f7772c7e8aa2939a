package vn.vinhdanh.classification.campaign;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import vn.vinhdanh.organisation.UnitScope;

/** Reads campaigns and their calendars; the number of sheets is that of the caller's units. */
@Dependent
class CampaignQueries {

    @PersistenceContext
    private EntityManager em;

    List<CampaignRow> list(UnitScope scope) {
        return em.createQuery("""
                SELECT NEW vn.vinhdanh.classification.campaign.CampaignRow(c.id, c.version, c.assessmentYear, c.planNo, c.openedOn, c.status,
                    c.quotaMode, c.quotaPercent, c.quotaBasis, c.grouping, c.headNotAboveUnit, c.partyClosedOn, c.closedOn,
                    d.dueOn,
                    (SELECT COUNT(s) FROM UnitSheet s WHERE s.campaignId = c.id AND (:everything = TRUE OR s.unitId IN :unitIds)),
                    (SELECT COUNT(s) FROM UnitSheet s WHERE s.campaignId = c.id AND s.decidedOn IS NOT NULL
                        AND (:everything = TRUE OR s.unitId IN :unitIds)))
                FROM Campaign c LEFT JOIN CampaignDeadline d ON d.campaignId = c.id AND d.code = :limit
                ORDER BY c.assessmentYear DESC
                """, CampaignRow.class).setParameter("limit", DeadlineCode.CLASSIFICATION_LAST_DAY)
                .setParameter("everything", scope.everything()).setParameter("unitIds", scope.queryIds()).getResultList();
    }

    Optional<Campaign> ofYear(int year) {
        return em.createQuery("SELECT c FROM Campaign c WHERE c.assessmentYear = :year", Campaign.class).setParameter("year", year)
                .getResultStream().findFirst();
    }

    List<DeadlineRow> deadlines(long campaignId) {
        return em.createQuery("""
                SELECT NEW vn.vinhdanh.classification.campaign.DeadlineRow(d.id, d.version, d.code, d.dueOn, d.legalBasis)
                FROM CampaignDeadline d WHERE d.campaignId = :campaign ORDER BY d.dueOn, d.id
                """, DeadlineRow.class).setParameter("campaign", campaignId).getResultList();
    }

    boolean hasRatings(int year) {
        return !em.createQuery("SELECT r.id FROM Rating r WHERE r.assessmentYear = :year", Long.class).setParameter("year", year)
                .setMaxResults(1).getResultList().isEmpty();
    }
}
