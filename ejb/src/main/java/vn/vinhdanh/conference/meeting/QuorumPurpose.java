package vn.vinhdanh.conference.meeting;

/** What a meeting is called for, as far as the quorum is concerned. */
public enum QuorumPurpose {

    ORDINARY, AWARDS
}
