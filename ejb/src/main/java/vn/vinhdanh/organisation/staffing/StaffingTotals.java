package vn.vinhdanh.organisation.staffing;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.vinhdanh.organisation.UnitRow;

/** Adds posts and people up the tree, so that a department shows what all its units have. People without a kind are counted against no quota. */
final class StaffingTotals {

    private final Map<Long, Map<StaffKind, StaffFigures>> own = new HashMap<>();
    private final Map<Long, Long> untyped = new HashMap<>();
    private final Map<Long, String> bases = new HashMap<>();

    StaffingTotals(List<StaffingQuota> quotas, List<UnitCount> counts) {
        for (StaffingQuota quota : quotas) {
            of(quota.unitId()).put(quota.kind(), StaffFigures.of(quota.assigned(), 0, quota.toCut()));
            bases.put(quota.unitId(), quota.legalBasis());
        }
        for (UnitCount count : counts) {
            if (count.kind() == null) {
                untyped.merge(count.unitId(), count.people(), Long::sum);
            } else {
                of(count.unitId()).compute(count.kind(), (kind, known) -> (known == null ? StaffFigures.NONE : known).withPresent(count.people()));
            }
        }
    }

    /** @param units in tree order, each before what is below it */
    List<StaffingRow> rows(List<UnitRow> units) {
        Map<Long, Map<StaffKind, StaffFigures>> total = new HashMap<>();
        Map<Long, Long> unknown = new HashMap<>();
        for (int i = units.size() - 1; i >= 0; i--) {
            UnitRow unit = units.get(i);
            Map<StaffKind, StaffFigures> mine = total.computeIfAbsent(unit.id(), k -> new EnumMap<>(StaffKind.class));
            own.getOrDefault(unit.id(), Map.of()).forEach((kind, figures) -> mine.merge(kind, figures, StaffFigures::plus));
            long people = unknown.merge(unit.id(), untyped.getOrDefault(unit.id(), 0L), Long::sum);
            if (unit.parentId() != null) {
                Map<StaffKind, StaffFigures> above = total.computeIfAbsent(unit.parentId(), k -> new EnumMap<>(StaffKind.class));
                mine.forEach((kind, figures) -> above.merge(kind, figures, StaffFigures::plus));
                unknown.merge(unit.parentId(), people, Long::sum);
            }
        }
        return units.stream().map(u -> new StaffingRow(u, own.getOrDefault(u.id(), Map.of()), total.get(u.id()), unknown.get(u.id()), bases.get(u.id())))
                .toList();
    }

    private Map<StaffKind, StaffFigures> of(long unitId) {
        return own.computeIfAbsent(unitId, k -> new EnumMap<>(StaffKind.class));
    }
}
