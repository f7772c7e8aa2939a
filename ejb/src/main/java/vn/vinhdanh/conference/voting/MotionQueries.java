package vn.vinhdanh.conference.voting;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.vinhdanh.conference.meeting.MeetingStatus;
import vn.vinhdanh.conference.meeting.VotingRoom;

/** Reads the motions of a meeting, the votes on paper and the outcomes other rooms ask for. */
@Dependent
public class MotionQueries {

    @PersistenceContext
    private EntityManager em;

    /** The motions of a meeting with what their counts mean in this room. */
    public List<MotionRow> rows(long meetingId, VotingRoom room) {
        Map<Long, List<WrittenVoteRow>> written = written(meetingId);
        Map<Long, List<CandidateRow>> candidates = candidates(meetingId);
        return motions(meetingId).stream().map(motion -> motion.row(room, written.getOrDefault(motion.getId(), List.of()),
            candidates.getOrDefault(motion.getId(), List.of()))).toList();
    }

    List<Motion> motions(long meetingId) {
        return em.createQuery("SELECT q FROM Motion q WHERE q.meetingId = :meeting ORDER BY q.seq", Motion.class)
            .setParameter("meeting", meetingId).getResultList();
    }

    Map<Long, List<WrittenVoteRow>> written(long meetingId) {
        return em.createQuery("""
                SELECT NEW vn.vinhdanh.conference.voting.WrittenVoteRow(w.motionId, w.memberId, w.choice, w.receivedOn)
                FROM WrittenVote w WHERE w.meetingId = :meeting ORDER BY w.id
                """, WrittenVoteRow.class).setParameter("meeting", meetingId).getResultStream()
            .collect(Collectors.groupingBy(WrittenVoteRow::motionId));
    }

    private Map<Long, List<CandidateRow>> candidates(long meetingId) {
        return em.createQuery("""
                SELECT c FROM MotionCandidate c WHERE c.motionId IN (SELECT q.id FROM Motion q WHERE q.meetingId = :meeting)
                ORDER BY c.motionId, c.seq
                """, MotionCandidate.class).setParameter("meeting", meetingId).getResultStream()
            .collect(Collectors.groupingBy(MotionCandidate::motionId, Collectors.mapping(MotionCandidate::row, Collectors.toList())));
    }

    /** Outcomes of things of another room, the latest meeting last. */
    List<MotionOutcome> outcomes(String refType, Collection<Long> refIds) {
        if (refIds.isEmpty()) {
            return List.of();
        }
        return em.createQuery("""
                SELECT q.id, m.id, m.title, m.startsAt, q.refId, q.result, m.status, q.baseCount, q.requiredCount, q.forCount,
                    q.votesAgainst + (SELECT COUNT(w.id) FROM WrittenVote w WHERE w.motionId = q.id AND w.choice = :against), q.votesInvalid,
                    q.votesBlank
                FROM Motion q, Meeting m WHERE m.id = q.meetingId AND q.refType = :refType AND q.refId IN :refIds ORDER BY m.startsAt, m.id
                """, Object[].class).setParameter("refType", refType).setParameter("refIds", refIds)
            .setParameter("against", VoteChoice.AGAINST).getResultStream()
            .map(r -> new MotionOutcome((Long) r[0], (Long) r[1], (String) r[2], ((LocalDateTime) r[3]).toLocalDate(), refType, (Long) r[4],
                (MotionResult) r[5], r[6] == MeetingStatus.SIGNED, (Integer) r[7], (Integer) r[8], (Integer) r[9],
                r[9] == null ? null : ((Number) r[10]).intValue(), r[9] == null ? null : (Integer) r[11],
                r[9] == null ? null : (Integer) r[12])).toList();
    }
}
