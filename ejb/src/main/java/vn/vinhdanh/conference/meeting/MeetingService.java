package vn.vinhdanh.conference.meeting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.account.Roles;
import vn.vinhdanh.audit.AuditTrail;
import vn.vinhdanh.organisation.UnitScopes;
import vn.vinhdanh.shared.NotFoundException;
import vn.vinhdanh.shared.RefusedException;

/** Holds meetings: who is called, who came, how they begin, end and are opened again. */
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
    @Inject
    @Any
    private Instance<MeetingListener> listeners;

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
        membersChanged(meeting.getId());
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
        membersChanged(meetingId);
    }

    /** Begins the meeting. */
    public void start(long meetingId) {
        queries.forWriting(meetingId, WRITERS).moveTo(MeetingStatus.RUNNING);
    }

    /**
     * Writes down who counted a secret ballot, how many papers were given out and how many came back.
     *
     * @throws RefusedException PAPERS_EXCEED when more went out than people with a vote came, or more came back than went out
     */
    public void count(long meetingId, @Valid CountInput input) {
        Meeting meeting = queries.forWriting(meetingId, WRITERS);
        meeting.requireEditable();
        int present = VotingRoom.of(rows(meetingId)).votingPresent();
        if (input.getPapersOut() > present || input.getPapersIn() > input.getPapersOut()) {
            throw new RefusedException("PAPERS_EXCEED", input.getPapersOut(), input.getPapersIn(), present);
        }
        meeting.counted(input);
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
     * @param endedAt when it ended; null for the end known already, or else for now
     * @throws RefusedException MEETING_END_EARLY when it would end before it began, MEETING_END_FUTURE when that hour is still to come
     */
    public void close(long meetingId, LocalDateTime endedAt) {
        Meeting meeting = queries.forWriting(meetingId, WRITERS);
        meeting.moveTo(MeetingStatus.CLOSED);
        List<MemberRow> members = rows(meetingId);
        VotingRoom room = VotingRoom.of(members);
        MemberChecks.closing(meeting, members, room);
        listeners.forEach(listener -> listener.closing(meetingId, room));
        LocalDateTime now = LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES);
        meeting.endAt(endedAt == null ? meeting.likelyEnd(now) : endedAt, now);
        audit.record("MEETING_CLOSED", "MEETING", meetingId, null);
    }

    /** Opens a closed meeting again to correct it, as long as nobody has signed the minutes. */
    public void reopen(long meetingId) {
        Meeting meeting = queries.forWriting(meetingId, WRITERS);
        listeners.forEach(listener -> listener.reopening(meetingId));
        meeting.moveTo(MeetingStatus.RUNNING);
        audit.record("MEETING_REOPENED", "MEETING", meetingId, null);
    }

    private void describe(Meeting meeting, MeetingInput input) {
        QuorumPurpose purpose = input.isConsidersAwards() ? QuorumPurpose.AWARDS : QuorumPurpose.ORDINARY;
        meeting.describe(input, queries.quorumRule(purpose, input.getStartsAt().toLocalDate()));
    }

    private void storeMembers(long meetingId, List<MemberInput> inputs) {
        MemberChecks.seats(inputs);
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

    private void membersChanged(long meetingId) {
        em.flush();
        List<MemberRow> members = rows(meetingId);
        listeners.forEach(listener -> listener.membersChanged(meetingId, members));
    }

    private List<MemberRow> rows(long meetingId) {
        return queries.members(meetingId).stream().map(MeetingMember::row).toList();
    }
}
