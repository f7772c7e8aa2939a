package vn.vinhdanh.organisation.reorganisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Roles held for a unit that ends: from the day on they hold for its successor; without one they end. */
@ApplicationScoped
public class GrantTransfer implements ReorganisationListener {

    @PersistenceContext
    private EntityManager em;

    @Override
    public void foresee(ReorganisationRun run) {
        em.createNativeQuery("""
                INSERT INTO reorganisation_touch (reorganisation_id, run, kind, ref_id, ref_version, unit_id, to_unit_id, label, detail)
                SELECT r.reorganisation_id, CAST(?2 AS integer), 'GRANT', g.id, g.version, g.unit_id, r.to_unit_id, a.display_name, g.role
                FROM role_grant g JOIN account a ON a.id = g.account_id
                JOIN reorganisation_route r ON r.reorganisation_id = ?1 AND r.from_unit_id = g.unit_id AND r.ends = TRUE
                WHERE g.valid_to IS NULL OR g.valid_to >= ?3
                """).setParameter(1, run.id()).setParameter(2, run.run()).setParameter(3, run.effectiveOn()).executeUpdate();
    }

    @Override
    public void apply(ReorganisationRun run) {
        em.createNativeQuery("""
                INSERT INTO role_grant (id, account_id, role, unit_id, valid_from, valid_to)
                SELECT nextval('vinhdanh_id'), x.account_id, x.role, x.to_unit_id, x.valid_from, x.valid_to FROM (
                    SELECT g.account_id, g.role, t.to_unit_id, MIN(CASE WHEN g.valid_from > ?2 THEN g.valid_from ELSE CAST(?2 AS date) END) AS valid_from,
                        CASE WHEN COUNT(g.valid_to) = COUNT(*) THEN MAX(g.valid_to) END AS valid_to
                    FROM reorganisation_touch t JOIN role_grant g ON g.id = t.ref_id
                    WHERE t.reorganisation_id = ?1 AND t.run = 1 AND t.kind = 'GRANT' AND t.to_unit_id IS NOT NULL
                      AND NOT EXISTS (SELECT 1 FROM role_grant o WHERE o.account_id = g.account_id AND o.role = g.role AND o.unit_id = t.to_unit_id
                          AND o.valid_from <= ?2 AND o.valid_to IS NULL)
                    GROUP BY g.account_id, g.role, t.to_unit_id) x
                """).setParameter(1, run.id()).setParameter(2, run.effectiveOn()).executeUpdate();
        em.createNativeQuery("""
                UPDATE role_grant SET version = version + 1, valid_to = CASE WHEN valid_from > ?2 THEN valid_from ELSE CAST(?2 AS date) END
                WHERE id IN (SELECT t.ref_id FROM reorganisation_touch t WHERE t.reorganisation_id = ?1 AND t.run = 1 AND t.kind = 'GRANT')
                """).setParameter(1, run.id()).setParameter(2, run.lastDay()).executeUpdate();
    }
}
