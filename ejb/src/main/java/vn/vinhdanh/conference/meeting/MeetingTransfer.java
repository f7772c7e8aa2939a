package vn.vinhdanh.conference.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import vn.vinhdanh.organisation.reorganisation.ReorganisationListener;
import vn.vinhdanh.organisation.reorganisation.ReorganisationRun;

/** Meetings of a unit that ends are held by its successor as long as they are not closed; signed minutes stay as they are. */
@ApplicationScoped
public class MeetingTransfer implements ReorganisationListener {

    @PersistenceContext
    private EntityManager em;

    @Override
    public void foresee(ReorganisationRun run) {
        query(run, """
                INSERT INTO reorganisation_touch (reorganisation_id, run, kind, ref_id, ref_version, unit_id, to_unit_id, label, detail, conflict)
                SELECT r.reorganisation_id, CAST(?2 AS integer), 'MEETING', m.id, m.version, m.unit_id, r.to_unit_id, m.title, m.place,
                    CASE WHEN r.to_unit_id IS NULL THEN 'WORK_HOMELESS' END
                FROM reorganisation_route r JOIN meeting m ON m.unit_id = r.from_unit_id
                WHERE r.reorganisation_id = ?1 AND r.ends = TRUE AND m.status IN ('PLANNED', 'RUNNING')
                """).executeUpdate();
    }

    @Override
    public void apply(ReorganisationRun run) {
        query(run, """
                MERGE INTO meeting m USING (
                    SELECT ref_id, to_unit_id FROM reorganisation_touch WHERE reorganisation_id = ?1 AND run = ?2 AND kind = 'MEETING') t
                ON (m.id = t.ref_id)
                WHEN MATCHED THEN UPDATE SET version = m.version + 1, unit_id = t.to_unit_id
                """).executeUpdate();
    }

    private Query query(ReorganisationRun run, String sql) {
        return em.createNativeQuery(sql).setParameter(1, run.id()).setParameter(2, run.run());
    }
}
