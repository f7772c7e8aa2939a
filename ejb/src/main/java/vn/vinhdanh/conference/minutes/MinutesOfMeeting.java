package vn.vinhdanh.conference.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import vn.vinhdanh.conference.meeting.MeetingListener;
import vn.vinhdanh.conference.meeting.VotingRoom;
import vn.vinhdanh.shared.RefusedException;

/** A meeting that closes gets its minutes; once somebody has signed them it is not opened again. */
@ApplicationScoped
public class MinutesOfMeeting implements MeetingListener {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private MeetingListQueries queries;

    @Override
    public void closing(long meetingId, VotingRoom room) {
        if (queries.minutes(meetingId).isEmpty()) {
            em.persist(new Minutes(meetingId, 0, null));
        }
    }

    @Override
    public void reopening(long meetingId) {
        if (queries.minutes(meetingId).stream().anyMatch(Minutes::anySigned)) {
            throw new RefusedException("MINUTES_ALREADY_SIGNED");
        }
    }
}
