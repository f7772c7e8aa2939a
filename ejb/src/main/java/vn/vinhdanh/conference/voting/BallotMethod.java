package vn.vinhdanh.conference.voting;

/** Secret ballot on paper, or a show of hands. */
public enum BallotMethod {

    BALLOT, SHOW_OF_HANDS
}
