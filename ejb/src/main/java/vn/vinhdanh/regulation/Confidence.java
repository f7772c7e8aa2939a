package vn.vinhdanh.regulation;

/** How sure we are that a row says what the instrument says. */
public enum Confidence {

    /** The provision was read. */
    CONFIRMED,
    /** A summary of the provision was read. */
    SECONDARY,
    /** Well established, from memory. */
    RECALLED,
    /** From memory, must be checked; shown as "to be confirmed", decides nevertheless. */
    TO_BE_CONFIRMED,
    /** A draft or a rumour: never decides alone, a human does. */
    UNCONFIRMED;

    /** Whether a page shows the mark "to be confirmed" beside the row. */
    public boolean isOpen() {
        return this == TO_BE_CONFIRMED || this == UNCONFIRMED;
    }
}
