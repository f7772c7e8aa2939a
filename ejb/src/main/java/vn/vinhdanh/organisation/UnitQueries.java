package vn.vinhdanh.organisation;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.vinhdanh.shared.NotFoundException;

/** Reads units. */
@Dependent
public class UnitQueries {

    private static final String ROW = "SELECT NEW vn.vinhdanh.organisation.UnitRow(u.id, u.version, u.code, u.name, u.kind, u.symbol,"
            + " u.parentId, u.path, u.validFrom, u.validTo, u.sortOrder) FROM Unit u";

    @PersistenceContext
    private EntityManager em;

    /** Units of the scope on a day, in tree order, with the names of that day. */
    List<UnitRow> existing(UnitScope scope, LocalDate day) {
        List<UnitRow> rows = em.createQuery(ROW + " WHERE (:everything = TRUE OR u.id IN :unitIds)"
                + " AND u.validFrom <= :day AND (u.validTo IS NULL OR u.validTo >= :day)", UnitRow.class)
                .setParameter("everything", scope.everything()).setParameter("unitIds", scope.queryIds())
                .setParameter("day", day).getResultList();
        Map<Long, String> names = namesOn(day);
        List<UnitRow> named = rows.stream().map(r -> names.containsKey(r.id()) ? r.named(names.get(r.id())) : r).toList();
        return UnitTree.ordered(UnitTree.placed(named, parentsOn(day)));
    }

    List<UnitRow> these(Collection<Long> ids) {
        return em.createQuery(ROW + " WHERE u.id IN :ids", UnitRow.class).setParameter("ids", ids).getResultList();
    }

    UnitRow one(long id) {
        return em.createQuery(ROW + " WHERE u.id = :id", UnitRow.class).setParameter("id", id).getResultStream().findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** How many units below this one go on after the day. */
    long openBelow(Unit unit, LocalDate lastDay) {
        return em.createQuery("SELECT COUNT(u) FROM Unit u WHERE u.path LIKE :below AND u.id <> :id"
                + " AND (u.validTo IS NULL OR u.validTo > :lastDay)", Long.class)
                .setParameter("below", unit.path() + "%").setParameter("id", unit.getId()).setParameter("lastDay", lastDay)
                .getSingleResult();
    }

    boolean codeTaken(String code, Long exceptId) {
        return em.createQuery("SELECT u.id FROM Unit u WHERE u.code = :code", Long.class).setParameter("code", code).getResultStream()
                .anyMatch(id -> !id.equals(exceptId));
    }

    /** Parents that differed from today's on that day; of several the one that ended first after it. */
    private Map<Long, Long> parentsOn(LocalDate day) {
        Map<Long, Long> parents = new HashMap<>();
        em.createQuery("SELECT f FROM UnitFormerParent f WHERE f.validTo >= :day ORDER BY f.validTo DESC", UnitFormerParent.class)
                .setParameter("day", day).getResultStream().forEach(f -> parents.put(f.unitId(), f.parentId()));
        return parents;
    }

    /** Names that differed from today's on that day; of several the one that ended first after it. */
    private Map<Long, String> namesOn(LocalDate day) {
        Map<Long, String> names = new HashMap<>();
        em.createQuery("SELECT f FROM UnitFormerName f WHERE f.validTo >= :day ORDER BY f.validTo DESC", UnitFormerName.class)
                .setParameter("day", day).getResultStream().forEach(f -> names.put(f.unitId(), f.name()));
        return names;
    }
}
