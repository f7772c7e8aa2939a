package vn.vinhdanh.reward.dossier;

/** Outcome of the council's vote on one nominee. */
public enum VoteResult {
    PASSED, FAILED
}
