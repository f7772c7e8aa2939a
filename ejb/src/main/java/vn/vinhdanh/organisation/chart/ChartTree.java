package vn.vinhdanh.organisation.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.vinhdanh.organisation.UnitRow;
import vn.vinhdanh.organisation.staffing.HeadCandidate;

/** Puts units, heads and numbers together into boxes; what lies too deep is only counted. */
final class ChartTree {

    private final List<UnitRow> rows;
    private final Map<Long, HeadCandidate> heads;
    private final Map<Long, Long> own;
    private final int levels;
    private final Map<Long, List<UnitRow>> below = new HashMap<>();
    private final Set<Long> known = new HashSet<>();

    /** @param rows units in tree order */
    ChartTree(List<UnitRow> rows, Map<Long, HeadCandidate> heads, Map<Long, Long> own, int levels) {
        this.rows = rows;
        this.heads = heads;
        this.own = own;
        this.levels = levels;
        rows.forEach(u -> known.add(u.id()));
        rows.forEach(u -> below.computeIfAbsent(known.contains(u.parentId()) ? u.parentId() : null, k -> new ArrayList<>()).add(u));
    }

    List<ChartNode> tops(Long unitId) {
        List<UnitRow> tops = unitId == null ? below.getOrDefault(null, List.of()) : rows.stream().filter(u -> u.id().equals(unitId)).toList();
        return tops.stream().map(u -> node(u, 1)).toList();
    }

    private ChartNode node(UnitRow unit, int level) {
        List<ChartNode> children = new ArrayList<>();
        long people = own.getOrDefault(unit.id(), 0L);
        int hidden = 0;
        for (UnitRow child : below.getOrDefault(unit.id(), List.of())) {
            ChartNode node = node(child, level + 1);
            people += node.people();
            if (level < levels) {
                children.add(node);
            } else {
                hidden += 1 + node.hidden();
            }
        }
        return new ChartNode(unit, heads.get(unit.id()), own.getOrDefault(unit.id(), 0L), people, hidden, children);
    }
}
