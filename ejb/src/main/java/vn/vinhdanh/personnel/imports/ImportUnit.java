package vn.vinhdanh.personnel.imports;

import java.io.Serializable;

/**
 * A unit that a staff list names and the registry does not know.
 *
 * @param key    the name as compared
 * @param rows   how many rows name it
 * @param asked  nearly a known unit: somebody has to say which it is before those rows are written
 * @param nearId the known unit it is most like, null when it is like none
 * @param meant  the known unit that was said to be meant; null: it becomes a new one
 * @param choice whether it is shown: not where a list fills the tree for the first time, nor a new one of which no row is written as they stand
 * @param written whether any of those rows is written, as they stand
 */
public record ImportUnit(String key, String name, long rows, boolean asked, Long nearId, String near, String meant, boolean choice,
        boolean written) implements Serializable {

    /** Writing will make it, or has made it. */
    public boolean created() {
        return written && meant == null;
    }
}
