package vn.vinhdanh.personnel.posting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import vn.vinhdanh.organisation.reorganisation.ReorganisationListener;
import vn.vinhdanh.organisation.reorganisation.ReorganisationRun;
import vn.vinhdanh.shared.StaleException;

/**
 * Moves the people of a reorganisation: the period of service in the old unit ends the day before, the next one begins in the new unit with
 * the same position. A period that only began on the day or later is corrected in place; one of which nobody knows the beginning stays, because
 * the day kept for it is only the first one known. Earlier periods keep unit and name.
 */
@ApplicationScoped
public class PostingTransfer implements ReorganisationListener {

    /** Whether the person served in the old unit before the day (?3; ?4 is the last day before it). */
    private static final String BEFORE = """
            (o.valid_from < ?3 OR (o.start_known = FALSE
              AND NOT EXISTS (SELECT 1 FROM person q WHERE q.id = o.person_id AND q.joined_on >= ?3)
              AND NOT EXISTS (SELECT 1 FROM posting e WHERE e.person_id = o.person_id AND e.id <> o.id AND e.valid_from < ?3
                AND (e.valid_to IS NULL OR e.valid_to >= ?4))))
            """;

    @PersistenceContext
    private EntityManager em;

    @Override
    public int order() {
        return PEOPLE;
    }

    @Override
    public void foresee(ReorganisationRun run) {
        // people chosen by name
        query(run, """
                INSERT INTO reorganisation_touch (reorganisation_id, run, kind, ref_id, ref_version, unit_id, to_unit_id, label, detail, sort_key, conflict)
                SELECT c.reorganisation_id, CAST(?2 AS integer), 'PERSON', p.id, p.version, p.unit_id, s.target_id, p.full_name, p.position, p.sort_key,
                    CASE WHEN p.status <> 'ACTIVE' OR NOT EXISTS (SELECT 1 FROM reorganisation_source f WHERE f.step_id = c.step_id
                        AND f.unit_id = p.unit_id) THEN 'PERSON_GONE' END
                FROM reorganisation_person c JOIN reorganisation_step s ON s.id = c.step_id JOIN person p ON p.id = c.person_id
                WHERE c.reorganisation_id = ?1
                """).executeUpdate();
        // everybody else of a unit that ends or whose people all go
        query(run, """
                INSERT INTO reorganisation_touch (reorganisation_id, run, kind, ref_id, ref_version, unit_id, to_unit_id, label, detail, sort_key, conflict)
                SELECT r.reorganisation_id, CAST(?2 AS integer), 'PERSON', p.id, p.version, p.unit_id, r.to_unit_id, p.full_name, p.position, p.sort_key,
                    CASE WHEN r.to_unit_id IS NULL THEN 'HAS_PEOPLE' END
                FROM reorganisation_route r JOIN person p ON p.unit_id = r.from_unit_id
                WHERE r.reorganisation_id = ?1 AND r.all_people = TRUE AND p.status = 'ACTIVE'
                  AND NOT EXISTS (SELECT 1 FROM reorganisation_person c WHERE c.reorganisation_id = ?1 AND c.person_id = p.id)
                """).executeUpdate();
        foreseeService(run);
    }

    /** Periods of service that reach beyond the last day: those of the people who go, and those of people who are elsewhere today. */
    private void foreseeService(ReorganisationRun run) {
        query(run, """
                INSERT INTO reorganisation_touch (reorganisation_id, run, kind, ref_id, ref_version, unit_id, to_unit_id, label, detail, sort_key)
                SELECT t.reorganisation_id, t.run, 'SERVICE', o.id, o.version, o.unit_id, t.to_unit_id, t.label, o.unit_name, t.sort_key
                FROM reorganisation_touch t JOIN posting o ON o.person_id = t.ref_id AND o.unit_id = t.unit_id
                WHERE t.reorganisation_id = ?1 AND t.run = ?2 AND t.kind = 'PERSON' AND (o.valid_to IS NULL OR o.valid_to >= ?3)
                """).setParameter(3, run.effectiveOn()).executeUpdate();
        query(run, """
                INSERT INTO reorganisation_touch (reorganisation_id, run, kind, ref_id, ref_version, unit_id, to_unit_id, label, detail, sort_key, conflict)
                SELECT r.reorganisation_id, CAST(?2 AS integer), 'SERVICE', o.id, o.version, o.unit_id, r.to_unit_id, p.full_name, o.unit_name, p.sort_key,
                    CASE WHEN r.to_unit_id IS NULL THEN 'HAS_PEOPLE' END
                FROM reorganisation_route r JOIN posting o ON o.unit_id = r.from_unit_id JOIN person p ON p.id = o.person_id AND p.unit_id <> o.unit_id
                WHERE r.reorganisation_id = ?1 AND r.all_people = TRUE AND p.status = 'ACTIVE' AND (o.valid_to IS NULL OR o.valid_to >= ?3)
                """).setParameter(3, run.effectiveOn()).executeUpdate();
    }

