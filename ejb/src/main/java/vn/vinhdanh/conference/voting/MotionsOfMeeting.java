package vn.vinhdanh.conference.voting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import vn.vinhdanh.conference.meeting.MeetingAccess;
import vn.vinhdanh.conference.meeting.MeetingListener;
import vn.vinhdanh.conference.meeting.MemberRow;
import vn.vinhdanh.conference.meeting.VotingRoom;

/** Motions follow their meeting: votes fit the people in the room, results are fixed when it closes and taken back when it is reopened. */
@ApplicationScoped
public class MotionsOfMeeting implements MeetingListener {

    @Inject
    private MotionQueries queries;
    @Inject
    private MeetingAccess meetings;

    @Override
    public void membersChanged(long meetingId, List<MemberRow> members) {
        VoteChecks.votes(members, queries.motions(meetingId), queries.written(meetingId));
    }

    @Override
    public void closing(long meetingId, VotingRoom room) {
        Map<Long, List<WrittenVoteRow>> written = queries.written(meetingId);
        List<Motion> motions = queries.motions(meetingId);
        motions.forEach(VoteChecks::counted);
        VoteChecks.papers(meetings.facts(meetingId, room), room, motions);
        for (Motion motion : motions) {
            motion.settle(motion.tally(room, written.getOrDefault(motion.getId(), List.of())));
        }
    }

    @Override
    public void reopening(long meetingId) {
        queries.motions(meetingId).forEach(Motion::unsettle);
    }
}
