package vn.vinhdanh.conference.voting;

/** What an absent member wrote. */
public enum VoteChoice {

    FOR, AGAINST
}
