package vn.vinhdanh.conference.meeting;

/** The arithmetic of the quorum; the share is handed in, none is kept here. */
public final class QuorumRules {

    private QuorumRules() {
    }

    /** How many voting members must be in the room: the share of all of them, rounded up. */
    public static int quorum(int votingMembers, int numerator, int denominator) {
        return (int) ((Math.multiplyExact((long) votingMembers, numerator) + denominator - 1) / denominator);
    }
}
