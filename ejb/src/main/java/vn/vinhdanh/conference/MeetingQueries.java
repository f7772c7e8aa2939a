package vn.vinhdanh.conference;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.vinhdanh.account.Caller;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.conference.VoteRules.Room;
import vn.vinhdanh.organisation.UnitScope;
import vn.vinhdanh.organisation.UnitScopes;
import vn.vinhdanh.shared.NotFoundException;

/** Reads meetings within the caller's scope; a member of a council reads the own meetings wherever they are. */
@Dependent
class MeetingQueries {

    static final Role[] READERS = {Role.COUNCIL_SECRETARY, Role.DIRECTOR, Role.INSPECTOR, Role.APPRAISER, Role.DOCUMENT_CLERK,
        Role.INTEGRATION};
    private static final String SEEN = """
         (:everything = TRUE OR m.unitId IN :unitIds OR EXISTS (SELECT x.id FROM MeetingMember x, Account a
             WHERE x.meetingId = m.id AND a.id = x.accountId AND a.username = :caller))
        """;
    private static final String ROW = "SELECT m, u.name FROM Meeting m, Unit u WHERE u.id = m.unitId AND";
    private static final String PAGE = ROW + SEEN + """
         AND (m.startsAt < :before OR (m.startsAt = :before AND m.id < :beforeId)) ORDER BY m.startsAt DESC, m.id DESC
        """;
    private static final String COUNT = "SELECT COUNT(m.id) FROM Meeting m WHERE" + SEEN;
    private static final String ONE = ROW + SEEN + " AND m.id = :id";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private UnitScopes scopes;
    @Inject
    private Caller caller;

    /** Meetings that began before the cursor, newest first. */
    List<MeetingRow> page(LocalDateTime before, long beforeId, int limit) {
        return rows(scoped(em.createQuery(PAGE, Object[].class)).setParameter("before", before).setParameter("beforeId", beforeId)
            .setMaxResults(limit).getResultList());
    }

    long count() {
        return scoped(em.createQuery(COUNT, Long.class)).getSingleResult();
    }

    MeetingRow row(long id) {
        return rows(scoped(em.createQuery(ONE, Object[].class)).setParameter("id", id).getResultList()).stream().findFirst()
            .orElseThrow(NotFoundException::new);
    }

    private <T> TypedQuery<T> scoped(TypedQuery<T> query) {
        UnitScope scope = scopes.of(READERS);
        return query.setParameter("everything", scope.everything()).setParameter("unitIds", scope.queryIds())
            .setParameter("caller", caller.username());
    }

    private List<MeetingRow> rows(List<Object[]> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        List<Long> ids = found.stream().map(r -> ((Meeting) r[0]).getId()).toList();
        List<Object[]> members = counts("""
            SELECT a.meetingId, a.attendance, COUNT(a.id) FROM MeetingMember a WHERE a.meetingId IN :ids AND a.voting = TRUE
            GROUP BY a.meetingId, a.attendance
            """, ids);
        List<Object[]> motions = counts("SELECT q.meetingId, q.result, COUNT(q.id) FROM Motion q WHERE q.meetingId IN :ids"
            + " GROUP BY q.meetingId, q.result", ids);
        return found.stream().map(r -> row((Meeting) r[0], (String) r[1], members, motions)).toList();
    }

    private List<Object[]> counts(String query, List<Long> ids) {
        return em.createQuery(query, Object[].class).setParameter("ids", ids).getResultList();
    }

    private static MeetingRow row(Meeting m, String unitName, List<Object[]> members, List<Object[]> motions) {
        return new MeetingRow(m.getId(), m.getVersion(), m.kind(), m.status(), m.unitId(), unitName, m.title(), m.place(), m.startsAt(),
            sum(members, m.getId(), null), sum(members, m.getId(), Attendance.PRESENT), sum(motions, m.getId(), null),
            sum(motions, m.getId(), MotionResult.PASSED));
    }

    private static long sum(List<Object[]> counts, Long meetingId, Enum<?> only) {
        return counts.stream().filter(r -> meetingId.equals(r[0]) && (only == null || only == r[1])).mapToLong(r -> (Long) r[2]).sum();
    }

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

