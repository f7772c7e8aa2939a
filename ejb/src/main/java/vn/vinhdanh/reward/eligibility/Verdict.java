package vn.vinhdanh.reward.eligibility;

import java.util.List;

/** What the rules say about one proposal. */
public enum Verdict {

    ELIGIBLE, NOT_ELIGIBLE,
    /** Nothing speaks against it for certain, but a human has to look. */
    WARNING;

    /** Any failure under a rule in force: not eligible; else anything open: a warning. */
    public static Verdict of(List<Reason> reasons) {
        Verdict verdict = ELIGIBLE;
        for (Reason reason : reasons) {
            if (reason.result() == ReasonResult.FAIL) {
                return NOT_ELIGIBLE;
            }
            if (reason.result() == ReasonResult.UNDETERMINED) {
                verdict = WARNING;
            }
        }
        return verdict;
    }
}
