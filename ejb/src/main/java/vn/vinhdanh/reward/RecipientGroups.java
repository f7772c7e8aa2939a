package vn.vinhdanh.reward;

import vn.vinhdanh.document.AwardGroup;
import vn.vinhdanh.regulation.RecipientKind;

/** Under which heading of a printed list a recipient stands. */
public final class RecipientGroups {

    private RecipientGroups() {
    }

    /** The group of one kind of recipient. */
    public static AwardGroup of(RecipientKind kind) {
        return switch (kind) {
            case COLLECTIVE -> AwardGroup.COLLECTIVE;
            case PERSON -> AwardGroup.INDIVIDUAL;
            case HOUSEHOLD -> AwardGroup.HOUSEHOLD;
        };
    }
}
