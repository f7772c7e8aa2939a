package vn.vinhdanh.conference;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The arithmetic of quorum and thresholds; figures of the law are handed in, none is kept here. */
public final class VoteRules {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private VoteRules() {
    }

    /** How many voting members must be in the room: the share of all of them, rounded up. */
    public static int quorum(int votingMembers, int numerator, int denominator) {
        return (int) ((Math.multiplyExact((long) votingMembers, numerator) + denominator - 1) / denominator);
    }

    /** Votes needed to pass: ceil(base x percent), or with "more than" the first whole number above it. */
    public static int required(int base, BigDecimal percent, boolean moreThan) {
        BigDecimal share = percent.multiply(BigDecimal.valueOf(base)).divide(HUNDRED);
        return moreThan
            ? share.setScale(0, RoundingMode.FLOOR).intValueExact() + 1
            : share.setScale(0, RoundingMode.CEILING).intValueExact();
    }

    /** What a count means for a motion in this room. */
    public static MotionTally tally(Room room, Count count, Threshold threshold) {
        int base = threshold.base() == VoteBase.ALL_MEMBERS ? room.votingMembers() : room.votingPresent() + count.written();
        int required = required(base, threshold.percent(), threshold.moreThan());
        return new MotionTally(base, required, count.votesFor(), count.votesAgainst(), count.invalid());
    }

    /** More votes than people, or more written votes than people who may write. */
    public static boolean tooMany(Room room, Count count) {
        return count.inRoom() > room.votingPresent() || count.written() > room.writing();
    }

    /** Who may vote: all voting members, those of them in the room, those of them who vote in writing. */
    public record Room(int votingMembers, int votingPresent, int writing) {
    }

    /** Votes counted in the room and on paper. */
    public record Count(int roomFor, int roomAgainst, int invalid, int writtenFor, int writtenAgainst) {

        int inRoom() {
            return roomFor + roomAgainst + invalid;
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
