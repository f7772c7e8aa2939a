package vn.vinhdanh.organisation.reorganisation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vn.vinhdanh.shared.VietnameseText;

/** Makes the tree of units what the plan says; each kind of change is one batch. */
@Dependent
class UnitReshaping {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private UnitBatch batch;

    /** Holds the rows of the units until the end of the transaction: whoever edits one of them meanwhile waits, then finds it changed. */
    void hold(long id) {
        em.createNativeQuery("""
                SELECT id FROM unit WHERE id IN (SELECT t.ref_id FROM reorganisation_touch t WHERE t.reorganisation_id = ?1 AND t.run = 0
                    AND t.kind = 'UNIT') ORDER BY id FOR UPDATE
                """).setParameter(1, id).getResultList();
    }

    /** Keeps what the units are called on this day: the record of the plan names them so for ever. */
    void keepNames(long id) {
        em.createNativeQuery("""
                INSERT INTO reorganisation_unit_name (reorganisation_id, unit_id, name)
                SELECT CAST(?1 AS bigint), x.unit_id, COALESCE(u.name, f.name) FROM (
                    SELECT c.unit_id FROM reorganisation_source c JOIN reorganisation_step s ON s.id = c.step_id WHERE s.reorganisation_id = ?1
                    UNION SELECT s.target_id FROM reorganisation_step s WHERE s.reorganisation_id = ?1
                    UNION SELECT s.parent_id FROM reorganisation_step s WHERE s.reorganisation_id = ?1
                    UNION SELECT t.unit_id FROM reorganisation_touch t WHERE t.reorganisation_id = ?1
                    UNION SELECT t.to_unit_id FROM reorganisation_touch t WHERE t.reorganisation_id = ?1) x
                LEFT JOIN unit u ON u.id = x.unit_id LEFT JOIN reorganisation_step f ON f.id = x.unit_id
                WHERE COALESCE(u.name, f.name) IS NOT NULL
                """).setParameter(1, id).executeUpdate();
    }

    /** Founds, renames and moves. */
    void reshape(ReorganisationRun run, Outcome outcome) {
        found(outcome);
        rename(run, outcome);
        move(run, outcome);
    }

    /** Ends what ends and writes the history of the units. */
    void finish(ReorganisationRun run, Outcome outcome) {
        em.createNativeQuery("""
                UPDATE unit SET valid_to = ?2, version = version + 1
                WHERE id IN (SELECT r.from_unit_id FROM reorganisation_route r WHERE r.reorganisation_id = ?1 AND r.ends = TRUE)
                """).setParameter(1, run.id()).setParameter(2, run.lastDay()).executeUpdate();
        batch.run("""
                INSERT INTO unit_change (id, unit_id, successor_id, kind, effective_on, legal_basis, detail, reorganisation_id)
                VALUES (nextval('vinhdanh_id'), ?, CAST(? AS bigint), ?, ?, ?, ?, ?)
                """, outcome.changes().stream().map(c -> new Object[] {c.unitId(), c.successorId(), c.kind(), run.effectiveOn(), run.legalBasis(),
                    c.detail(), run.id()}).toList());
    }

    private void found(Outcome outcome) {
        List<Outcome.Founding> parentsFirst = new ArrayList<>(outcome.foundings());
        parentsFirst.sort(Comparator.comparingInt(f -> f.path().length()));
        batch.run("""
                INSERT INTO unit (id, code, name, norm_name, kind, symbol, parent_id, path, sort_order, valid_from)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, parentsFirst.stream().map(f -> new Object[] {f.id(), f.code(), f.name(), VietnameseText.search(f.name()), f.kind().name(),
                    f.symbol(), f.parentId(), f.path(), f.sortOrder(), outcome.day()}).toList());
    }

    private void rename(ReorganisationRun run, Outcome outcome) {
        batch.run("INSERT INTO unit_former_name (id, unit_id, name, valid_to) VALUES (nextval('vinhdanh_id'), ?, ?, ?)",
                outcome.renamings().stream().filter(Outcome.Renaming::keepsFormer)
                        .map(r -> new Object[] {r.unitId(), r.before(), run.lastDay()}).toList());
        batch.run("UPDATE unit SET name = ?, norm_name = ?, symbol = COALESCE(?, symbol), version = version + 1 WHERE id = ?",
                outcome.renamings().stream().map(r -> new Object[] {r.after(), VietnameseText.search(r.after()), r.symbol(), r.unitId()}).toList());
    }

    private void move(ReorganisationRun run, Outcome outcome) {
        batch.run("INSERT INTO unit_former_parent (id, unit_id, parent_id, valid_to) VALUES (nextval('vinhdanh_id'), ?, ?, ?)",
                outcome.movings().stream().filter(m -> m.keepsFormer() && m.before() != null)
                        .map(m -> new Object[] {m.unitId(), m.before(), run.lastDay()}).toList());
        batch.run("UPDATE unit SET parent_id = ?, version = version + 1 WHERE id = ?",
                outcome.movings().stream().map(m -> new Object[] {m.after(), m.unitId()}).toList());
        batch.run("UPDATE unit SET path = ? WHERE id = ?",
                outcome.paths().entrySet().stream().map(UnitReshaping::path).toList());
    }

    private static Object[] path(Map.Entry<Long, String> entry) {
        return new Object[] {entry.getValue(), entry.getKey()};
    }
}
