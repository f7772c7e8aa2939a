package vn.vinhdanh.organisation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.vinhdanh.shared.VietnameseText;

/** Puts units in the order in which an office lists them: each unit before what is below it, neighbours by their order, then name. */
final class UnitTree {

    private UnitTree() {
    }

    /** The rows in tree order; a row whose parent is not among them (the caller's own unit) stands as a root. */
    static List<UnitRow> ordered(List<UnitRow> rows) {
        Map<Long, UnitRow> byId = new HashMap<>();
        rows.forEach(row -> byId.put(row.id(), row));
        Map<Long, List<UnitRow>> below = new HashMap<>();
        for (UnitRow row : rows) {
            Long parent = byId.containsKey(row.parentId()) ? row.parentId() : null;
            below.computeIfAbsent(parent, p -> new ArrayList<>()).add(row);
        }
        Function<UnitRow, String> name = row -> VietnameseText.order(row.name());
        below.values().forEach(list -> list.sort(Comparator.comparingInt(UnitRow::sortOrder).thenComparing(name).thenComparing(UnitRow::id)));
        List<UnitRow> result = new ArrayList<>(rows.size());
        add(null, below, result);
        return result;
    }

    /** The rows with the parents of an earlier day and the paths that follow from them. */
    static List<UnitRow> placed(List<UnitRow> rows, Map<Long, Long> formerParents) {
        if (formerParents.isEmpty()) {
            return rows;
        }
        Map<Long, UnitRow> byId = new HashMap<>();
        rows.forEach(row -> byId.put(row.id(), row));
        Map<Long, String> paths = new HashMap<>();
        return rows.stream().map(row -> row.placed(formerParents.getOrDefault(row.id(), row.parentId()),
                path(row, byId, formerParents, paths))).toList();
    }

    private static String path(UnitRow row, Map<Long, UnitRow> byId, Map<Long, Long> formerParents, Map<Long, String> paths) {
        String known = paths.get(row.id());
        if (known == null) {
            UnitRow parent = byId.get(formerParents.getOrDefault(row.id(), row.parentId()));
            // a unit whose parent is outside the reader's scope keeps its path of today
            known = parent == null ? row.path() : path(parent, byId, formerParents, paths) + row.id() + "/";
            paths.put(row.id(), known);
        }
        return known;
    }

    private static void add(Long parent, Map<Long, List<UnitRow>> below, List<UnitRow> result) {
        for (UnitRow row : below.getOrDefault(parent, List.of())) {
            result.add(row);
            add(row.id(), below, result);
        }
    }
}
