package vn.vinhdanh.reward.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import vn.vinhdanh.organisation.reorganisation.ReorganisationListener;
import vn.vinhdanh.organisation.reorganisation.ReorganisationRun;
import vn.vinhdanh.shared.StaleException;

/**
 * Open dossiers of a unit that ends are carried on by its successor; recipients keep the name and unit of the day they were put forward.
 * A collective that ends may not be put forward again; where it already is, the plan points it out.
 */
@ApplicationScoped
public class DossierTransfer implements ReorganisationListener {

    @PersistenceContext
    private EntityManager em;

    @Override
    public void foresee(ReorganisationRun run) {
        query(run, """
                INSERT INTO reorganisation_touch (reorganisation_id, run, kind, ref_id, ref_version, unit_id, to_unit_id, label, detail, conflict)
                SELECT r.reorganisation_id, CAST(?2 AS integer), 'DOSSIER', d.id, d.version, d.proposing_unit_id, r.to_unit_id,
                    CONCAT(d.award_code, ' ', d.achievement_year), SUBSTRING(d.achievement, 1, 300), CASE WHEN r.to_unit_id IS NULL THEN 'WORK_HOMELESS' END
                FROM reorganisation_route r JOIN dossier d ON d.proposing_unit_id = r.from_unit_id
                WHERE r.reorganisation_id = ?1 AND r.ends = TRUE AND d.status NOT IN ('REJECTED', 'DECIDED', 'SUBMITTED_UPWARDS')
                """).executeUpdate();
        query(run, """
                INSERT INTO reorganisation_touch (reorganisation_id, run, kind, ref_id, ref_version, unit_id, label, detail, conflict)
                SELECT r.reorganisation_id, CAST(?2 AS integer), 'NOMINEE', n.id, n.version, n.collective_id, n.recipient_name,
                    CONCAT(d.award_code, ' ', d.achievement_year), 'NOMINEE_ENDS'
                FROM reorganisation_route r JOIN nominee n ON n.collective_id = r.from_unit_id JOIN dossier d ON d.id = n.dossier_id
                WHERE r.reorganisation_id = ?1 AND r.ends = TRUE AND d.status NOT IN ('REJECTED', 'DECIDED', 'SUBMITTED_UPWARDS')
                """).executeUpdate();
    }

    @Override
    public void apply(ReorganisationRun run) {
        int moved = query(run, """
                MERGE INTO dossier d USING (
                    SELECT ref_id, ref_version, to_unit_id FROM reorganisation_touch WHERE reorganisation_id = ?1 AND run = ?2 AND kind = 'DOSSIER') t
                ON (d.id = t.ref_id AND d.version = t.ref_version)
                WHEN MATCHED THEN UPDATE SET version = d.version + 1, proposing_unit_id = t.to_unit_id
                """).executeUpdate();
        long open = ((Number) query(run, "SELECT COUNT(*) FROM reorganisation_touch WHERE reorganisation_id = ?1 AND run = ?2 AND kind = 'DOSSIER'")
                .getSingleResult()).longValue();
        if (moved != open) {
            throw new StaleException();
        }
    }

    private Query query(ReorganisationRun run, String sql) {
        return em.createNativeQuery(sql).setParameter(1, run.id()).setParameter(2, run.run());
    }
}
