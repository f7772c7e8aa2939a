package vn.vinhdanh.organisation.reorganisation;

/** What stands in the way of a reorganisation, or should at least be looked at before. */
public enum Conflict {
    /** The unit begins after the day. */
    NOT_THEN(true),
    /** The unit begins on the day itself: one that ended before its first day would have been there on no day at all. */
    BEGINS_THEN(true),
    /** The unit ends already. */
    ENDS_ALREADY(true),
    /** Two steps say different things about the unit. */
    TWICE(true),
    /** People or units go to a unit that ends in the same plan. */
    TARGET_ENDS(true),
    /** The unit would stand below itself. */
    CYCLE(true),
    /** The topmost unit cannot end. */
    ROOT_ENDS(true),
    /** The unit ends, and nobody said where the units below it go. */
    HAS_UNITS(true),
    /** The unit ends, and nobody said where this person goes. */
    HAS_PEOPLE(true),
    /** The code of the new unit belongs to another one. */
    CODE_TAKEN(true),
    /** The unit was renamed on that day or later. */
    RENAMED_SINCE(true),
    /** The unit was moved on that day or later. */
    MOVED_SINCE(true),
    /** The person chosen no longer serves in the unit. */
    PERSON_GONE(true),
    /** A sheet that was handed in must be decided or returned first. */
    SHEET_UNDERWAY(true),
    /** The receiving unit's sheet is decided; nobody can be added to it. */
    SHEET_DECIDED(true),
    /** The unit ends, and nobody said where this open work goes. */
    WORK_HOMELESS(true),
    /** A collective that ends is put forward for an award; it keeps its name of the day. */
    NOMINEE_ENDS(false),
    /** The receiving unit has a head, and another arrives: who heads it stays head until a decision names another. */
    TWO_HEADS(false),
    /** Several heads come together and none was there before: nobody is taken for the head until a decision names one. */
    HEAD_OPEN(false);

    private final boolean blocking;

    Conflict(boolean blocking) {
        this.blocking = blocking;
    }

    /** Whether the plan cannot be applied before this is cleared up. */
    public boolean isBlocking() {
        return blocking;
    }
}
