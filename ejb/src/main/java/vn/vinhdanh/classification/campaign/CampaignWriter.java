package vn.vinhdanh.classification.campaign;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import vn.vinhdanh.classification.AssessmentSubject;
import vn.vinhdanh.classification.LawOfPeriod;

/** Makes the sheets and rows of a campaign in one statement each, for ten people or ten thousand. */
@Dependent
class CampaignWriter {

    @PersistenceContext
    private EntityManager em;

    /** A sheet for every unit that has people and none yet. The agency is the nearest department, centre or commune upwards. */
    int sheets(long campaignId) {
        return em.createNativeQuery("""
                INSERT INTO unit_sheet (id, campaign_id, unit_id, unit_name, agency_id, status)
                SELECT nextval('vinhdanh_id'), CAST(?1 AS bigint), u.id, u.name,
                    (SELECT a.id FROM unit a
                     WHERE u.path LIKE CONCAT(a.path, '%') AND (a.kind IN ('DEPARTMENT', 'CENTRE', 'COMMUNE') OR a.parent_id IS NULL)
                     ORDER BY LENGTH(a.path) DESC FETCH FIRST 1 ROW ONLY),
                    'DRAFT'
                FROM unit u
                WHERE EXISTS (SELECT 1 FROM person p WHERE p.unit_id = u.id AND p.status = 'ACTIVE')
                  AND NOT EXISTS (SELECT 1 FROM unit_sheet s WHERE s.campaign_id = ?1 AND s.unit_id = u.id)
                """).setParameter(1, campaignId).executeUpdate();
    }

    /** A row for every active person who is on no sheet yet, on the sheet of today's unit unless that one is submitted. */
    int people(long campaignId, QuotaGrouping grouping, LawOfPeriod law) {
        return em.createNativeQuery("""
                INSERT INTO assessment (id, campaign_id, sheet_id, person_id, person_type, leader, task_group, rule_set)
                SELECT nextval('vinhdanh_id'), s.campaign_id, s.id, p.id, p.person_type, p.leader,
                    CASE WHEN CAST(?2 AS varchar(20)) = 'UNIT' THEN CONCAT('UNIT-', s.unit_id) WHEN p.leader THEN 'LEADERS' ELSE 'STAFF' END,
                    CASE p.person_type WHEN 'CADRE' THEN CAST(?3 AS varchar(20)) WHEN 'PUBLIC_EMPLOYEE' THEN CAST(?4 AS varchar(20))
                        WHEN 'WORKER' THEN CAST(?5 AS varchar(20)) ELSE CAST(?6 AS varchar(20)) END
                FROM person p JOIN unit_sheet s ON s.unit_id = p.unit_id
                WHERE s.campaign_id = ?1 AND s.status IN ('DRAFT', 'RETURNED') AND p.status = 'ACTIVE'
                  AND NOT EXISTS (SELECT 1 FROM assessment a WHERE a.campaign_id = ?1 AND a.person_id = p.id)
                """).setParameter(1, campaignId).setParameter(2, grouping.name())
                .setParameter(3, law.ruleSet(AssessmentSubject.CADRE).name())
                .setParameter(4, law.ruleSet(AssessmentSubject.PUBLIC_EMPLOYEE).name())
                .setParameter(5, law.ruleSet(AssessmentSubject.WORKER).name())
                .setParameter(6, law.ruleSet(AssessmentSubject.CIVIL_SERVANT).name()).executeUpdate();
    }

    /**
     * Brings everybody who changed units onto the sheet of today's unit, which classifies (NĐ 335/2025/NĐ-CP Điều 21), unless one of the two
     * sheets is submitted. The score of the old unit goes along; the level is proposed anew.
     */
    int movers(long campaignId, QuotaGrouping grouping) {
        return em.createNativeQuery("""
                UPDATE assessment SET version = version + 1, proposed_level = NULL,
                    sheet_id = (SELECT t.id FROM unit_sheet t JOIN person p ON p.unit_id = t.unit_id
                        WHERE t.campaign_id = ?1 AND p.id = assessment.person_id),
                    leader = (SELECT p.leader FROM person p WHERE p.id = assessment.person_id),
                    task_group = (SELECT CASE WHEN CAST(?2 AS varchar(20)) = 'UNIT' THEN CONCAT('UNIT-', p.unit_id)
                        WHEN p.leader THEN 'LEADERS' ELSE 'STAFF' END FROM person p WHERE p.id = assessment.person_id)
                WHERE campaign_id = ?1
                  AND EXISTS (SELECT 1 FROM unit_sheet s WHERE s.id = assessment.sheet_id AND s.status IN ('DRAFT', 'RETURNED'))
                  AND EXISTS (SELECT 1 FROM person p JOIN unit_sheet t ON t.unit_id = p.unit_id WHERE p.id = assessment.person_id
                    AND p.status = 'ACTIVE' AND t.campaign_id = ?1 AND t.id <> assessment.sheet_id AND t.status IN ('DRAFT', 'RETURNED'))
                """).setParameter(1, campaignId).setParameter(2, grouping.name()).executeUpdate();
    }

    /** Fills the sheets of a year with the ratings that are in the registry already; who has none is taken off them. */
    int takeRatings(long campaignId, String decisionNo, LocalDate decidedOn, String by) {
        em.createNativeQuery("""
                DELETE FROM assessment WHERE campaign_id = ?1 AND NOT EXISTS (
                    SELECT 1 FROM rating r JOIN campaign c ON c.assessment_year = r.assessment_year
                    WHERE c.id = ?1 AND r.person_id = assessment.person_id)
                """).setParameter(1, campaignId).executeUpdate();
        em.createNativeQuery("""
                UPDATE assessment SET version = version + 1,
                    decided_level = (SELECT r.level FROM rating r JOIN campaign c ON c.assessment_year = r.assessment_year
                        WHERE c.id = ?1 AND r.person_id = assessment.person_id),
                    proposed_level = (SELECT NULLIF(r.level, 'NOT_CLASSIFIED') FROM rating r
                        JOIN campaign c ON c.assessment_year = r.assessment_year WHERE c.id = ?1 AND r.person_id = assessment.person_id),
                    score = (SELECT r.score FROM rating r JOIN campaign c ON c.assessment_year = r.assessment_year
                        WHERE c.id = ?1 AND r.person_id = assessment.person_id)
                WHERE campaign_id = ?1
                """).setParameter(1, campaignId).executeUpdate();
        return em.createNativeQuery("""
                UPDATE unit_sheet SET version = version + 1, status = 'DECIDED', decided_by = ?2, decision_no = ?3, decided_on = ?4
                WHERE campaign_id = ?1
                """).setParameter(1, campaignId).setParameter(2, by).setParameter(3, decisionNo).setParameter(4, decidedOn).executeUpdate();
    }
}
