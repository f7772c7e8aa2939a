package vn.vinhdanh.organisation.staffing;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.vinhdanh.organisation.UnitRow;

/**
 * The posts of one unit in a year.
 *
 * @param own        the unit's own figures by kind
 * @param total      those of the unit and everything below it
 * @param untyped    people of the unit and everything below it of whom nobody knows what kind they are
 * @param legalBasis what its own quota rests on, or null
 */
public record StaffingRow(UnitRow unit, Map<StaffKind, StaffFigures> own, Map<StaffKind, StaffFigures> total, long untyped,
        String legalBasis) implements Serializable {

    /** Totals in the order of the kinds. */
    public List<StaffFigures> kinds() {
        return Stream.of(StaffKind.values()).map(k -> total.getOrDefault(k, StaffFigures.NONE)).toList();
    }

    /** All kinds together. */
    public StaffFigures all() {
        return kinds().stream().reduce(StaffFigures.NONE, StaffFigures::plus);
    }
}
