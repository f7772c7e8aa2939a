package vn.vinhdanh.classification.campaign;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import vn.vinhdanh.organisation.UnitScope;
import vn.vinhdanh.organisation.agency.AgencyService;
import vn.vinhdanh.shared.calendar.WorkingCalendar;
import vn.vinhdanh.shared.calendar.WorkingCalendars;

/** Reads campaigns and their calendars; the number of sheets is that of the caller's units. */
@Dependent
class CampaignQueries {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private WorkingCalendars calendars;
    @Inject
    private AgencyService agency;

    /** All years; the last day is the working day that counts, as the calendar and the reminders have it. */
    List<CampaignRow> list(UnitScope scope) {
        WorkingCalendar calendar = calendars.current();
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
                .setParameter("everything", scope.everything()).setParameter("unitIds", scope.queryIds()).getResultStream()
                .map(c -> c.within(calendar)).toList();
    }

    Optional<Campaign> ofYear(int year) {
        return em.createQuery("SELECT c FROM Campaign c WHERE c.assessmentYear = :year", Campaign.class).setParameter("year", year)
                .getResultStream().findFirst();
    }

    /** The calendar on working days; regulations of other provinces are not cited. */
    List<DeadlineRow> deadlines(long campaignId) {
        WorkingCalendar calendar = calendars.current();
        String place = agency.profile().placeName();
        return em.createQuery("""
                SELECT NEW vn.vinhdanh.classification.campaign.DeadlineRow(d.id, d.version, d.code, d.dueOn, d.legalBasis)
                FROM CampaignDeadline d WHERE d.campaignId = :campaign ORDER BY d.dueOn, d.id
                """, DeadlineRow.class).setParameter("campaign", campaignId).getResultStream().map(d -> d.on(calendar).citedIn(place)).toList();
    }

    boolean hasRatings(int year) {
        return !em.createQuery("SELECT r.id FROM Rating r WHERE r.assessmentYear = :year", Long.class).setParameter("year", year)
                .setMaxResults(1).getResultList().isEmpty();
    }
}
