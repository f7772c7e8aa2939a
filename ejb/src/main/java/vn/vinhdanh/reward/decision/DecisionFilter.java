package vn.vinhdanh.reward.decision;

import java.io.Serializable;

/** What the list of decisions is narrowed to; null means all. */
public record DecisionFilter(Integer year, DecisionStatus status, DocumentType documentType) implements Serializable {

    /** Everything the caller may see. */
    public static DecisionFilter all() {
        return new DecisionFilter(null, null, null);
    }
}