    List<Motion> motions(long meetingId) {
        return em.createQuery("SELECT q FROM Motion q WHERE q.meetingId = :meeting ORDER BY q.seq", Motion.class)
            .setParameter("meeting", meetingId).getResultList();
    }

    Map<Long, List<WrittenVoteRow>> written(long meetingId) {
        return em.createQuery("""
                SELECT NEW vn.vinhdanh.conference.WrittenVoteRow(w.motionId, w.memberId, w.choice, w.receivedOn)
                FROM WrittenVote w WHERE w.meetingId = :meeting ORDER BY w.id
                """, WrittenVoteRow.class).setParameter("meeting", meetingId).getResultStream()
            .collect(Collectors.groupingBy(WrittenVoteRow::motionId));
    }

    List<Minutes> minutes(long meetingId) {
        return em.createQuery("SELECT d FROM Minutes d WHERE d.meetingId = :meeting ORDER BY d.seq", Minutes.class)
            .setParameter("meeting", meetingId).getResultList();
    }

    /** Outcomes of things of another room, the latest meeting last. */
    List<MotionOutcome> outcomes(String refType, Collection<Long> refIds) {
        if (refIds.isEmpty()) {
            return List.of();
        }
        return em.createQuery("""
                SELECT q.id, m.id, m.title, m.startsAt, q.refId, q.result, m.status, q.baseCount, q.requiredCount, q.forCount,
                    q.votesAgainst + (SELECT COUNT(w.id) FROM WrittenVote w WHERE w.motionId = q.id AND w.choice = :against), q.votesInvalid
                FROM Motion q, Meeting m WHERE m.id = q.meetingId AND q.refType = :refType AND q.refId IN :refIds ORDER BY m.startsAt, m.id
                """, Object[].class).setParameter("refType", refType).setParameter("refIds", refIds)
            .setParameter("against", VoteChoice.AGAINST).getResultStream()
            .map(r -> new MotionOutcome((Long) r[0], (Long) r[1], (String) r[2], ((LocalDateTime) r[3]).toLocalDate(), refType, (Long) r[4],
                (MotionResult) r[5], r[6] == MeetingStatus.SIGNED, (Integer) r[7], (Integer) r[8], (Integer) r[9],
                r[9] == null ? null : ((Number) r[10]).intValue(), r[9] == null ? null : (Integer) r[11])).toList();
    }

    List<AgendaItem> agenda(long meetingId) {
        return em.createQuery("SELECT g FROM AgendaItem g WHERE g.meetingId = :meeting ORDER BY g.seq", AgendaItem.class)
            .setParameter("meeting", meetingId).getResultList();
    }

    List<OpinionRow> opinions(long meetingId) {
        return em.createQuery("""
                SELECT NEW vn.vinhdanh.conference.OpinionRow(o.id, o.agendaItemId, o.speaker, o.content, o.reply)
                FROM AgendaOpinion o WHERE o.meetingId = :meeting ORDER BY o.seq, o.id
                """, OpinionRow.class).setParameter("meeting", meetingId).getResultList();
    }

    /** The caller's own rows among those expected at a meeting. */
    Set<Long> membershipsOfCaller(long meetingId) {
        return Set.copyOf(em.createQuery("""
                SELECT a.id FROM MeetingMember a, Account c WHERE a.meetingId = :meeting AND c.id = a.accountId AND c.username = :caller
                """, Long.class).setParameter("meeting", meetingId).setParameter("caller", caller.username()).getResultList());
    }

    QuorumRule quorumRule(QuorumPurpose purpose, LocalDate day) {
        return em.createQuery("""
                SELECT r FROM QuorumRule r WHERE r.purpose = :purpose AND r.validFrom <= :day AND (r.validTo IS NULL OR r.validTo >= :day)
                ORDER BY r.validFrom DESC
                """, QuorumRule.class).setParameter("purpose", purpose).setParameter("day", day).setMaxResults(1)
            .getResultStream().findFirst().orElseThrow(NotFoundException::new);
    }

    static Room room(List<MeetingMember> members) {
        int voting = (int) members.stream().filter(MeetingMember::voting).count();
        int present = (int) members.stream().filter(a -> a.voting() && a.attendance() == Attendance.PRESENT).count();
        return new Room(voting, present, (int) members.stream().filter(MeetingMember::writes).count());
    }
}
