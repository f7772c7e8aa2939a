package vn.vinhdanh.reward.decision;

/** Life of a decision: drafted, approved by the director (or rejected), numbered and dated by the document clerk. */
public enum DecisionStatus {
    DRAFT, APPROVED, REJECTED, REGISTERED;

    /** Whether the decision may go straight to the other state; a registered one never changes again. */
    public boolean canMoveTo(DecisionStatus target) {
        return switch (this) {
            case DRAFT -> target == APPROVED || target == REJECTED;
            case APPROVED -> target == REGISTERED || target == REJECTED;
            case REJECTED, REGISTERED -> false;
        };
    }
}
