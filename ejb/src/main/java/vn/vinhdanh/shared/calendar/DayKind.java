package vn.vinhdanh.shared.calendar;

/** Why a day differs from the plain rule "Monday to Friday are worked". */
public enum DayKind {

    /** A public holiday (Labour Code Article 112 and resolutions that add one). */
    HOLIDAY,
    /** A working day off, given for a holiday that fell on a weekly day of rest (Labour Code Article 111.3). */
    COMPENSATION,
    /** A working day off that was exchanged for a weekend day. */
    EXCHANGED_OFF,
    /** A weekend day worked in exchange for a working day off. */
    EXCHANGED_WORK;

    boolean worked() {
        return this == EXCHANGED_WORK;
    }
}
