package vn.vinhdanh.organisation.reorganisation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.vinhdanh.organisation.UnitRow;

/**
 * What the steps of a reorganisation come to. All steps hold from the same day on, so their order does not matter: where two of them
 * contradict each other, that is a conflict.
 */
final class ReorganisationRules {

    private final Map<Long, UnitRow> units = new HashMap<>();
    private final Map<Long, Long> parents = new HashMap<>();
    private final Set<Long> founded = new HashSet<>();
    private final Set<Long> changedSince;
    private final List<PlannedStep> steps;
    private final LocalDate day;
    private final Outcome outcome;

    private ReorganisationRules(List<UnitRow> all, Set<Long> changedSince, List<PlannedStep> steps, LocalDate day) {
        all.forEach(u -> units.put(u.id(), u));
        all.forEach(u -> parents.put(u.id(), u.parentId()));
        this.changedSince = changedSince;
        this.steps = steps;
        this.day = day;
        this.outcome = new Outcome(day);
    }

    /**
     * Works the steps out.
     *
     * @param all          every unit there is or was
     * @param changedSince units renamed or moved on the day or later, which the plan therefore may not rename or move
     * @param day          first day of the new order
     */
    static Outcome of(List<UnitRow> all, Set<Long> changedSince, List<PlannedStep> steps, LocalDate day) {
        ReorganisationRules rules = new ReorganisationRules(all, changedSince, steps, day);
        steps.stream().filter(PlannedStep::founds).forEach(s -> rules.founded.add(s.id()));
        steps.stream().filter(PlannedStep::founds).forEach(s -> rules.parents.put(s.id(), s.parentId()));
        rules.checkCodes();
        steps.forEach(rules::take);
        rules.moveWhatStandsBelow();
        rules.checkTargets();
        new TreeMoves(rules.units, rules.parents, steps, rules.outcome).write();
        return rules.outcome;
    }

    private void checkCodes() {
        Set<String> codes = new HashSet<>();
        units.values().forEach(u -> codes.add(u.code()));
        for (PlannedStep step : steps) {
            if (step.founds() && !codes.add(step.code())) {
                outcome.obstacle(step.sources().get(0), Conflict.CODE_TAKEN);
            }
        }
    }

    private void take(PlannedStep step) {
        for (Long source : step.sources()) {
            if (!source.equals(step.targetId()) && exists(source, step.kind() == StepKind.MERGE || step.kind() == StepKind.DISSOLVE)) {
                take(step, source);
            }
        }
    }

    private void take(PlannedStep step, long source) {
        switch (step.kind()) {
            case MERGE, DISSOLVE -> {
                route(new Outcome.Route(source, step.targetId(), true, true));
                note(step, source, step.targetId(), null);
            }
            case TRANSFER -> {
                if (step.chosen() == 0) {
                    route(new Outcome.Route(source, step.targetId(), true, false));
                }
                note(step, source, step.targetId(), null);
            }
            case RENAME -> rename(step, source);
            case MOVE -> {
                parents.put(source, step.parentId());
                note(step, source, null, null);
            }
        }
    }

    private void route(Outcome.Route route) {
        Outcome.Route before = outcome.routes().putIfAbsent(route.from(), route);
        if (before != null) {
            outcome.obstacle(route.from(), Conflict.TWICE);
        } else if (route.ends() && units.get(route.from()).parentId() == null) {
            outcome.obstacle(route.from(), Conflict.ROOT_ENDS);
        }
    }

    private void rename(PlannedStep step, long source) {
        UnitRow unit = units.get(source);
        if (outcome.renamings().stream().anyMatch(r -> r.unitId() == source)) {
            outcome.obstacle(source, Conflict.TWICE);
        }
        if (changedSince.contains(source)) {
            outcome.obstacle(source, Conflict.RENAMED_SINCE);
        }
        outcome.renamings().add(new Outcome.Renaming(source, unit.name(), step.name(), step.symbol(), unit.validFrom().isBefore(day)));
        note(step, source, null, unit.name() + " → " + step.name());
    }

    /** Open units below one that ends go with its people; where these go nowhere, the units stand in the way. */
    private void moveWhatStandsBelow() {
        for (UnitRow unit : units.values()) {
            Long parent = parents.get(unit.id());
            if (unit.validTo() == null && !outcome.ends(unit.id()) && outcome.ends(parent)) {
                Long to = outcome.routes().get(parent).to();
                if (to == null) {
                    outcome.obstacle(parent, Conflict.HAS_UNITS);
                } else {
                    // people may go to a unit below the one that ends: that one rises to its place
                    parents.put(unit.id(), to.equals(unit.id()) ? parents.get(parent) : to);
                }
            }
        }
        for (UnitRow unit : units.values()) {
            Long after = parents.get(unit.id());
            if (unit.validTo() == null && after != null && !after.equals(unit.parentId())) {
                if (changedSince.contains(unit.id())) {
                    outcome.obstacle(unit.id(), Conflict.MOVED_SINCE);
                }
                outcome.movings().add(new Outcome.Moving(unit.id(), unit.parentId(), after, unit.validFrom().isBefore(day)));
            }
        }
    }

    private void checkTargets() {
        for (PlannedStep step : steps) {
            long named = step.sources().get(0);
            for (Long goal : new Long[] {step.targetId(), step.parentId()}) {
                if (goal == null || founded.contains(goal)) {
                    continue;
                }
                if (outcome.ends(goal)) {
                    outcome.obstacle(named, Conflict.TARGET_ENDS);
                } else {
                    exists(goal, false);
                }
            }
        }
    }

    /** Whether the unit is there on the day and, where it ends in this plan, on the last day of the old order, too. */
    private boolean exists(long unitId, boolean ends) {
        UnitRow unit = units.get(unitId);
        LocalDate earliest = unit == null ? null : ends ? unit.validFrom().plusDays(1) : unit.validFrom();
        if (unit == null || earliest.isAfter(day)) {
            outcome.obstacle(unitId, unit != null && unit.validFrom().equals(day) ? Conflict.BEGINS_THEN : Conflict.NOT_THEN, earliest);
            return false;
        }
        if (unit.validTo() != null) {
            outcome.obstacle(unitId, Conflict.ENDS_ALREADY);
            return false;
        }
        return true;
    }

    private void note(PlannedStep step, long source, Long successor, String detail) {
        boolean split = step.kind() == StepKind.TRANSFER && step.founds();
        outcome.changes().add(new Outcome.Change(source, successor, split ? "SPLIT" : step.kind().name(), detail));
    }
}
