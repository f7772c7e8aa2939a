package vn.vinhdanh.classification.sheet;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import vn.vinhdanh.classification.NotClassifiedReason;
import vn.vinhdanh.classification.RatingLevel;

/** Writes a decision for all sheets at once: the final levels, the ratings in the registry, the state of the sheets. */
@Dependent
class RatingWriter {

    @PersistenceContext
    private EntityManager em;

    /** Fixes the level of everybody on these sheets; who is rated by somebody else gets none here. */
    void fixLevels(List<Long> sheetIds) {
        em.createQuery("""
                UPDATE Assessment a SET a.version = a.version + 1, a.decidedLevel = a.proposedLevel
                WHERE a.sheetId IN :sheets AND a.notClassified IS NULL AND a.decidedLevel IS NULL
                """).setParameter("sheets", sheetIds).executeUpdate();
        List<NotClassifiedReason> recorded = Arrays.stream(NotClassifiedReason.values()).filter(NotClassifiedReason::isRecorded).toList();
        em.createQuery("""
                UPDATE Assessment a SET a.version = a.version + 1, a.decidedLevel = :none
                WHERE a.sheetId IN :sheets AND a.notClassified IN :recorded
                """).setParameter("none", RatingLevel.NOT_CLASSIFIED).setParameter("sheets", sheetIds).setParameter("recorded", recorded)
                .executeUpdate();
    }

    /** How many people of these sheets have a rating of the year already, by import or by hand. */
    long alreadyRated(List<Long> sheetIds, int year) {
        return em.createQuery("""
                SELECT COUNT(r) FROM Rating r, Assessment a
                WHERE a.personId = r.personId AND a.sheetId IN :sheets AND a.decidedLevel IS NOT NULL AND r.assessmentYear = :year
                """, Long.class).setParameter("sheets", sheetIds).setParameter("year", year).getSingleResult();
    }

    /** The ratings of everybody on the campaign's sheets that this decision decides. */
    int ratings(long campaignId, String decisionNo, LocalDate decidedOn) {
        return em.createNativeQuery("""
                INSERT INTO rating (id, person_id, assessment_year, level, score, unit_id, unit_name, source, decision_no, decided_on, reason)
                SELECT nextval('vinhdanh_id'), a.person_id, c.assessment_year, a.decided_level, a.score, s.unit_id, s.unit_name, 'CAMPAIGN',
                    s.decision_no, s.decided_on, a.note
                FROM assessment a JOIN unit_sheet s ON s.id = a.sheet_id JOIN campaign c ON c.id = s.campaign_id
                WHERE s.campaign_id = ?1 AND s.status = 'DECIDED' AND s.decision_no = ?2 AND s.decided_on = ?3 AND a.decided_level IS NOT NULL
                  AND NOT EXISTS (SELECT 1 FROM rating r WHERE r.person_id = a.person_id AND r.assessment_year = c.assessment_year)
                """).setParameter(1, campaignId).setParameter(2, decisionNo).setParameter(3, decidedOn).executeUpdate();
    }

    /** The change log of the people whose ratings a decision has just written: every field of the new row. */
    void log(long campaignId, String decisionNo, LocalDate decidedOn, String by, LocalDateTime at) {
        em.createNativeQuery("""
                INSERT INTO person_change (id, person_id, changed_at, changed_by, section, subject, field, new_value, reason)
                SELECT nextval('vinhdanh_id'), r.person_id, ?4, ?5, 'RATING', CAST(r.assessment_year AS varchar(10)), f.field,
                    CASE f.field WHEN 'level' THEN r.level WHEN 'score' THEN CAST(r.score AS varchar(20)) WHEN 'decisionNo' THEN r.decision_no
                        ELSE CAST(r.decided_on AS varchar(10)) END, r.reason
                FROM rating r JOIN campaign c ON c.assessment_year = r.assessment_year JOIN unit_sheet s ON s.campaign_id = c.id
                JOIN assessment a ON a.sheet_id = s.id AND a.person_id = r.person_id
                CROSS JOIN (VALUES ('level'), ('score'), ('decisionNo'), ('decidedOn')) AS f(field)
                WHERE c.id = ?1 AND r.source = 'CAMPAIGN' AND r.decision_no = ?2 AND r.decided_on = ?3 AND (f.field <> 'score' OR r.score IS NOT NULL)
                  AND NOT EXISTS (SELECT 1 FROM person_change k WHERE k.person_id = r.person_id AND k.section = 'RATING'
                    AND k.subject = CAST(r.assessment_year AS varchar(10)))
                """).setParameter(1, campaignId).setParameter(2, decisionNo).setParameter(3, decidedOn).setParameter(4, at).setParameter(5, by)
                .executeUpdate();
    }

    void markDecided(List<Long> sheetIds, String decisionNo, LocalDate decidedOn, String by, LocalDateTime at) {
        em.createQuery("""
                UPDATE UnitSheet s SET s.version = s.version + 1, s.status = vn.vinhdanh.classification.sheet.SheetStatus.DECIDED,
                    s.decidedBy = :by, s.decidedAt = :at, s.decisionNo = :no, s.decidedOn = :day
                WHERE s.id IN :sheets
                """).setParameter("by", by).setParameter("at", at).setParameter("no", decisionNo)
                .setParameter("day", decidedOn).setParameter("sheets", sheetIds).executeUpdate();
    }
}
