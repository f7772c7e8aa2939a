package vn.vinhdanh.reward.dossier;

import java.util.EnumSet;
import java.util.Set;

/**
 * Stations of a reward dossier: drafted by the proposing unit, submitted, appraised or returned, voted on by the council,
 * approved or rejected by the director, and at last numbered as a decision or as a submission to the higher authority.
 */
public enum DossierStatus {
    DRAFT, SUBMITTED, RETURNED, APPRAISED, IN_COUNCIL, VOTED, APPROVED, REJECTED, DECIDED, SUBMITTED_UPWARDS;

    /** Whether a dossier may go straight from this station to the other. */
    public boolean canMoveTo(DossierStatus target) {
        return next().contains(target);
    }

    private Set<DossierStatus> next() {
        return switch (this) {
            case DRAFT, RETURNED -> EnumSet.of(SUBMITTED);
            case SUBMITTED -> EnumSet.of(APPRAISED, RETURNED);
            case APPRAISED -> EnumSet.of(IN_COUNCIL);
            case IN_COUNCIL -> EnumSet.of(VOTED);
            case VOTED -> EnumSet.of(APPROVED, REJECTED);
            case APPROVED -> EnumSet.of(DECIDED, SUBMITTED_UPWARDS, REJECTED);
            case REJECTED, DECIDED, SUBMITTED_UPWARDS -> EnumSet.noneOf(DossierStatus.class);
        };
    }

    /** Whether the proposing unit may still change the list. */
    public boolean editable() {
        return this == DRAFT || this == RETURNED;
    }

    /** Whether nothing more will happen to the dossier. */
    public boolean closed() {
        return next().isEmpty();
    }

    /** Step of the steps bar, from 0: drafting, appraisal, council, director, document desk, done. */
    public int step() {
        return switch (this) {
            case DRAFT, RETURNED -> 0;
            case SUBMITTED -> 1;
            case APPRAISED, IN_COUNCIL -> 2;
            case VOTED -> 3;
            case APPROVED -> 4;
            case REJECTED, DECIDED, SUBMITTED_UPWARDS -> 5;
        };
    }
}
