package vn.vinhdanh.conference.meeting;

import java.util.List;

/** What other parts of the room have to say when a meeting changes; every implementing bean is asked within the same transaction. */
public interface MeetingListener {

    /** Members or attendance were changed: refuses what contradicts the votes already counted. */
    default void membersChanged(long meetingId, List<MemberRow> members) {
    }

    /** A meeting with its quorum is being closed: fixes what becomes final, refuses while something is missing. */
    default void closing(long meetingId, VotingRoom room) {
    }

    /** A closed meeting is being opened again: takes back what became final, refuses when it is signed. */
    default void reopening(long meetingId) {
    }
}
