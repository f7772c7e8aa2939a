package vn.vinhdanh.reward.decision;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.vinhdanh.conference.meeting.Attendance;
import vn.vinhdanh.reward.dossier.VoteResult;

/** Reads what the council decided about a dossier: the attendance from the meeting, the votes as they were taken over. */
@Dependent
class CouncilResults {

    @PersistenceContext
    private EntityManager em;

    CouncilResult of(long dossierId) {
        LocalDateTime started = null;
        Map<Attendance, Integer> voters = new EnumMap<>(Attendance.class);
        for (Object[] r : em.createQuery("""
                SELECT m.startsAt, a.attendance, COUNT(a.id) FROM Dossier d, Meeting m, MeetingMember a
                WHERE d.id = :dossier AND m.id = d.meetingId AND a.meetingId = m.id AND a.voting = TRUE
                GROUP BY m.startsAt, a.attendance
                """, Object[].class).setParameter("dossier", dossierId).getResultList()) {
            started = (LocalDateTime) r[0];
            voters.put((Attendance) r[1], ((Long) r[2]).intValue());
        }
        int members = voters.values().stream().mapToInt(Integer::intValue).sum();
        return new CouncilResult(started == null ? null : started.toLocalDate(), members, voters.getOrDefault(Attendance.PRESENT, 0),
                voters.getOrDefault(Attendance.ABSENT_WRITTEN, 0), votes(dossierId));
    }

    private List<CouncilResult.Vote> votes(long dossierId) {
        return em.createQuery("""
                SELECT n.recipientName, n.position, n.unitName, n.votesFor, n.votesAgainst, n.votesBlank, n.votesInvalid,
                    n.votesBase, n.votesRequired, n.voteResult
                FROM Nominee n WHERE n.dossierId = :dossier AND n.voteResult IS NOT NULL ORDER BY n.sortGroup, n.sortKey, n.id
                """, Object[].class).setParameter("dossier", dossierId).getResultStream().map(r -> new CouncilResult.Vote((String) r[0],
                        (String) r[1], (String) r[2], figure(r[3]), figure(r[4]), figure(r[5]), figure(r[6]), figure(r[7]), figure(r[8]),
                        r[9] == VoteResult.PASSED)).toList();
    }

    private static int figure(Object number) {
        return number == null ? 0 : (Integer) number;
    }
}
