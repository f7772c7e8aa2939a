package vn.vinhdanh.personnel.quality.merge;

import java.io.Serializable;
import java.util.List;

/**
 * What a room says about a merge before it happens.
 *
 * @param carried   rows that come along, per part of the file
 * @param conflicts what the clerk has to choose
 * @param blockers  work that has to be finished first, in words: names, years
 */
public record MergeForecast(List<Carried> carried, List<MergeConflict> conflicts, List<Blocker> blockers) implements Serializable {

    /** Rows of one part of the file. */
    public record Carried(String section, long rows) implements Serializable {
    }

    /**
     * Why it cannot be done yet.
     *
     * @param code text key behind {@code error.}
     * @param what what it names
     */
    public record Blocker(String code, String what) implements Serializable {
    }

    /** Nothing but rows that come along. */
    public static MergeForecast of(List<Carried> carried) {
        return new MergeForecast(carried, List.of(), List.of());
    }
}
