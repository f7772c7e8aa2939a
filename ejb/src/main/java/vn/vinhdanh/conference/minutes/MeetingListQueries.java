package vn.vinhdanh.conference.minutes;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDateTime;
import java.util.List;
import vn.vinhdanh.account.Caller;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.conference.meeting.Attendance;
import vn.vinhdanh.conference.meeting.MeetingKind;
import vn.vinhdanh.conference.meeting.MeetingStatus;
import vn.vinhdanh.conference.voting.MotionResult;
import vn.vinhdanh.organisation.UnitScope;
import vn.vinhdanh.organisation.UnitScopes;
import vn.vinhdanh.shared.NotFoundException;

/** Lists meetings within the caller's scope; a member of a council reads the own meetings wherever they are. */
@Dependent
class MeetingListQueries {

    static final Role[] READERS = {Role.COUNCIL_SECRETARY, Role.DIRECTOR, Role.INSPECTOR, Role.APPRAISER, Role.DOCUMENT_CLERK,
        Role.INTEGRATION};
    private static final String SEEN = """
         (:everything = TRUE OR m.unitId IN :unitIds OR EXISTS (SELECT x.id FROM MeetingMember x, Account a
             WHERE x.meetingId = m.id AND a.id = x.accountId AND a.username = :caller))
        """;
    private static final String ROW = "SELECT m.id, m.version, m.kind, m.status, m.unitId, u.name, m.title, m.place, m.startsAt"
        + " FROM Meeting m, Unit u WHERE u.id = m.unitId AND";
    private static final String PAGE = ROW + SEEN + """
         AND (m.startsAt < :before OR (m.startsAt = :before AND m.id < :beforeId)) ORDER BY m.startsAt DESC, m.id DESC
        """;
    private static final String COUNT = "SELECT COUNT(m.id) FROM Meeting m WHERE" + SEEN;
    private static final String SERIES = """
         FROM Minutes x, Meeting m WHERE m.id = x.meetingId AND m.unitId = :unit AND m.kind = :kind
           AND m.startsAt >= :newYear AND m.startsAt < :nextYear
        """;
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

    /** The number that follows the minutes of the year of a meeting, in the series of its council. */
    int nextNumber(long meetingId) {
        Integer highest = ofSeries(em.createQuery("SELECT MAX(x.number)" + SERIES, Integer.class), meetingId).getSingleResult();
        return highest == null ? 1 : highest + 1;
    }

    /** Whether other minutes of the same year and council have this number. */
    boolean numberGiven(long meetingId, long minutesId, int number) {
        return ofSeries(em.createQuery("SELECT COUNT(x.id)" + SERIES + " AND x.number = :number AND x.id <> :minutes", Long.class), meetingId)
            .setParameter("number", number).setParameter("minutes", minutesId).getSingleResult() > 0;
    }

    private <T> TypedQuery<T> ofSeries(TypedQuery<T> query, long meetingId) {
        MeetingRow meeting = row(meetingId);
        LocalDateTime newYear = meeting.startsAt().toLocalDate().withDayOfYear(1).atStartOfDay();
        return query.setParameter("unit", meeting.unitId()).setParameter("kind", meeting.kind()).setParameter("newYear", newYear)
            .setParameter("nextYear", newYear.plusYears(1));
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
        List<Long> ids = found.stream().map(r -> (Long) r[0]).toList();
        List<Object[]> members = counts("""
            SELECT a.meetingId, a.attendance, COUNT(a.id) FROM MeetingMember a WHERE a.meetingId IN :ids AND a.voting = TRUE
            GROUP BY a.meetingId, a.attendance
            """, ids);
        List<Object[]> motions = counts("SELECT q.meetingId, q.result, COUNT(q.id) FROM Motion q WHERE q.meetingId IN :ids"
            + " GROUP BY q.meetingId, q.result", ids);
        return found.stream().map(r -> row(r, members, motions)).toList();
    }

    private List<Object[]> counts(String query, List<Long> ids) {
        return em.createQuery(query, Object[].class).setParameter("ids", ids).getResultList();
    }

    private static MeetingRow row(Object[] r, List<Object[]> members, List<Object[]> motions) {
        Long id = (Long) r[0];
        return new MeetingRow(id, (Long) r[1], (MeetingKind) r[2], (MeetingStatus) r[3], (Long) r[4], (String) r[5], (String) r[6], (String) r[7],
            (LocalDateTime) r[8], sum(members, id, null), sum(members, id, Attendance.PRESENT), sum(motions, id, null),
            sum(motions, id, MotionResult.PASSED));
    }

    private static long sum(List<Object[]> counts, Long meetingId, Enum<?> only) {
        return counts.stream().filter(r -> meetingId.equals(r[0]) && (only == null || only == r[1])).mapToLong(r -> (Long) r[2]).sum();
    }

    List<Minutes> minutes(long meetingId) {
        return em.createQuery("SELECT d FROM Minutes d WHERE d.meetingId = :meeting ORDER BY d.seq", Minutes.class)
            .setParameter("meeting", meetingId).getResultList();
    }
}
