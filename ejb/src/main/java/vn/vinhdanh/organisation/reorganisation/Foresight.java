package vn.vinhdanh.organisation.reorganisation;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.vinhdanh.organisation.UnitRow;

/** The dry run: works the steps out and writes down everything they would touch. */
@Dependent
class Foresight {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private ReorganisationQueries queries;
    @Inject
    private UnitBatch batch;
    @Inject
    @Any
    private Instance<ReorganisationListener> listeners;

    /** The rooms in the order in which they are asked. */
    List<ReorganisationListener> rooms() {
        return listeners.stream().sorted(Comparator.comparingInt(ReorganisationListener::order)).toList();
    }

    /** Looks at the plan and writes the rows of the run anew. */
    Outcome look(ReorganisationRun run) {
        em.flush();
        forget(run);
        List<UnitRow> units = queries.units();
        Outcome outcome = ReorganisationRules.of(units, queries.changedSince(run.effectiveOn()), queries.steps(run.id()), run.effectiveOn());
        writeRoutes(run, outcome);
        writeUnits(run, units, outcome);
        rooms().forEach(room -> room.foresee(run));
        return outcome;
    }

    /** Takes the rows of a run away. */
    void forget(ReorganisationRun run) {
        em.createNativeQuery("DELETE FROM reorganisation_touch WHERE reorganisation_id = ?1 AND run = ?2").setParameter(1, run.id())
                .setParameter(2, run.run()).executeUpdate();
    }

    private void writeRoutes(ReorganisationRun run, Outcome outcome) {
        em.createNativeQuery("DELETE FROM reorganisation_route WHERE reorganisation_id = ?1").setParameter(1, run.id()).executeUpdate();
        batch.run("INSERT INTO reorganisation_route (reorganisation_id, from_unit_id, to_unit_id, all_people, ends)"
                + " VALUES (?, ?, CAST(? AS bigint), ?, ?)",
                outcome.routes().values().stream().map(r -> new Object[] {run.id(), r.from(), r.to(), r.allPeople(), r.ends()}).toList());
    }

    private void writeUnits(ReorganisationRun run, List<UnitRow> units, Outcome outcome) {
        Map<Long, UnitRow> byId = new HashMap<>();
        units.forEach(u -> byId.put(u.id(), u));
        Map<Long, Object[]> rows = new LinkedHashMap<>();
        Stream.of(outcome.routes().keySet().stream(), outcome.renamings().stream().map(Outcome.Renaming::unitId),
                outcome.movings().stream().map(Outcome.Moving::unitId), outcome.changes().stream().map(Outcome.Change::unitId),
                outcome.changes().stream().map(Outcome.Change::successorId), outcome.obstacles().stream().map(Outcome.Obstacle::unitId))
                .flatMap(s -> s).filter(byId::containsKey).forEach(id -> rows.computeIfAbsent(id, i -> row(run, byId.get(i), outcome)));
        batch.run("INSERT INTO reorganisation_touch (reorganisation_id, run, kind, ref_id, ref_version, unit_id, to_unit_id, label, detail, sort_key,"
                + " conflict, earliest_on) VALUES (?, ?, 'UNIT', ?, ?, ?, CAST(? AS bigint), ?, ?, ?, ?, CAST(? AS date))", List.copyOf(rows.values()));
    }

    /** A unit that moves goes from the unit it stands under to the one it will stand under; one that ends, to whoever takes its people. */
    private static Object[] row(ReorganisationRun run, UnitRow unit, Outcome outcome) {
        Outcome.Route route = outcome.routes().get(unit.id());
        String detail = outcome.renamings().stream().filter(r -> r.unitId() == unit.id()).map(Outcome.Renaming::after).findFirst().orElse(null);
        Outcome.Moving moving = outcome.movings().stream().filter(m -> m.unitId() == unit.id()).findFirst().orElse(null);
        Long from = route == null && moving != null && moving.before() != null ? moving.before() : unit.id();
        Long to = route != null ? route.to() : moving != null ? moving.after() : null;
        Outcome.Obstacle obstacle = outcome.obstacles().stream().filter(o -> o.unitId() == unit.id()).findFirst().orElse(null);
        return new Object[] {run.id(), run.run(), unit.id(), unit.version(), from, to, unit.name(), detail,
                unit.path(), obstacle == null ? null : obstacle.conflict().name(), obstacle == null ? null : obstacle.earliest()};
    }
}
