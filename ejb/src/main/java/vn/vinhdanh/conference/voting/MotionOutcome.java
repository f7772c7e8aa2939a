package vn.vinhdanh.conference.voting;

import java.time.LocalDate;

/**
 * What became of a motion about something of another room.
 *
 * @param result OPEN until the meeting is closed
 * @param votesAgainst votes against, written ones included; null while it is open
 * @param invalid papers that are not valid; null while it is open
 * @param blank papers without a mark; null while it is open
 * @param signed whether the minutes carry both signatures, so that the result can never change again
 */
public record MotionOutcome(Long motionId, Long meetingId, String meetingTitle, LocalDate meetingDate, String refType, Long refId,
        MotionResult result, boolean signed, Integer base, Integer required, Integer votesFor,
        Integer votesAgainst, Integer invalid, Integer blank) {
}
