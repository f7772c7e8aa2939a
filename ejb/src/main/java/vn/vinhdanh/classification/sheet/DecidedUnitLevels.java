package vn.vinhdanh.classification.sheet;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import vn.vinhdanh.classification.UnitLevelRow;

/**
 * The levels of units as the director decided them: the collective's rating of the year (NĐ 335/2025), which emulation titles of
 * collectives rest on (Law 06/2022 Điều 28). Kept on the sheets alone: before the decision, and once it is taken back, there is none.
 */
@Dependent
public class DecidedUnitLevels {

    /** Rows unit_id, level, decision_no, decided_on of one year; its only parameter is the year. */
    public static final String OF_YEAR = "(SELECT x.unit_id, x.unit_level AS level, COALESCE(x.unit_level_no, x.decision_no) AS decision_no,"
            + " COALESCE(x.unit_level_on, x.decided_on) AS decided_on"
            + " FROM unit_sheet x JOIN campaign k ON k.id = x.campaign_id"
            + " WHERE k.assessment_year = ? AND x.status = 'DECIDED' AND x.unit_level IS NOT NULL)";

    @PersistenceContext
    private EntityManager em;

    /** The decided level of one unit, when there is one. */
    public Optional<UnitLevelRow> find(long unitId, int year) {
        return em.createQuery("""
                SELECT s FROM UnitSheet s, Campaign c WHERE c.id = s.campaignId AND c.assessmentYear = :year AND s.unitId = :unit
                  AND s.status = :decided AND s.unitLevel IS NOT NULL
                """, UnitSheet.class).setParameter("year", year).setParameter("unit", unitId).setParameter("decided", SheetStatus.DECIDED)
                .getResultStream().findFirst().map(UnitSheet::levelRow);
    }
}
