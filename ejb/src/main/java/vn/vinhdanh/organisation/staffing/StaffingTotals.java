package vn.vinhdanh.organisation.staffing;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.vinhdanh.organisation.UnitRow;

/** Adds posts and people up the tree, so that a department shows what all its units have. */
final class StaffingTotals {

    private final Map<Long, Map<StaffKind, StaffFigures>> own = new HashMap<>();
    private final Map<Long, String> bases = new HashMap<>();

    StaffingTotals(List<StaffingQuota> quotas, List<UnitCount> counts) {
        for (StaffingQuota quota : quotas) {
            add(quota.unitId(), quota.kind(), new StaffFigures(quota.assigned(), 0, quota.toCut()));
            bases.put(quota.unitId(), quota.legalBasis());
        }
        counts.forEach(c -> add(c.unitId(), c.kind(), new StaffFigures(0, c.people(), 0)));
    }

    /** @param units in tree order, each before what is below it */
    List<StaffingRow> rows(List<UnitRow> units) {
        Map<Long, Map<StaffKind, StaffFigures>> total = new HashMap<>();
        for (int i = units.size() - 1; i >= 0; i--) {
            UnitRow unit = units.get(i);
            Map<StaffKind, StaffFigures> mine = total.computeIfAbsent(unit.id(), k -> new EnumMap<>(StaffKind.class));
            own.getOrDefault(unit.id(), Map.of()).forEach((kind, figures) -> mine.merge(kind, figures, StaffFigures::plus));
            if (unit.parentId() != null) {
                Map<StaffKind, StaffFigures> above = total.computeIfAbsent(unit.parentId(), k -> new EnumMap<>(StaffKind.class));
                mine.forEach((kind, figures) -> above.merge(kind, figures, StaffFigures::plus));
            }
        }
        return units.stream().map(u -> new StaffingRow(u, own.getOrDefault(u.id(), Map.of()), total.get(u.id()), bases.get(u.id()))).toList();
    }

    private void add(long unitId, StaffKind kind, StaffFigures figures) {
        own.computeIfAbsent(unitId, k -> new EnumMap<>(StaffKind.class)).merge(kind, figures, StaffFigures::plus);
    }
}