    @Override
    public void apply(ReorganisationRun run) {
        movePostings(run);
        // who has no open period yet gets the first one here
        query(run, """
                INSERT INTO posting (id, person_id, unit_id, unit_name, position, valid_from, reason)
                SELECT nextval('vinhdanh_id'), t.ref_id, t.to_unit_id, n.name, t.detail, CAST(?3 AS date), CAST(?4 AS varchar(300))
                FROM reorganisation_touch t JOIN unit n ON n.id = t.to_unit_id
                WHERE t.reorganisation_id = ?1 AND t.run = ?2 AND t.kind = 'PERSON' AND NOT EXISTS (
                    SELECT 1 FROM posting o WHERE o.person_id = t.ref_id AND (o.valid_to IS NULL OR o.valid_to >= ?3))
                """).setParameter(3, run.effectiveOn()).setParameter(4, run.legalBasis()).executeUpdate();
        query(run, """
                INSERT INTO person_change (id, person_id, changed_at, changed_by, section, subject, field, old_value, new_value, reason)
                SELECT nextval('vinhdanh_id'), t.ref_id, CAST(?3 AS timestamp), CAST(?4 AS varchar(60)), 'POSTING', CAST(?5 AS varchar(20)), 'unit',
                    f.name, n.name, CAST(?6 AS varchar(500))
                FROM reorganisation_touch t JOIN unit f ON f.id = t.unit_id JOIN unit n ON n.id = t.to_unit_id
                WHERE t.reorganisation_id = ?1 AND t.run = ?2 AND t.kind = 'PERSON'
                """).setParameter(3, run.at()).setParameter(4, run.by()).setParameter(5, run.effectiveOn().toString())
                .setParameter(6, run.legalBasis()).executeUpdate();
        int moved = query(run, """
                MERGE INTO person p USING (
                    SELECT ref_id, ref_version, to_unit_id FROM reorganisation_touch WHERE reorganisation_id = ?1 AND run = ?2 AND kind = 'PERSON') t
                ON (p.id = t.ref_id AND p.version = t.ref_version)
                WHEN MATCHED THEN UPDATE SET unit_id = t.to_unit_id, version = p.version + 1
                """).executeUpdate();
        long people = ((Number) query(run, "SELECT COUNT(*) FROM reorganisation_touch WHERE reorganisation_id = ?1 AND run = ?2 AND kind = 'PERSON'")
                .getSingleResult()).longValue();
        if (moved != people) {
            // somebody was being edited while we looked
            throw new StaleException();
        }
    }

    private void movePostings(ReorganisationRun run) {
        query(run, """
                INSERT INTO posting (id, person_id, unit_id, unit_name, position, valid_from, valid_to, reason)
                SELECT nextval('vinhdanh_id'), o.person_id, t.to_unit_id, n.name, o.position, CAST(?3 AS date), o.valid_to, CAST(?5 AS varchar(300))
                FROM reorganisation_touch t JOIN posting o ON o.id = t.ref_id JOIN unit n ON n.id = t.to_unit_id
                WHERE t.reorganisation_id = ?1 AND t.run = ?2 AND t.kind = 'SERVICE' AND
                """ + BEFORE).setParameter(3, run.effectiveOn()).setParameter(4, run.lastDay()).setParameter(5, run.legalBasis()).executeUpdate();
        int changed = query(run, """
                MERGE INTO posting o USING (
                    SELECT t.ref_id, t.ref_version, t.to_unit_id, n.name, CASE WHEN
                """ + BEFORE + """
                      THEN 1 ELSE 0 END AS before
                    FROM reorganisation_touch t JOIN posting o ON o.id = t.ref_id JOIN unit n ON n.id = t.to_unit_id
                    WHERE t.reorganisation_id = ?1 AND t.run = ?2 AND t.kind = 'SERVICE') s
                ON (o.id = s.ref_id AND o.version = s.ref_version)
                WHEN MATCHED THEN UPDATE SET version = o.version + 1,
                    unit_id = CASE WHEN s.before = 1 THEN o.unit_id ELSE s.to_unit_id END,
                    unit_name = CASE WHEN s.before = 1 THEN o.unit_name ELSE s.name END,
                    valid_from = CASE WHEN s.before = 1 AND o.valid_from >= ?3 THEN CAST(?4 AS date) ELSE o.valid_from END,
                    valid_to = CASE WHEN s.before = 1 THEN CAST(?4 AS date) ELSE o.valid_to END
                """).setParameter(3, run.effectiveOn()).setParameter(4, run.lastDay()).executeUpdate();
        long periods = ((Number) query(run, "SELECT COUNT(*) FROM reorganisation_touch WHERE reorganisation_id = ?1 AND run = ?2 AND kind = 'SERVICE'")
                .getSingleResult()).longValue();
        if (changed != periods) {
            throw new StaleException();
        }
    }

    private Query query(ReorganisationRun run, String sql) {
        return em.createNativeQuery(sql).setParameter(1, run.id()).setParameter(2, run.run());
    }
}
