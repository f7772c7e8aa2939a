package vn.vinhdanh.personnel.person;

/** Whether somebody serves today; whoever left or retired stays in the registry with all awards. */
public enum PersonStatus {
    ACTIVE, LEFT, RETIRED
}
