package vn.vinhdanh.conference.voting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.vinhdanh.account.Roles;
import vn.vinhdanh.audit.AuditTrail;
import vn.vinhdanh.conference.meeting.MeetingAccess;
import vn.vinhdanh.conference.meeting.VotingRoom;
import vn.vinhdanh.shared.NotFoundException;
import vn.vinhdanh.shared.RefusedException;

/**
 * What a meeting votes on and with what result. Another room opens motions about its own things by a reference and reads the
 * results by the same reference.
 */
@Stateless
@RolesAllowed({Roles.COUNCIL_SECRETARY, Roles.SYSTEM})
public class VotingService {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private MotionQueries queries;
    @Inject
    private MeetingAccess meetings;
    @Inject
    private AuditTrail audit;

    /**
     * Puts questions to the vote, in their order after those already there.
     *
     * @return the numbers of the motions, in the same order
     * @throws RefusedException MOTION_TWICE when something referred to is already put to the vote in this meeting
     */
    public List<Long> openMotions(long meetingId, @Valid List<MotionInput> inputs) {
        meetings.requireEditable(meetingId);
        List<Motion> existing = queries.motions(meetingId);
        Set<String> references = existing.stream().map(Motion::reference).collect(Collectors.toCollection(HashSet::new));
        int seq = existing.stream().mapToInt(Motion::seq).max().orElse(0);
        List<Motion> opened = new ArrayList<>();
        for (MotionInput input : inputs) {
            Motion motion = new Motion(meetingId, ++seq, input);
            if (input.getRefId() != null && !references.add(motion.reference())) {
                throw new RefusedException("MOTION_TWICE", motion.subject());
            }
            em.persist(motion);
            list(motion.getId(), input.getCandidates());
            opened.add(motion);
        }
        audit.record("MOTIONS_OPENED", "MEETING", meetingId, String.valueOf(inputs.size()));
        return opened.stream().map(Motion::getId).toList();
    }

    /** Takes a motion back that has not been counted. */
    public void withdrawMotion(long meetingId, long motionId) {
        meetings.requireEditable(meetingId);
        Motion motion = em.find(Motion.class, motionId);
        if (motion == null || motion.meetingId() != meetingId) {
            throw new NotFoundException();
        }
        if (motion.counted() || !queries.written(meetingId).getOrDefault(motionId, List.of()).isEmpty()) {
            throw new RefusedException("MOTION_COUNTED", motion.subject());
        }
        em.createQuery("DELETE FROM MotionCandidate c WHERE c.motionId = :motion").setParameter("motion", motionId).executeUpdate();
        em.remove(motion);
    }

    /**
     * Enters counts: votes of the room and, for each, the written votes of absent members in place of those entered before.
     *
     * @throws RefusedException VOTES_EXCEED when more votes are cast than there are people, VOTE_NOT_WRITING when somebody
     *                          voted on paper who is not absent, VOTE_TWICE when somebody is counted twice
     */
    public void record(long meetingId, @Valid List<BallotInput> ballots) {
        meetings.requireEditable(meetingId);
        Map<Long, Motion> motions = queries.motions(meetingId).stream().collect(Collectors.toMap(Motion::getId, q -> q));
        List<Long> ids = ballots.stream().map(BallotInput::getMotionId).toList();
        if (!ids.isEmpty()) {
            em.createQuery("DELETE FROM WrittenVote w WHERE w.meetingId = :meeting AND w.motionId IN :motions")
                .setParameter("meeting", meetingId).setParameter("motions", ids).executeUpdate();
        }
        for (BallotInput ballot : ballots) {
            Motion motion = motions.get(ballot.getMotionId());
            if (motion == null) {
                throw new NotFoundException();
            }
            motion.count(ballot.getVotesFor(), ballot.getVotesAgainst(), ballot.getVotesInvalid(), ballot.getVotesBlank());
            storeWritten(meetingId, motion, ballot.getWritten());
        }
        em.flush();
        requireConsistent(meetingId);
    }

    /**
     * Enters "everybody in the room for" on all motions by show of hands that have not been counted yet; written votes stay as they
     * are. A secret ballot is counted paper by paper (NĐ 98/2023 Điều 30), so there is no such shortcut for it.
     */
    public int recordAllFor(long meetingId) {
        meetings.requireEditable(meetingId);
        int present = VotingRoom.of(meetings.members(meetingId)).votingPresent();
        List<Motion> open = queries.motions(meetingId).stream().filter(motion -> !motion.counted() && motion.byShowOfHands()).toList();
        open.forEach(motion -> motion.count(present, 0, 0, 0));
        return open.size();
    }

    /** Enters what an absent member wrote, the same on every motion that has no written vote of that member yet. */
    public int recordWrittenAll(long meetingId, @Valid WrittenVoteInput vote) {
        meetings.requireEditable(meetingId);
        Map<Long, List<WrittenVoteRow>> written = queries.written(meetingId);
        int added = 0;
        for (Motion motion : queries.motions(meetingId)) {
            boolean known = written.getOrDefault(motion.getId(), List.of()).stream().anyMatch(w -> w.memberId() == vote.getMemberId());
            if (!known) {
                em.persist(new WrittenVote(meetingId, motion.getId(), vote));
                added++;
            }
        }
        em.flush();
        requireConsistent(meetingId);
        return added;
    }

    /**
     * What became of things of another room. A thing voted on in several meetings has the outcome of the latest one.
     *
     * @return outcome by number of the thing; nothing for what was never put to the vote
     */
    @RolesAllowed({Roles.UNIT_CLERK, Roles.UNIT_HEAD, Roles.REGISTRY_OFFICER, Roles.APPRAISER, Roles.COUNCIL_SECRETARY,
        Roles.COUNCIL_MEMBER, Roles.DIRECTOR, Roles.DOCUMENT_CLERK, Roles.INSPECTOR, Roles.INTEGRATION, Roles.SYSTEM})
    public Map<Long, MotionOutcome> resultsFor(String refType, Collection<Long> refIds) {
        Map<Long, MotionOutcome> outcomes = new HashMap<>();
        queries.outcomes(refType, refIds).forEach(outcome -> outcomes.put(outcome.refId(), outcome));
        return outcomes;
    }

    private void list(long motionId, List<CandidateRow> candidates) {
        for (int i = 0; i < candidates.size(); i++) {
            em.persist(new MotionCandidate(motionId, i + 1, candidates.get(i)));
        }
    }

    private void storeWritten(long meetingId, Motion motion, List<WrittenVoteInput> votes) {
        Set<Long> seen = new HashSet<>();
        for (WrittenVoteInput vote : votes) {
            if (!seen.add(vote.getMemberId())) {
                throw new RefusedException("VOTE_TWICE", motion.subject());
            }
            em.persist(new WrittenVote(meetingId, motion.getId(), vote));
        }
    }

    private void requireConsistent(long meetingId) {
        VoteChecks.votes(meetings.members(meetingId), queries.motions(meetingId), queries.written(meetingId));
    }
}
