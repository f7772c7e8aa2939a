package vn.vinhdanh.reward.dossier;

import java.io.Serializable;
import java.time.LocalDate;
import vn.vinhdanh.regulation.RecipientKind;
import vn.vinhdanh.reward.eligibility.Verdict;

/**
 * One nominee on the dossier page.
 *
 * @param votesInvalid blank ballots and those that cannot be read
 * @param twice already holds this award for this year, or stands in another dossier for it
 */
public record NomineeRow(Long id, RecipientKind kind, Long personId, Long collectiveId, String name, Boolean female, String position, String unitName,
        Verdict verdict, LocalDate verdictOn, String warningNote, AppraisalResult appraisal, String appraisalNote, Integer votesFor,
        Integer votesAgainst, Integer votesInvalid, Integer votesBase, Integer votesRequired, VoteResult voteResult, boolean twice) implements Serializable {
}
