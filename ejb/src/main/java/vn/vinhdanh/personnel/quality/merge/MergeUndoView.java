package vn.vinhdanh.personnel.quality.merge;

import java.io.Serializable;
import java.util.List;

/**
 * What taking a merge back would do.
 *
 * @param merge  the merge
 * @param back   rows that go back, per part of the file
 * @param again  all rows the merged record has again: those that go back and those that were set aside with it meanwhile
 * @param kept   rows that were changed since, or go with one that was: they stay where they are
 * @param fields what the merge wrote into the record that remains
 * @param seen   state of both files, by which a change meanwhile is noticed
 */
public record MergeUndoView(MergedRow merge, List<MergeMoves.Carried> back, List<MergeMoves.Carried> again, List<Kept> kept,
        List<Field> fields, String seen) implements Serializable {

    /** A row that stays: its part of the file and what names it; no words when it is no longer there. */
    public record Kept(String section, String words) implements Serializable {
    }

    /** A field before the merge and today; one that was changed since stays as it is. */
    public record Field(String name, String before, String now, boolean kept) implements Serializable {
    }
}
