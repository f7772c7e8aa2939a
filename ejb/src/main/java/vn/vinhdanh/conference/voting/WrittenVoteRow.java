package vn.vinhdanh.conference.voting;

import java.io.Serializable;
import java.time.LocalDate;

/** One vote an absent member handed in on paper. */
public record WrittenVoteRow(Long motionId, Long memberId, VoteChoice choice, LocalDate receivedOn) implements Serializable {
}
