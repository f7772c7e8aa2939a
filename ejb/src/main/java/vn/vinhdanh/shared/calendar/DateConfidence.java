package vn.vinhdanh.shared.calendar;

/** How sure we are of a date of the calendar. */
public enum DateConfidence {

    /** Read in the text itself. */
    SOURCE,
    /** Reported by others. */
    SECONDARY,
    /** Well known, to be compared with the text. */
    RECALLED,
    /** Foreseen, not published or not seen yet. */
    TO_CONFIRM
}
