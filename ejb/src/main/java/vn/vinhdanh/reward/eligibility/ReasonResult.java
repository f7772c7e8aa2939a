package vn.vinhdanh.reward.eligibility;

/** Outcome of one rule. */
public enum ReasonResult {

    PASS, FAIL,
    /** A fact nobody has entered, a disputed point, or a version of the law that is not confirmed. */
    UNDETERMINED;

    /** One of both is enough. */
    ReasonResult or(ReasonResult other) {
        if (this == PASS || other == PASS) {
            return PASS;
        }
        return this == FAIL && other == FAIL ? FAIL : UNDETERMINED;
    }

    /** Both are needed. */
    ReasonResult and(ReasonResult other) {
        if (this == FAIL || other == FAIL) {
            return FAIL;
        }
        return this == PASS && other == PASS ? PASS : UNDETERMINED;
    }

    static ReasonResult of(boolean holds) {
        return holds ? PASS : FAIL;
    }
}
