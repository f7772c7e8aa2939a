package vn.vinhdanh.classification.sheet;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.vinhdanh.classification.AssessmentSubject;
import vn.vinhdanh.classification.QuotaGroup;
import vn.vinhdanh.classification.QuotaRules;
import vn.vinhdanh.classification.RatingLevel;
import vn.vinhdanh.organisation.UnitScope;

/** Reads sheets, their rows and the counts the cap is measured with. */
@Dependent
class SheetQueries {

    private static final String SHEET = """
            SELECT NEW vn.vinhdanh.classification.sheet.SheetRow(s.id, s.version, s.campaignId, c.assessmentYear, s.unitId, s.unitName, s.agencyId,
                s.status, s.unitLevel, s.submittedBy, s.submittedAt, s.confirmedBy, s.confirmedAt, s.returnedBy, s.returnedAt, s.returnReason,
                s.decidedBy, s.decisionNo, s.decidedOn, s.unitLevelNo, s.unitLevelOn, s.unitLevelReason,
                (SELECT COUNT(a) FROM Assessment a WHERE a.sheetId = s.id),
                (SELECT COUNT(a) FROM Assessment a WHERE a.sheetId = s.id AND (a.proposedLevel IS NOT NULL OR a.notClassified IS NOT NULL)))
            FROM UnitSheet s, Campaign c, Unit u
            WHERE c.id = s.campaignId AND u.id = s.unitId
            """;
    private static final String ONE_SHEET = SHEET + "AND s.id = :id";
    private static final String SHEETS = SHEET + "AND s.campaignId = :campaign AND (:everything = TRUE OR s.unitId IN :unitIds) ORDER BY u.path";
    private static final String COUNTS = """
            SELECT s.agencyId, a.personType, a.taskGroup, COALESCE(a.decidedLevel, a.proposedLevel), COUNT(a)
            FROM Assessment a, UnitSheet s
            WHERE s.id = a.sheetId AND a.notClassified IS NULL AND s.campaignId = :campaign
            """;
    private static final String CAMPAIGN_COUNTS = COUNTS + "GROUP BY s.agencyId, a.personType, a.taskGroup, COALESCE(a.decidedLevel, a.proposedLevel)";
    private static final String AGENCY_COUNTS = COUNTS
            + "AND s.agencyId = :agency GROUP BY s.agencyId, a.personType, a.taskGroup, COALESCE(a.decidedLevel, a.proposedLevel)";
    private static final String SHEET_COUNTS = COUNTS
            + "AND s.id = :sheet GROUP BY s.agencyId, a.personType, a.taskGroup, COALESCE(a.decidedLevel, a.proposedLevel)";

    @PersistenceContext
    private EntityManager em;

    List<SheetRow> sheets(long campaignId, UnitScope scope) {
        return em.createQuery(SHEETS, SheetRow.class).setParameter("campaign", campaignId).setParameter("everything", scope.everything())
                .setParameter("unitIds", scope.queryIds()).getResultList();
    }

    SheetRow sheet(long id) {
        return em.createQuery(ONE_SHEET, SheetRow.class).setParameter("id", id).getSingleResult();
    }

    List<GridRow> rows(long sheetId, int year) {
        return em.createQuery("""
                SELECT NEW vn.vinhdanh.classification.sheet.GridRow(a.id, a.version, a.personId, p.fullName, p.position, a.personType, a.leader,
                    a.taskGroup, a.ruleSet, a.score, a.proposedLevel, a.decidedLevel, a.knockOut, a.notClassified, a.note, a.changedBy, a.changedAt,
                    r.level,
                    (SELECT COUNT(d) FROM Discipline d WHERE d.personId = a.personId AND d.decidedOn BETWEEN :first AND :last))
                FROM Assessment a JOIN Person p ON p.id = a.personId
                    LEFT JOIN Rating r ON r.personId = a.personId AND r.assessmentYear = :before
                WHERE a.sheetId = :sheet ORDER BY a.leader DESC, p.sortKey, a.id
                """, GridRow.class).setParameter("sheet", sheetId).setParameter("before", year - 1)
                .setParameter("first", LocalDate.of(year, 1, 1)).setParameter("last", LocalDate.of(year, 12, 31)).getResultList();
    }

    List<Assessment> assessments(Collection<Long> ids) {
        return em.createQuery("SELECT a FROM Assessment a WHERE a.id IN :ids", Assessment.class).setParameter("ids", ids).getResultList();
    }

    /** How many people hold which level, or none yet, per agency, personnel type and group. */
    List<QuotaRules.Count> counts(long campaignId) {
        return counted(em.createQuery(CAMPAIGN_COUNTS, Object[].class).setParameter("campaign", campaignId));
    }

    /** The same for one agency, which the cap is counted in. */
    List<QuotaRules.Count> countsOfAgency(long campaignId, long agencyId) {
        return counted(em.createQuery(AGENCY_COUNTS, Object[].class).setParameter("campaign", campaignId).setParameter("agency", agencyId));
    }

    /** The same for one sheet only. */
    List<QuotaRules.Count> counts(long campaignId, long sheetId) {
        return counted(em.createQuery(SHEET_COUNTS, Object[].class).setParameter("campaign", campaignId).setParameter("sheet", sheetId));
    }

    Map<QuotaGroup, Integer> exceptions(long campaignId) {
        Map<QuotaGroup, Integer> allowed = new HashMap<>();
        exceptionRows(campaignId).forEach(e -> allowed.merge(e.group(), e.allowed(), Math::max));
        return allowed;
    }

    List<QuotaExceptionRow> exceptionRows(long campaignId) {
        return em.createQuery("""
                SELECT NEW vn.vinhdanh.classification.sheet.QuotaExceptionRow(e.agencyId, e.personType, e.taskGroup, e.allowed, e.documentNo,
                    e.documentOn, e.reason, e.recordedBy)
                FROM QuotaException e WHERE e.campaignId = :campaign ORDER BY e.documentOn, e.id
                """, QuotaExceptionRow.class).setParameter("campaign", campaignId).getResultList();
    }

    private static List<QuotaRules.Count> counted(TypedQuery<Object[]> query) {
        List<QuotaRules.Count> counts = new ArrayList<>();
        for (Object[] r : query.getResultList()) {
            RatingLevel level = r[3] == null || r[3] instanceof RatingLevel ? (RatingLevel) r[3] : RatingLevel.valueOf(String.valueOf(r[3]));
            counts.add(new QuotaRules.Count(new QuotaGroup((Long) r[0], (AssessmentSubject) r[1], (String) r[2]), level, ((Long) r[4]).intValue()));
        }
        return counts;
    }
}
