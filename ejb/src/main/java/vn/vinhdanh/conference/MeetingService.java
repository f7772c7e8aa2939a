package vn.vinhdanh.conference;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.account.Roles;
import vn.vinhdanh.audit.AuditTrail;
import vn.vinhdanh.conference.VoteRules.Room;
import vn.vinhdanh.organisation.UnitScopes;
import vn.vinhdanh.shared.NotFoundException;
import vn.vinhdanh.shared.RefusedException;

/**
 * Holds meetings: who is called, who came, what was put to the vote and with what result. Another room opens motions about
 * its own things by a reference and reads the results by the same reference.
 */
@Stateless
@RolesAllowed({Roles.COUNCIL_SECRETARY, Roles.SYSTEM})
public class MeetingService {

    private static final Role[] WRITERS = {Role.COUNCIL_SECRETARY};

    @PersistenceContext
    private EntityManager em;
    @Inject
    private MeetingQueries queries;
    @Inject
    private UnitScopes scopes;
    @Inject
    private CouncilMembers council;
    @Inject
    private AuditTrail audit;
    @Inject
    private Clock clock;

    /**
     * Calls a meeting. Without members in the input, the council is taken from the roles of that day: the director presides,
     * the council secretary keeps the minutes.
     *
     * @return its number
     */
    public long create(@Valid MeetingInput input) {
        scopes.of(WRITERS).require(input.getUnitId());
        Meeting meeting = new Meeting(input.getKind(), input.getUnitId());
        describe(meeting, input);
        em.persist(meeting);
        List<MemberInput> members = input.getMembers().isEmpty()
            ? council.proposal(input.getUnitId(), input.getStartsAt().toLocalDate()) : input.getMembers();
        storeMembers(meeting.getId(), members);
        audit.record("MEETING_CALLED", "MEETING", meeting.getId(), meeting.title());
        return meeting.getId();
    }

    /** Corrects what a meeting that is not closed is about, and who is expected; attendance of those who stay is kept. */
    public void update(@Valid MeetingInput input) {
        Meeting meeting = queries.forWriting(input.getId(), WRITERS);
        meeting.requireVersion(input.getVersion());
        meeting.requireEditable();
        describe(meeting, input);
        storeMembers(meeting.getId(), input.getMembers());
        em.flush();
        requireConsistent(meeting.getId());
    }

    /** The day a new meeting is proposed for. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Whom the roles of a day make members of the council of a unit: a proposal the secretary may change. */
    public List<MemberInput> proposal(long unitId, LocalDate day) {
        scopes.of(WRITERS).require(unitId);
        return council.proposal(unitId, day);
    }

    /** Writes down who came, who is absent and why, and who votes on paper. */
    public void attend(long meetingId, @Valid List<AttendanceInput> entries) {
        Meeting meeting = queries.forWriting(meetingId, WRITERS);
        meeting.requireEditable();
        Map<Long, MeetingMember> members = queries.members(meetingId).stream().collect(Collectors.toMap(MeetingMember::getId, a -> a));
        for (AttendanceInput entry : entries) {
            MeetingMember member = members.get(entry.getMemberId());
            if (member == null) {
                throw new NotFoundException();
            }
            member.attend(entry.getAttendance(), entry.getReason());
        }
        em.flush();
        requireConsistent(meetingId);
    }

    /** Begins the meeting. */
    public void start(long meetingId) {
        queries.forWriting(meetingId, WRITERS).moveTo(MeetingStatus.RUNNING);
    }

