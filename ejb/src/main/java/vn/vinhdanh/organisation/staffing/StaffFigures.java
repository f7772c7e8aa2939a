package vn.vinhdanh.organisation.staffing;

import java.io.Serializable;

/** Posts of one kind: assigned, taken by people in service, and to be cut. */
public record StaffFigures(long assigned, long present, long toCut) implements Serializable {

    static final StaffFigures NONE = new StaffFigures(0, 0, 0);

    /** Posts nobody holds; never less than none. */
    public long vacant() {
        return Math.max(0, assigned - present);
    }

    /** People beyond the posts assigned. */
    public long over() {
        return Math.max(0, present - assigned);
    }

    StaffFigures plus(StaffFigures other) {
        return new StaffFigures(assigned + other.assigned, present + other.present, toCut + other.toCut);
    }
}
