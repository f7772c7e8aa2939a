package vn.vinhdanh.conference.meeting;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.organisation.UnitScopes;
import vn.vinhdanh.shared.NotFoundException;

/** Reads a meeting to be written to, its people and the quorum rule of its day. */
@Dependent
class MeetingQueries {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private UnitScopes scopes;

    /** A meeting the caller may write to in one of the roles; its version grows, so that two writers cannot pass each other. */
    Meeting forWriting(long id, Role... roles) {
        Meeting meeting = em.find(Meeting.class, id);
        if (meeting == null) {
            throw new NotFoundException();
        }
        scopes.of(roles).require(meeting.unitId());
        em.lock(meeting, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return meeting;
    }

    List<MeetingMember> members(long meetingId) {
        return em.createQuery("SELECT a FROM MeetingMember a WHERE a.meetingId = :meeting ORDER BY a.sortOrder, a.id", MeetingMember.class)
            .setParameter("meeting", meetingId).getResultList();
    }

    QuorumRule quorumRule(QuorumPurpose purpose, LocalDate day) {
        return em.createQuery("""
                SELECT r FROM QuorumRule r WHERE r.purpose = :purpose AND r.validFrom <= :day AND (r.validTo IS NULL OR r.validTo >= :day)
                ORDER BY r.validFrom DESC
                """, QuorumRule.class).setParameter("purpose", purpose).setParameter("day", day).setMaxResults(1)
            .getResultStream().findFirst().orElseThrow(NotFoundException::new);
    }
}
