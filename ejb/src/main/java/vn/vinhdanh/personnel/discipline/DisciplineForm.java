package vn.vinhdanh.personnel.discipline;

/** Forms of discipline of civil servants: khiển trách, cảnh cáo, cách chức, buộc thôi việc; others as written. */
public enum DisciplineForm {
    REPRIMAND, WARNING, DISMISSAL_FROM_POST, FORCED_RESIGNATION, OTHER
}
