package vn.vinhdanh.reward.eligibility;

/**
 * How many of everybody in scope fall under each verdict.
 *
 * @param eligible    may be proposed
 * @param warning     a human has to look
 * @param notEligible may not
 */
public record EligibilityCounts(long eligible, long warning, long notEligible) {

    /** All that were judged. */
    public long total() {
        return eligible + warning + notEligible;
    }
}
