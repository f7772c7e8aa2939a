package vn.vinhdanh.organisation.reorganisation;

import java.util.Set;

/** The life of a reorganisation. */
public enum ReorganisationState {
    /** Its steps are being put together. */
    DRAFT,
    /** Decided for a later day; the clock applies it then. */
    PLANNED,
    /** In force; nothing of it changes any more. */
    APPLIED,
    /** Its day came, but something stood in the way. */
    BLOCKED,
    /** Given up. */
    CANCELLED;

    private Set<ReorganisationState> next() {
        return switch (this) {
            case DRAFT, BLOCKED -> Set.of(DRAFT, PLANNED, APPLIED, CANCELLED);
            case PLANNED -> Set.of(DRAFT, APPLIED, BLOCKED, CANCELLED);
            case APPLIED, CANCELLED -> Set.of();
        };
    }

    /** Whether the plan may go on to that state. */
    public boolean canMoveTo(ReorganisationState to) {
        return next().contains(to);
    }

    /** Whether its steps may still be changed. */
    public boolean isOpen() {
        return !next().isEmpty();
    }
}
