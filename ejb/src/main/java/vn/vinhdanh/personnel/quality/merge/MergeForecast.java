package vn.vinhdanh.personnel.quality.merge;

import java.io.Serializable;
import java.util.List;

/**
 * What is said about a merge before it happens.
 *
 * @param conflicts what the clerk has to choose
 * @param doubts    signs that the records are two people after all: the clerk has to confirm that they are one
 * @param blockers  work that has to be finished first, in words: names, years
 */
public record MergeForecast(List<MergeConflict> conflicts, List<Doubt> doubts, List<Blocker> blockers) implements Serializable {

    /** Nothing to ask. */
    public static final MergeForecast NONE = new MergeForecast(List.of(), List.of(), List.of());

    /**
     * Why they may be two people.
     *
     * @param code text key behind {@code quality.merge.doubt.}
     * @param one  what the record that remains says, or what both stand in; as stored
     * @param two  what the other says; null where one word says it
     */
    public record Doubt(String code, String one, String two) implements Serializable {
    }

    /**
     * Why it cannot be done yet.
     *
     * @param code text key behind {@code error.}
     * @param what what it names
     */
    public record Blocker(String code, String what) implements Serializable {
    }
}