    /**
     * Puts questions to the vote, in their order after those already there.
     *
     * @return the numbers of the motions, in the same order
     * @throws RefusedException MOTION_TWICE when something referred to is already put to the vote in this meeting
     */
    public List<Long> openMotions(long meetingId, @Valid List<MotionInput> inputs) {
        Meeting meeting = queries.forWriting(meetingId, WRITERS);
        meeting.requireEditable();
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
            opened.add(motion);
        }
        audit.record("MOTIONS_OPENED", "MEETING", meetingId, String.valueOf(inputs.size()));
        return opened.stream().map(Motion::getId).toList();
    }

    /** Takes a motion back that has not been counted. */
    public void withdrawMotion(long meetingId, long motionId) {
        queries.forWriting(meetingId, WRITERS).requireEditable();
        Motion motion = em.find(Motion.class, motionId);
        if (motion == null || motion.meetingId() != meetingId) {
            throw new NotFoundException();
        }
        if (motion.counted() || !queries.written(meetingId).getOrDefault(motionId, List.of()).isEmpty()) {
            throw new RefusedException("MOTION_COUNTED", motion.subject());
        }
        em.remove(motion);
    }

    /**
     * Enters counts: votes of the room and, for each, the written votes of absent members in place of those entered before.
     *
     * @throws RefusedException VOTES_EXCEED when more votes are cast than there are people, VOTE_NOT_WRITING when somebody
     *                          voted on paper who is not absent, VOTE_TWICE when somebody is counted twice
     */
    public void record(long meetingId, @Valid List<BallotInput> ballots) {
        Meeting meeting = queries.forWriting(meetingId, WRITERS);
        meeting.requireEditable();
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
            motion.count(ballot.getVotesFor(), ballot.getVotesAgainst(), ballot.getVotesInvalid());
            storeWritten(meetingId, motion, ballot.getWritten());
        }
        em.flush();
        requireConsistent(meetingId);
    }

    /** Enters "everybody in the room for" on all motions that have not been counted yet; written votes stay as they are. */
    public int recordAllFor(long meetingId) {
        Meeting meeting = queries.forWriting(meetingId, WRITERS);
        meeting.requireEditable();
        int present = MeetingQueries.room(queries.members(meetingId)).votingPresent();
        List<Motion> open = queries.motions(meetingId).stream().filter(motion -> !motion.counted()).toList();
        open.forEach(motion -> motion.count(present, 0, 0));
        return open.size();
    }

    /** Enters what an absent member wrote, the same on every motion that has no written vote of that member yet. */
    public int recordWrittenAll(long meetingId, @Valid WrittenVoteInput vote) {
        queries.forWriting(meetingId, WRITERS).requireEditable();
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

    /** Writes down the conclusion in the chair's words. */
    public void conclude(long meetingId, String conclusion) {
        Meeting meeting = queries.forWriting(meetingId, WRITERS);
        meeting.requireEditable();
        meeting.conclude(conclusion);
    }

    /**
     * Closes the meeting: every member accounted for, quorum reached, every motion counted. The results are fixed.
     *
     * @param endedAt when it ended; null for now
     */
    public void close(long meetingId, LocalDateTime endedAt) {
        Meeting meeting = queries.forWriting(meetingId, WRITERS);
        meeting.moveTo(MeetingStatus.CLOSED);
        List<MeetingMember> members = queries.members(meetingId);
        ClosingCheck.members(meeting, members);
        Room room = MeetingQueries.room(members);
        Map<Long, List<WrittenVoteRow>> written = queries.written(meetingId);
        for (Motion motion : queries.motions(meetingId)) {
            ClosingCheck.counted(motion);
            motion.settle(motion.tally(room, written.getOrDefault(motion.getId(), List.of())));
        }
        LocalDateTime end = endedAt == null ? LocalDateTime.now(clock) : endedAt;
        meeting.endAt(end.isBefore(meeting.startsAt()) ? meeting.startsAt() : end);
        if (queries.minutes(meetingId).isEmpty()) {
            em.persist(new Minutes(meetingId, 0, null));
        }
        audit.record("MEETING_CLOSED", "MEETING", meetingId, null);
    }

    /** Opens a closed meeting again to correct it, as long as nobody has signed the minutes. */
    public void reopen(long meetingId) {
        Meeting meeting = queries.forWriting(meetingId, WRITERS);
        if (queries.minutes(meetingId).stream().anyMatch(Minutes::anySigned)) {
            throw new RefusedException("MINUTES_ALREADY_SIGNED");
        }
        meeting.moveTo(MeetingStatus.RUNNING);
        queries.motions(meetingId).forEach(Motion::unsettle);
        audit.record("MEETING_REOPENED", "MEETING", meetingId, null);
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

    private void describe(Meeting meeting, MeetingInput input) {
        QuorumPurpose purpose = input.isConsidersAwards() ? QuorumPurpose.AWARDS : QuorumPurpose.ORDINARY;
        meeting.describe(input, queries.quorumRule(purpose, input.getStartsAt().toLocalDate()));
    }

    private void storeMembers(long meetingId, List<MemberInput> inputs) {
        ClosingCheck.seats(inputs);
        Map<Long, MeetingMember> gone = queries.members(meetingId).stream().collect(Collectors.toMap(MeetingMember::getId, a -> a));
        int order = 0;
        for (MemberInput input : inputs) {
            MeetingMember member = input.getId() == null ? new MeetingMember(meetingId) : gone.remove(input.getId());
            if (member == null) {
                throw new NotFoundException();
            }
            member.describe(input, ++order);
            em.persist(member);
        }
        gone.values().forEach(em::remove);
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
        ClosingCheck.votes(queries.members(meetingId), queries.motions(meetingId), queries.written(meetingId));
    }
}
