package vn.vinhdanh.personnel.quality.merge;

import java.io.Serializable;
import java.util.Objects;

/**
 * One field of the two records beside each other.
 *
 * @param kept  what the surviving record says, as stored; null when nothing
 * @param other what the absorbed one says
 */
public record MergeLine(String field, String kept, String other) implements Serializable {

    /** Whether there is something to choose. */
    public boolean isDifferent() {
        return !Objects.equals(kept, other);
    }

    /** Proposed: what the surviving record does not say is taken from the other. */
    public boolean isBetterElsewhere() {
        return kept == null && other != null;
    }
}
