package vn.vinhdanh.reward.dossier;

/** What the appraiser found about one nominee. */
public enum AppraisalResult {
    PENDING, ACCEPTED, REFUSED
}
