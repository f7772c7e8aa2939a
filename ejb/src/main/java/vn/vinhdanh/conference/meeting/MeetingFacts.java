package vn.vinhdanh.conference.meeting;

import java.time.LocalDateTime;

/** One meeting as the other parts of the room read it. */
public record MeetingFacts(long id, long unitId, MeetingStatus status, LocalDateTime endedAt, boolean considersAwards, String countingBoard,
        Integer papersOut, Integer papersIn,
        String conclusion, int quorum, String quorumBasis) {

    static MeetingFacts of(Meeting m, VotingRoom room) {
        return new MeetingFacts(m.getId(), m.unitId(), m.status(), m.endedAt(), m.considersAwards(), m.countingBoard(), m.papersOut(), m.papersIn(), m.conclusion(),
            m.quorum(room.votingMembers()), m.quorumBasis());
    }
}
