package vn.vinhdanh.reward.dossier;

import java.io.Serializable;
import java.time.LocalDate;
import vn.vinhdanh.regulation.RecipientKind;
import vn.vinhdanh.reward.eligibility.Verdict;

/**
 * One nominee on the dossier page.
 *
 * @param votesInvalid papers that are not valid
 * @param votesBlank papers without a mark
 * @param held  the award of the same year the nominee has already; null when there is none
 * @param other number of another open dossier for the same award and year; null when there is none
 * @param title another title of the same year; null when there is none
 * @param upperRefusal why the higher authority turned the nominee down; null when it did not
 * @param claimed whether that other dossier has reached the council, so that this one goes on without the nominee
 */
public record NomineeRow(Long id, RecipientKind kind, Long personId, Long collectiveId, String name, Boolean female, String position, String unitName,
        Verdict verdict, LocalDate verdictOn, String warningNote, AppraisalResult appraisal, String appraisalNote, Integer votesFor,
        Integer votesAgainst, Integer votesInvalid, Integer votesBlank, Integer votesBase, Integer votesRequired, VoteResult voteResult, HeldAward held,
        Long other, boolean claimed, OtherTitle title, String upperRefusal) implements Serializable {

    /** Whether the nominee has the award for this year already, or stands in another dossier for it. */
    public boolean twice() {
        return held != null || other != null;
    }

    /** Whether the name went on to the higher authority and has not been turned down there. */
    public boolean standsUpwards() {
        return appraisal == AppraisalResult.ACCEPTED && voteResult == VoteResult.PASSED && upperRefusal == null;
    }

    /** Whether the award the nominee has already, or the place in a dossier that reached the council, rules this one out. */
    public boolean ruledOut() {
        return (claimed || held != null && held.blocks()) && appraisal != AppraisalResult.REFUSED;
    }
}
