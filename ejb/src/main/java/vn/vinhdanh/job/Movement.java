package vn.vinhdanh.job;

/** Where a date goes when it falls on a day off. */
public enum Movement {

    /** An announcement: the next working day. */
    FORWARD,
    /** The last day of a deadline: the working day before. */
    BACK
}
