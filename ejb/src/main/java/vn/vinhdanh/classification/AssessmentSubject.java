package vn.vinhdanh.classification;

/** Whose quality is classified; each kind follows its own text and is counted by itself for the cap. */
public enum AssessmentSubject {
    /** Cán bộ: elected or appointed. */
    CADRE,
    /** Công chức. */
    CIVIL_SERVANT,
    /** Viên chức. */
    PUBLIC_EMPLOYEE,
    /** Người lao động: on a labour contract. */
    WORKER,
    /** An administrative agency or one of its divisions. */
    ADMIN_AGENCY,
    /** A public service unit. */
    SERVICE_UNIT
}
