package vn.vinhdanh.conference.minutes;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.vinhdanh.account.Caller;
import vn.vinhdanh.shared.WorkSource;

/** Minutes that wait for the caller's signature as secretary or as the one who presided. */
@Stateless
@PermitAll
public class MinutesWork implements WorkSource {

    private static final int MOST = 20;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;

    @Override
    public List<WorkItem> openWork() {
        return em.createQuery("""
                SELECT DISTINCT m.id, m.title FROM Meeting m, Minutes p, MeetingMember a, Account c
                WHERE p.meetingId = m.id AND a.meetingId = m.id AND c.id = a.accountId AND c.username = :caller
                  AND m.status IN (vn.vinhdanh.conference.meeting.MeetingStatus.CLOSED, vn.vinhdanh.conference.meeting.MeetingStatus.SIGNED)
                  AND (a.seat = vn.vinhdanh.conference.meeting.Seat.SECRETARY AND p.secretarySignedBy IS NULL
                    OR a.seat = vn.vinhdanh.conference.meeting.Seat.CHAIR AND p.chairSignedBy IS NULL)
                ORDER BY m.id
                """, Object[].class).setParameter("caller", caller.username()).setMaxResults(MOST).getResultList().stream()
                .map(r -> new WorkItem("conference.work.sign", List.of(r[1]), "/conference/meeting.xhtml?id=" + r[0], null)).toList();
    }
}
