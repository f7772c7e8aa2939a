package vn.vinhdanh.personnel.quality.merge;

import java.io.Serializable;
import java.util.List;

/**
 * Two records beside each other, with what is to be chosen and what would come along.
 *
 * @param lines    the fields of which one of the two says something
 * @param forecast what is to be chosen, what to be confirmed, what stands in the way
 * @param moves    what comes along and what is set aside, with the choices that are proposed
 * @param seen     state of both files, by which a change meanwhile is noticed
 */
public record MergeView(Side kept, Side other, List<MergeLine> lines, MergeForecast forecast, MergeMoves moves,
        String seen) implements Serializable {

    MergeView with(MergeMoves rehearsed) {
        return new MergeView(kept, other, lines, forecast, rehearsed, seen);
    }

    /** One of the two. */
    public record Side(long id, String fullName, String personalId, String unitName) implements Serializable {
    }
}
