package vn.vinhdanh.conference.voting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.vinhdanh.conference.meeting.VotingRoom;

/** The arithmetic of thresholds; figures of the law are handed in, none is kept here. */
public final class VoteRules {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private VoteRules() {
    }

    /** Votes needed to pass: ceil(base x percent), or with "more than" the first whole number above it. */
    public static int required(int base, BigDecimal percent, boolean moreThan) {
        BigDecimal share = percent.multiply(BigDecimal.valueOf(base)).divide(HUNDRED);
        return moreThan
            ? share.setScale(0, RoundingMode.FLOOR).intValueExact() + 1
            : share.setScale(0, RoundingMode.CEILING).intValueExact();
    }

    /** What a count means for a motion in this room. */
    public static MotionTally tally(VotingRoom room, Count count, Threshold threshold) {
        int base = threshold.base() == VoteBase.ALL_MEMBERS ? room.votingMembers() : room.votingPresent() + count.written();
        int required = required(base, threshold.percent(), threshold.moreThan());
        return new MotionTally(base, required, count.votesFor(), count.votesAgainst(), count.invalid(), count.blank());
    }

    /** More votes than people, or more written votes than people who may write. */
    public static boolean tooMany(VotingRoom room, Count count) {
        return count.inRoom() > room.votingPresent() || count.written() > room.writing();
    }

    /** Votes counted in the room and on paper. */
    public record Count(int roomFor, int roomAgainst, int invalid, int blank, int writtenFor, int writtenAgainst) {

        int inRoom() {
            return roomFor + roomAgainst + invalid + blank;
        }

        int written() {
            return writtenFor + writtenAgainst;
        }

        int votesFor() {
            return roomFor + writtenFor;
        }

        int votesAgainst() {
            return roomAgainst + writtenAgainst;
        }
    }

    /** The share a motion needs and what it is a share of. */
    public record Threshold(BigDecimal percent, boolean moreThan, VoteBase base) {
    }
}
