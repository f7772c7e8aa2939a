package vn.vinhdanh.organisation.staffing;

/** Kinds of staff that posts are assigned for. */
public enum StaffKind {
    /** Biên chế cán bộ, công chức. */
    CIVIL_SERVANT,
    /** Số lượng người làm việc (viên chức). */
    PUBLIC_EMPLOYEE,
    /** Lao động hợp đồng. */
    CONTRACT
}
