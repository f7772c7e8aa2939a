package vn.vinhdanh.conference;

import java.time.LocalDateTime;
import java.util.List;

/**
 * One meeting with everything on it.
 *
 * @param mayEdit whether the caller may write down attendance and votes now
 * @param maySign whether the caller's signature is the one that is missing
 */
public record MeetingView(MeetingRow meeting, LocalDateTime endedAt, boolean considersAwards, String countingBoard, String conclusion,
        QuorumRow quorum, List<MemberRow> members, List<AgendaRow> agenda, List<MotionRow> motions, List<MinutesRow> minutes,
        boolean mayEdit, boolean maySign) {
}
