package vn.vinhdanh.organisation.staffing;

/**
 * People of one kind who serve in one unit itself.
 *
 * @param kind null for those of whom nobody knows what kind they are
 */
public record UnitCount(long unitId, StaffKind kind, long people) {
}
