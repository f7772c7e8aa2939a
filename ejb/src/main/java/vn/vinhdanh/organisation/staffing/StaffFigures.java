package vn.vinhdanh.organisation.staffing;

import java.io.Serializable;

/**
 * Posts of one kind: assigned, taken by people in service, and to be cut. A quota is one unit's and one kind's: what is free here does not
 * make up for too many there, so that free posts and people beyond the posts are added up apart. Where nobody entered a quota there is none to go
 * beyond: no quota known is not a quota of nothing.
 *
 * @param known  whether a quota was entered, of one unit at least
 * @param vacant posts nobody holds
 * @param over   people beyond the posts assigned
 */
public record StaffFigures(boolean known, long assigned, long present, long toCut, long vacant, long over) implements Serializable {

    /** Nothing assigned and nobody there: what sums begin with. */
    public static final StaffFigures NONE = new StaffFigures(false, 0, 0, 0, 0, 0);

    /** The figures of one unit and kind with a quota. */
    static StaffFigures of(long assigned, long present, long toCut) {
        return new StaffFigures(true, assigned, present, toCut, Math.max(0, assigned - present), Math.max(0, present - assigned));
    }

    /** Both together. */
    public StaffFigures plus(StaffFigures other) {
        return new StaffFigures(known || other.known, assigned + other.assigned, present + other.present, toCut + other.toCut, vacant + other.vacant, over + other.over);
    }

    StaffFigures withPresent(long more) {
        return known ? of(assigned, present + more, toCut) : new StaffFigures(false, 0, present + more, 0, 0, 0);
    }
}
