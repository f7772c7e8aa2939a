package vn.vinhdanh.classification.sheet;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.vinhdanh.classification.QuotaMeter;
import vn.vinhdanh.classification.RatingLevel;
import vn.vinhdanh.classification.campaign.CampaignSettings;
import vn.vinhdanh.organisation.UnitScope;

/** Reads what a decision needs: complete agencies, the cap, everybody proposed as EXCELLENT. */
@Dependent
class DecisionQueries {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private SheetQueries sheets;
    @Inject
    private SheetChecks checks;

    DecisionView view(CampaignSettings campaign, UnitScope scope) {
        List<SheetRow> progress = sheets.sheets(campaign.id(), scope);
        Map<Long, String> agencies = agencyNames(campaign.id());
        List<Long> order = progress.stream().map(SheetRow::agencyId).distinct().toList();
        List<QuotaMeter> meters = meters(campaign).stream().filter(m -> scope.covers(m.group().agencyId())).sorted(
                Comparator.comparing((QuotaMeter m) -> order.indexOf(m.group().agencyId()))
                        .thenComparing(m -> m.group().personType(), Comparator.nullsLast(Comparator.naturalOrder()))).toList();
        return new DecisionView(campaign.id(), campaign.version(), progress, meters, excellent(campaign.id(), scope),
                sheets.exceptionRows(campaign.id()), agencies);
    }

    List<QuotaMeter> meters(CampaignSettings campaign) {
        return checks.meters(campaign, sheets.counts(campaign.id()));
    }

    /** Confirmed sheets of the caller's agencies in which no sheet is still on its way, held so that a second decision waits. */
    List<UnitSheet> sheetsToDecide(long campaignId, UnitScope scope) {
        return em.createQuery("""
                SELECT s FROM UnitSheet s
                WHERE s.campaignId = :campaign AND s.status = :confirmed AND (:everything = TRUE OR s.agencyId IN :unitIds)
                  AND NOT EXISTS (SELECT o.id FROM UnitSheet o WHERE o.campaignId = s.campaignId AND o.agencyId = s.agencyId
                      AND o.status NOT IN (:confirmed, :decided))
                ORDER BY s.id
                """, UnitSheet.class).setParameter("campaign", campaignId).setParameter("confirmed", SheetStatus.CONFIRMED)
                .setParameter("decided", SheetStatus.DECIDED).setParameter("everything", scope.everything())
                .setParameter("unitIds", scope.queryIds()).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    long undecided(long campaignId) {
        return em.createQuery("SELECT COUNT(s) FROM UnitSheet s WHERE s.campaignId = :campaign AND s.status <> :decided", Long.class)
                .setParameter("campaign", campaignId).setParameter("decided", SheetStatus.DECIDED).getSingleResult();
    }

    private List<ExcellentRow> excellent(long campaignId, UnitScope scope) {
        return em.createQuery("""
                SELECT NEW vn.vinhdanh.classification.sheet.ExcellentRow(a.id, a.version, s.id, s.agencyId, a.personId, p.fullName, s.unitName,
                    a.personType, a.taskGroup, a.score, a.proposedLevel, a.decidedLevel)
                FROM Assessment a, UnitSheet s, Person p
                WHERE s.id = a.sheetId AND p.id = a.personId AND s.campaignId = :campaign AND a.proposedLevel = :excellent
                  AND (:everything = TRUE OR s.unitId IN :unitIds)
                ORDER BY a.score DESC, p.sortKey, a.id
                """, ExcellentRow.class).setParameter("campaign", campaignId).setParameter("excellent", RatingLevel.EXCELLENT)
                .setParameter("everything", scope.everything()).setParameter("unitIds", scope.queryIds()).getResultList();
    }

    private Map<Long, String> agencyNames(long campaignId) {
        Map<Long, String> names = new TreeMap<>();
        em.createQuery("SELECT DISTINCT u.id, u.name FROM UnitSheet s, Unit u WHERE u.id = s.agencyId AND s.campaignId = :campaign", Object[].class)
                .setParameter("campaign", campaignId).getResultList().forEach(r -> names.put((Long) r[0], (String) r[1]));
        return names;
    }
}
