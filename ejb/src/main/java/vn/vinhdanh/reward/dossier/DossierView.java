package vn.vinhdanh.reward.dossier;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import vn.vinhdanh.reward.eligibility.GkReason;

/**
 * Everything the dossier page shows.
 *
 * @param departmentMaySign whether it ends as a decision here, or as a submission upwards
 * @param gateOpen          whether council and decision may follow already
 * @param projectedBonus    what the nominees would cost if decided today; null when nothing is paid here
 * @param otherAppraisers who can appraise in place of the caller, who prepared the dossier; null when that is not the question
 */
public record DossierView(Long id, long version, String awardCode, String awardName, int year, CommendationType commendationType,
        GkReason reasonKind, String achievement, Long unitId, String unitName, LocalDate acceptedOn, DossierStatus status, String proposer,
        LocalDateTime proposedAt, String submitter, LocalDateTime submittedAt, String appraiser, LocalDateTime appraisedAt, String appraisalNote, String approver,
        LocalDateTime approvedAt, String rejectionReason, Long meetingId, Long decisionId, boolean departmentMaySign, boolean gateOpen,
        BigDecimal projectedBonus, List<NomineeRow> nominees, List<ReturnRow> returns, Set<DossierAction> actions,
        List<String> otherAppraisers)
        implements Serializable {

    /** Whether this can be done now by the caller. */
    public boolean can(String action) {
        return actions.contains(DossierAction.valueOf(action));
    }

    /** Nominees about whom something is left open. */
    public long warnings() {
        return nominees.stream().filter(n -> n.verdict() != vn.vinhdanh.reward.eligibility.Verdict.ELIGIBLE || n.twice()).count();
    }

    /** Nominees still on the list with another title of the same year: only the highest is paid (NĐ 152/2025 Điều 49). */
    public List<NomineeRow> twoTitles() {
        return nominees.stream().filter(n -> n.title() != null && n.appraisal() != AppraisalResult.REFUSED).toList();
    }

    /** Nominees whom the council passed. */
    public long passed() {
        return nominees.stream().filter(n -> n.voteResult() == VoteResult.PASSED && n.appraisal() == AppraisalResult.ACCEPTED).count();
    }
}
