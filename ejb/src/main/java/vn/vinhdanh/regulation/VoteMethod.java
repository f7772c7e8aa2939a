package vn.vinhdanh.regulation;

/** Secret ballot, or by local rule a show of hands. */
public enum VoteMethod {
    BALLOT, BALLOT_OR_HANDS
}
