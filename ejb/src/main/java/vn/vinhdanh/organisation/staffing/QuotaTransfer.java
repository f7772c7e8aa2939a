package vn.vinhdanh.organisation.staffing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import vn.vinhdanh.organisation.reorganisation.ReorganisationListener;
import vn.vinhdanh.organisation.reorganisation.ReorganisationRun;
import vn.vinhdanh.shared.StaleException;

/**
 * Posts (biên chế) of a unit that ends go on with its people: from the year of the reorganisation on they are those of the unit that receives
 * them, so that what was assigned for the year stays the same in sum, and so does what is to be cut. Where no unit receives them they return to
 * the unit above, which assigns them anew. Quotas of earlier years stay with the unit of that time; a unit that goes on keeps its posts, whoever
 * is transferred out of it, until somebody decides otherwise.
 */
@ApplicationScoped
public class QuotaTransfer implements ReorganisationListener {

    @PersistenceContext
    private EntityManager em;

    @Override
    public void foresee(ReorganisationRun run) {
        query(run, """
                INSERT INTO reorganisation_touch (reorganisation_id, run, kind, ref_id, ref_version, unit_id, to_unit_id, label, detail, sort_key)
                SELECT r.reorganisation_id, CAST(?2 AS integer), 'QUOTA', q.id, q.version, q.unit_id,
                    COALESCE(r.to_unit_id, CASE WHEN a.ends = TRUE THEN COALESCE(a.to_unit_id, p.parent_id) ELSE u.parent_id END),
                    u.name, CONCAT(q.kind, ';', q.quota_year, ';', q.assigned, ';', q.to_cut), CONCAT(q.quota_year, q.kind)
                FROM reorganisation_route r JOIN unit u ON u.id = r.from_unit_id JOIN staffing_quota q ON q.unit_id = r.from_unit_id
                LEFT JOIN unit p ON p.id = u.parent_id
                LEFT JOIN reorganisation_route a ON a.reorganisation_id = r.reorganisation_id AND a.from_unit_id = u.parent_id
                WHERE r.reorganisation_id = ?1 AND r.ends = TRUE AND q.quota_year >= ?3 AND (q.assigned > 0 OR q.to_cut > 0)
                """).setParameter(3, run.effectiveOn().getYear()).executeUpdate();
    }

    @Override
    public void apply(ReorganisationRun run) {
        on(run, """
                MERGE INTO staffing_quota g USING (
                    SELECT t.to_unit_id, q.quota_year, q.kind, SUM(q.assigned) AS assigned, SUM(q.to_cut) AS to_cut
                    FROM reorganisation_touch t JOIN staffing_quota q ON q.id = t.ref_id
                    WHERE t.reorganisation_id = ?1 AND t.run = ?2 AND t.kind = 'QUOTA' AND t.to_unit_id IS NOT NULL
                    GROUP BY t.to_unit_id, q.quota_year, q.kind) s
                ON (g.unit_id = s.to_unit_id AND g.quota_year = s.quota_year AND g.kind = s.kind)
                WHEN MATCHED THEN UPDATE SET version = g.version + 1, assigned = CAST(g.assigned + s.assigned AS integer),
                    to_cut = CAST(g.to_cut + s.to_cut AS integer), changed_by = CAST(?4 AS varchar(60)), changed_at = CAST(?5 AS timestamp),
                    legal_basis = CASE WHEN LENGTH(g.legal_basis) + LENGTH(CAST(?3 AS varchar(300))) <= 298
                        THEN CONCAT(g.legal_basis, '; ', CAST(?3 AS varchar(300))) ELSE CAST(?3 AS varchar(300)) END
                WHEN NOT MATCHED THEN INSERT (id, unit_id, quota_year, kind, assigned, to_cut, legal_basis, changed_by, changed_at)
                    VALUES (nextval('vinhdanh_id'), s.to_unit_id, s.quota_year, s.kind, CAST(s.assigned AS integer), CAST(s.to_cut AS integer),
                        CAST(?3 AS varchar(300)), CAST(?4 AS varchar(60)), CAST(?5 AS timestamp))
                """).executeUpdate();
        // the list of what was touched keeps how many posts the unit had
        int emptied = on(run, """
                MERGE INTO staffing_quota q USING (
                    SELECT ref_id, ref_version FROM reorganisation_touch WHERE reorganisation_id = ?1 AND run = ?2 AND kind = 'QUOTA'
                        AND to_unit_id IS NOT NULL) t
                ON (q.id = t.ref_id AND q.version = t.ref_version)
                WHEN MATCHED THEN UPDATE SET version = q.version + 1, assigned = 0, to_cut = 0, legal_basis = CAST(?3 AS varchar(300)),
                    changed_by = CAST(?4 AS varchar(60)), changed_at = CAST(?5 AS timestamp)
                """).executeUpdate();
        long quotas = ((Number) query(run, "SELECT COUNT(*) FROM reorganisation_touch WHERE reorganisation_id = ?1 AND run = ?2 AND kind = 'QUOTA'"
                + " AND to_unit_id IS NOT NULL").getSingleResult()).longValue();
        if (emptied != quotas) {
            throw new StaleException();
        }
    }

    private Query on(ReorganisationRun run, String sql) {
        return query(run, sql).setParameter(3, run.legalBasis()).setParameter(4, run.by()).setParameter(5, run.at());
    }

    private Query query(ReorganisationRun run, String sql) {
        return em.createNativeQuery(sql).setParameter(1, run.id()).setParameter(2, run.run());
    }
}
