package vn.vinhdanh.organisation.reorganisation;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * One thing that a reorganisation touches: from which unit to which, and what stands in the way.
 *
 * @param earliest the first day on which nothing of that kind stands in the way of the unit; null when another day does not help
 */
public record TouchRow(TouchKind kind, Long refId, String label, String detail, String unit, String toUnit, Conflict conflict,
        LocalDate earliest) implements Serializable {

    /** What the detail of posts says, one by one: kind of staff, year, posts assigned, posts to be cut. */
    public String[] parts() {
        return detail.split(";");
    }
}
