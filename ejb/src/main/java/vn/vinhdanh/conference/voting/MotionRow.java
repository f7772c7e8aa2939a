package vn.vinhdanh.conference.voting;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/**
 * One motion with its count.
 *
 * @param counted whether the votes of the room have been entered
 * @param tally   what the count means now; final once the meeting is closed
 * @param written the votes on paper
 * @param candidates who is voted on together; empty when the subject is the one voted on
 */
public record MotionRow(Long id, int seq, String subject, String detail, String topic, BallotMethod method, String refType, Long refId,
        BigDecimal thresholdPercent, boolean moreThan, VoteBase base, String citation, boolean counted, int roomFor, int roomAgainst,
        int invalid, int blank, MotionResult result, MotionTally tally, List<WrittenVoteRow> written,
        List<CandidateRow> candidates) implements Serializable {
}
