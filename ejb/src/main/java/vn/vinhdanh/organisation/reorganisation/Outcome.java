package vn.vinhdanh.organisation.reorganisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.vinhdanh.organisation.UnitKind;

/** What the steps of a plan come to, unit by unit, and what stands in their way. */
final class Outcome {

    /** Where people and open work of a unit go; {@code to} is null when nobody said so. */
    record Route(long from, Long to, boolean allPeople, boolean ends) {
    }

    /** A unit that begins on the day. */
    record Founding(long id, String code, String name, UnitKind kind, String symbol, Long parentId, String path, int sortOrder) {
    }

    /** Another name. */
    record Renaming(long unitId, String before, String after, String symbol, boolean keepsFormer) {
    }

    /** Another parent. */
    record Moving(long unitId, Long before, Long after, boolean keepsFormer) {
    }

    /** One line of the history of units. */
    record Change(long unitId, Long successorId, String kind, String detail) {
    }

    /**
     * What stands in the way of one unit.
     *
     * @param earliest the first day on which the step could be carried out; null when another day does not help
     */
    record Obstacle(long unitId, Conflict conflict, LocalDate earliest) {
    }

    private final LocalDate day;
    private final Map<Long, Route> routes = new LinkedHashMap<>();
    private final List<Founding> foundings = new ArrayList<>();
    private final List<Renaming> renamings = new ArrayList<>();
    private final List<Moving> movings = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();
    private final List<Obstacle> obstacles = new ArrayList<>();
    private final Map<Long, String> paths = new LinkedHashMap<>();

    Outcome(LocalDate day) {
        this.day = day;
    }

    /** First day of the new order. */
    LocalDate day() {
        return day;
    }

    Map<Long, Route> routes() {
        return routes;
    }

    List<Founding> foundings() {
        return foundings;
    }

    List<Renaming> renamings() {
        return renamings;
    }

    List<Moving> movings() {
        return movings;
    }

    List<Change> changes() {
        return changes;
    }

    List<Obstacle> obstacles() {
        return obstacles;
    }

    /** New paths of existing units whose path changes. */
    Map<Long, String> paths() {
        return paths;
    }

    void obstacle(long unitId, Conflict conflict) {
        obstacle(unitId, conflict, null);
    }

    void obstacle(long unitId, Conflict conflict, LocalDate earliest) {
        obstacles.add(new Obstacle(unitId, conflict, earliest));
    }

    boolean ends(Long unitId) {
        Route route = routes.get(unitId);
        return route != null && route.ends();
    }
}
