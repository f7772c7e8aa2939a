package vn.vinhdanh.organisation.reorganisation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.vinhdanh.organisation.UnitRow;

/** The paths of the new tree: of units that begin, and of all that stand below a unit that moves. A unit below itself is refused. */
final class TreeMoves {

    private final Map<Long, UnitRow> units;
    private final Map<Long, Long> parents;
    private final List<PlannedStep> steps;
    private final Outcome outcome;
    private final Map<Long, String> paths = new HashMap<>();

    /** @param parents parents of the new order, units that begin included */
    TreeMoves(Map<Long, UnitRow> units, Map<Long, Long> parents, List<PlannedStep> steps, Outcome outcome) {
        this.units = units;
        this.parents = parents;
        this.steps = steps;
        this.outcome = outcome;
    }

    void write() {
        if (goesRound()) {
            return;
        }
        for (PlannedStep step : steps) {
            if (step.founds()) {
                UnitRow first = units.get(step.sources().get(0));
                outcome.foundings().add(new Outcome.Founding(step.id(), step.code(), step.name(), step.unitKind(), step.symbol(), step.parentId(),
                        path(step.id()), first == null ? 0 : first.sortOrder()));
            }
        }
        for (UnitRow unit : units.values()) {
            String path = path(unit.id());
            if (!path.equals(unit.path())) {
                outcome.paths().put(unit.id(), path);
            }
        }
    }

    private boolean goesRound() {
        boolean found = false;
        Set<Long> sound = new HashSet<>();
        for (Long start : parents.keySet()) {
            Set<Long> way = new HashSet<>();
            Long at = start;
            while (at != null && !sound.contains(at) && way.add(at)) {
                at = parents.get(at);
            }
            if (at != null && !sound.contains(at)) {
                outcome.obstacle(at, Conflict.CYCLE);
                found = true;
            }
            sound.addAll(way);
        }
        return found;
    }

    private String path(Long id) {
        String known = paths.get(id);
        if (known == null) {
            Long parent = parents.get(id);
            known = (parent == null ? "/" : path(parent)) + id + "/";
            paths.put(id, known);
        }
        return known;
    }
}
