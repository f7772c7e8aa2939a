package vn.vinhdanh.conference;

/** What an absent member wrote. */
public enum VoteChoice {

    FOR, AGAINST
}
