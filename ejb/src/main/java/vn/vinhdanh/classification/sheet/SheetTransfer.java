package vn.vinhdanh.classification.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import vn.vinhdanh.organisation.reorganisation.ReorganisationListener;
import vn.vinhdanh.organisation.reorganisation.ReorganisationRun;

/**
 * Open sheets follow their people: who moves is rated on the sheet of the new unit. A sheet that was handed in is decided or returned before;
 * decided sheets and their ratings keep the unit of their day.
 */
@ApplicationScoped
public class SheetTransfer implements ReorganisationListener {

    @PersistenceContext
    private EntityManager em;

    @Override
    public void foresee(ReorganisationRun run) {
        query(run, """
                INSERT INTO reorganisation_touch (reorganisation_id, run, kind, ref_id, ref_version, unit_id, to_unit_id, label, detail, conflict)
                SELECT CAST(?1 AS bigint), CAST(?2 AS integer), 'SHEET', s.id, s.version, s.unit_id,
                    (SELECT r.to_unit_id FROM reorganisation_route r WHERE r.reorganisation_id = ?1 AND r.from_unit_id = s.unit_id), s.unit_name,
                    CAST(c.assessment_year AS varchar(4)), CASE WHEN s.status IN ('SUBMITTED', 'CONFIRMED') THEN 'SHEET_UNDERWAY' END
                FROM unit_sheet s JOIN campaign c ON c.id = s.campaign_id
                WHERE s.status <> 'DECIDED' AND (
                    s.unit_id IN (SELECT r.from_unit_id FROM reorganisation_route r WHERE r.reorganisation_id = ?1 AND r.ends = TRUE)
                    OR s.id IN (SELECT a.sheet_id FROM reorganisation_touch t JOIN assessment a ON a.person_id = t.ref_id
                        WHERE t.reorganisation_id = ?1 AND t.run = ?2 AND t.kind = 'PERSON'))
                """).executeUpdate();
        // sheets of the units that receive somebody who stands on an open sheet
        query(run, """
                INSERT INTO reorganisation_touch (reorganisation_id, run, kind, ref_id, ref_version, unit_id, label, detail, conflict)
                SELECT CAST(?1 AS bigint), CAST(?2 AS integer), 'SHEET', g.id, g.version, g.unit_id, g.unit_name, CAST(c.assessment_year AS varchar(4)),
                    CASE g.status WHEN 'DECIDED' THEN 'SHEET_DECIDED' WHEN 'SUBMITTED' THEN 'SHEET_UNDERWAY' WHEN 'CONFIRMED' THEN 'SHEET_UNDERWAY' END
                FROM unit_sheet g JOIN campaign c ON c.id = g.campaign_id
                WHERE g.id IN (SELECT x.id FROM reorganisation_touch t JOIN assessment a ON a.person_id = t.ref_id
                        JOIN unit_sheet f ON f.id = a.sheet_id AND f.status <> 'DECIDED' AND f.unit_id = t.unit_id
                        JOIN unit_sheet x ON x.campaign_id = f.campaign_id AND x.unit_id = t.to_unit_id
                        WHERE t.reorganisation_id = ?1 AND t.run = ?2 AND t.kind = 'PERSON')
                  AND NOT EXISTS (SELECT 1 FROM reorganisation_touch k WHERE k.reorganisation_id = ?1 AND k.run = ?2 AND k.kind = 'SHEET' AND k.ref_id = g.id)
                """).executeUpdate();
    }

    @Override
    public void apply(ReorganisationRun run) {
        query(run, """
                INSERT INTO unit_sheet (id, campaign_id, unit_id, unit_name, agency_id, status)
                SELECT nextval('vinhdanh_id'), x.campaign_id, n.id, n.name, (SELECT a.id FROM unit a
                    WHERE n.path LIKE CONCAT(a.path, '%') AND (a.kind IN ('DEPARTMENT', 'CENTRE', 'COMMUNE') OR a.parent_id IS NULL)
                    ORDER BY LENGTH(a.path) DESC FETCH FIRST 1 ROW ONLY), 'DRAFT'
                FROM (SELECT DISTINCT f.campaign_id, t.to_unit_id FROM reorganisation_touch t JOIN assessment a ON a.person_id = t.ref_id
                    JOIN unit_sheet f ON f.id = a.sheet_id AND f.unit_id = t.unit_id AND f.status IN ('DRAFT', 'RETURNED')
                    WHERE t.reorganisation_id = ?1 AND t.run = ?2 AND t.kind = 'PERSON') x JOIN unit n ON n.id = x.to_unit_id
                WHERE NOT EXISTS (SELECT 1 FROM unit_sheet g WHERE g.campaign_id = x.campaign_id AND g.unit_id = x.to_unit_id)
                """).executeUpdate();
        query(run, """
                MERGE INTO assessment a USING (
                    SELECT b.id, g.id AS sheet_id, f.unit_id AS before_unit, g.unit_id AS after_unit
                    FROM reorganisation_touch t JOIN assessment b ON b.person_id = t.ref_id
                    JOIN unit_sheet f ON f.id = b.sheet_id AND f.unit_id = t.unit_id AND f.status IN ('DRAFT', 'RETURNED')
                    JOIN unit_sheet g ON g.campaign_id = f.campaign_id AND g.unit_id = t.to_unit_id
                    WHERE t.reorganisation_id = ?1 AND t.run = ?2 AND t.kind = 'PERSON') s
                ON (a.id = s.id)
                WHEN MATCHED THEN UPDATE SET version = a.version + 1, sheet_id = s.sheet_id,
                    task_group = CASE WHEN a.task_group = CONCAT('UNIT-', s.before_unit) THEN CONCAT('UNIT-', s.after_unit) ELSE a.task_group END
                """).executeUpdate();
        // an empty sheet of a unit that no longer exists would keep the campaign from being closed
        query(run, """
                DELETE FROM unit_sheet WHERE id IN (SELECT t.ref_id FROM reorganisation_touch t
                    JOIN reorganisation_route r ON r.reorganisation_id = t.reorganisation_id AND r.from_unit_id = t.unit_id AND r.ends = TRUE
                    WHERE t.reorganisation_id = ?1 AND t.run = ?2 AND t.kind = 'SHEET')
                  AND NOT EXISTS (SELECT 1 FROM assessment a WHERE a.sheet_id = unit_sheet.id)
                """).executeUpdate();
    }

    private Query query(ReorganisationRun run, String sql) {
        return em.createNativeQuery(sql).setParameter(1, run.id()).setParameter(2, run.run());
    }
}
