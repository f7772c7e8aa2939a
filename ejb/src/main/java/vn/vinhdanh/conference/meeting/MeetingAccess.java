package vn.vinhdanh.conference.meeting;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import vn.vinhdanh.account.Caller;
import vn.vinhdanh.account.Role;

/** What agenda, voting and minutes may know and change of the meeting they belong to, within the scope of the caller. */
@Dependent
public class MeetingAccess {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private MeetingQueries queries;
    @Inject
    private Caller caller;

    /** Lets the council's secretary write to a meeting that is not closed. */
    public void requireEditable(long meetingId) {
        queries.forWriting(meetingId, Role.COUNCIL_SECRETARY).requireEditable();
    }

    /** Lets one of these roles write to a meeting in whatever state; its version grows. */
    public MeetingStatus requireWritable(long meetingId, Role... roles) {
        return queries.forWriting(meetingId, roles).status();
    }

    /** The minutes carry both signatures: nothing on the meeting changes any more. */
    public void sign(long meetingId) {
        em.find(Meeting.class, meetingId).moveTo(MeetingStatus.SIGNED);
    }

    /** The people expected, in their order. */
    public List<MemberRow> members(long meetingId) {
        return queries.members(meetingId).stream().map(MeetingMember::row).toList();
    }

    /** The meeting itself; the caller has checked the right to see it. */
    public MeetingFacts facts(long meetingId, VotingRoom room) {
        return MeetingFacts.of(em.find(Meeting.class, meetingId), room);
    }

    /** The caller's own rows among those expected at a meeting. */
    public Set<Long> membershipsOfCaller(long meetingId) {
        return Set.copyOf(em.createQuery("""
                SELECT a.id FROM MeetingMember a, Account c WHERE a.meetingId = :meeting AND c.id = a.accountId AND c.username = :caller
                """, Long.class).setParameter("meeting", meetingId).setParameter("caller", caller.username()).getResultList());
    }
}
