package vn.vinhdanh.conference.meeting;

/** Whether somebody came. Who votes in writing is absent and does not count for the quorum. */
public enum Attendance {

    EXPECTED, PRESENT, ABSENT, ABSENT_WRITTEN;

    boolean absent() {
        return this == ABSENT || this == ABSENT_WRITTEN;
    }
}
