package vn.vinhdanh.conference.minutes;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;
import vn.vinhdanh.conference.agenda.AgendaRow;
import vn.vinhdanh.conference.meeting.MemberRow;
import vn.vinhdanh.conference.meeting.QuorumRow;
import vn.vinhdanh.conference.voting.MotionRow;

/**
 * One meeting with everything on it.
 *
 * @param papersOut papers of the secret ballot given out; null until entered
 * @param papersIn  those that came back; null until entered
 * @param writer  whether the caller keeps this meeting
 * @param mayEdit whether the caller may write down attendance and votes now
 * @param toSign  the row of minutes the caller's own signature is missing on; null when there is none
 */
public record MeetingView(MeetingRow meeting, LocalDateTime endedAt, boolean considersAwards, String countingBoard,
        Integer papersOut, Integer papersIn, String conclusion,
        QuorumRow quorum, List<MemberRow> members, List<AgendaRow> agenda, List<MotionRow> motions, List<MinutesRow> minutes,
        boolean writer, boolean mayEdit, Long toSign) implements Serializable {
}
