package vn.vinhdanh.personnel.person;

/** The four kinds of staff: cán bộ, công chức, viên chức, người lao động. */
public enum PersonType {
    /** Cán bộ: elected or approved for a term. */
    CADRE,
    /** Công chức: recruited to a rank and job position. */
    CIVIL_SERVANT,
    /** Viên chức: professional title and employment contract. */
    PUBLIC_EMPLOYEE,
    /** Người lao động: contract under Nghị định 111/2022/NĐ-CP and others. */
    WORKER
}
