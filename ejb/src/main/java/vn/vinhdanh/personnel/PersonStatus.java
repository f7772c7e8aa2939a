package vn.vinhdanh.personnel;

/** Whether somebody serves today; whoever left or retired stays in the registry with all awards. */
public enum PersonStatus {
    ACTIVE, LEFT, RETIRED
}
