package vn.vinhdanh.classification.sheet;

import java.util.Set;

/** How far the sheet of a unit has come. */
public enum SheetStatus {
    /** The clerk is rating. */
    DRAFT,
    /** The head of the unit looks at it. */
    SUBMITTED,
    /** The head of the unit stands for it; the director decides. */
    CONFIRMED,
    /** Sent back with a reason; the clerk corrects. */
    RETURNED,
    /** Decided; the ratings are written and no longer change here. */
    DECIDED;

    private Set<SheetStatus> next() {
        return switch (this) {
            case DRAFT, RETURNED -> Set.of(SUBMITTED);
            case SUBMITTED -> Set.of(CONFIRMED, RETURNED);
            case CONFIRMED -> Set.of(DECIDED, RETURNED);
            case DECIDED -> Set.of();
        };
    }

    /** Whether the sheet may go on to that state. */
    public boolean canMoveTo(SheetStatus to) {
        return next().contains(to);
    }

    /** The clerk may still write on it. */
    public boolean isWritable() {
        return this == DRAFT || this == RETURNED;
    }
}
