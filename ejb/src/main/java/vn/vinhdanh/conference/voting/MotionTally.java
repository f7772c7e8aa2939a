package vn.vinhdanh.conference.voting;

import java.io.Serializable;

/**
 * A counted motion.
 *
 * @param base         how many votes the threshold is taken of
 * @param required     votes needed to pass
 * @param votesFor     votes for, written ones included
 * @param votesAgainst votes against, written ones included
 * @param invalid      papers that are not valid
 * @param blank        papers without a mark
 */
public record MotionTally(int base, int required, int votesFor, int votesAgainst, int invalid, int blank) implements Serializable {

    public boolean passed() {
        return base > 0 && votesFor >= required;
    }

    /** How many votes are missing; 0 when it passes. */
    public int missing() {
        return Math.max(0, required - votesFor);
    }

    /** Share of the votes for in the base, in percent with one decimal, rounded down: 76.9 never shows as 77. */
    public double percent() {
        return base == 0 ? 0 : Math.floor(votesFor * 1000.0 / base) / 10;
    }
}
