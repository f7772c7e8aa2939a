package vn.vinhdanh.reward.dossier;

import java.io.Serializable;
import java.util.List;
import vn.vinhdanh.reward.eligibility.Verdict;

/**
 * One row of the list to choose from.
 *
 * @param onList  already in this dossier
 * @param held    the award of the same year the candidate has already; null when there is none
 * @param other   number of another open dossier for the same award and year; null when there is none
 * @param title   another title of the same year; null when there is none
 * @param open    what fails or is left open, with its cure
 */
public record CandidateRow(long id, String name, String position, String unitName, Verdict verdict, boolean onList, HeldAward held,
        Long other, OtherTitle title, List<String> open) implements Serializable {

    /** Whether the row can be ticked. */
    public boolean selectable() {
        return verdict != Verdict.NOT_ELIGIBLE && !onList && (held == null || !held.blocks());
    }
}
