package vn.vinhdanh.organisation.staffing;

/** People of one kind who serve in one unit itself. */
public record UnitCount(long unitId, StaffKind kind, long people) {
}
