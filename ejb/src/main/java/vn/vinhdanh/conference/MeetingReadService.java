package vn.vinhdanh.conference;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.vinhdanh.account.Caller;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.account.Roles;
import vn.vinhdanh.conference.VoteRules.Room;
import vn.vinhdanh.organisation.UnitScopes;
import vn.vinhdanh.shared.Page;
import vn.vinhdanh.shared.RefusedException;

/** Shows meetings: those of the caller's units, and to members of a council the own ones. */
@Stateless
@RolesAllowed({Roles.COUNCIL_SECRETARY, Roles.COUNCIL_MEMBER, Roles.DIRECTOR, Roles.INSPECTOR, Roles.APPRAISER, Roles.DOCUMENT_CLERK,
    Roles.INTEGRATION, Roles.SYSTEM})
public class MeetingReadService {

    private static final LocalDateTime END_OF_TIME = LocalDateTime.of(9999, 1, 1, 0, 0);

    @PersistenceContext
    private EntityManager em;
    @Inject
    private MeetingQueries queries;
    @Inject
    private UnitScopes scopes;
    @Inject
    private Caller caller;

    /**
     * Meetings, newest first.
     *
     * @param cursor where the page before ended; null for the first page
     * @param limit  how many rows
     */
    public Page<MeetingRow> list(String cursor, int limit) {
        LocalDateTime before = END_OF_TIME;
        long beforeId = Long.MAX_VALUE;
        if (cursor != null && !cursor.isBlank()) {
            try {
                before = LocalDateTime.parse(cursor.substring(0, Math.max(0, cursor.indexOf('_'))));
                beforeId = Long.parseLong(cursor.substring(cursor.indexOf('_') + 1));
            } catch (DateTimeException | NumberFormatException e) {
                throw new RefusedException("INVALID", "cursor");
            }
        }
        List<MeetingRow> rows = queries.page(before, beforeId, limit + 1);
        boolean more = rows.size() > limit;
        List<MeetingRow> items = more ? List.copyOf(rows.subList(0, limit)) : rows;
        MeetingRow last = more ? items.get(limit - 1) : null;
        return new Page<>(items, last == null ? null : last.startsAt() + "_" + last.id(), total(cursor, more, items.size()));
    }

    private Long total(String cursor, boolean more, int size) {
        if (cursor == null && !more) {
            return (long) size;
        }
        long all = queries.count();
        return all > Page.COUNT_LIMIT ? null : all;
    }

    /** One meeting with attendance, agenda, motions and minutes. */
    public MeetingView get(long id) {
        MeetingRow row = queries.row(id);
        Meeting meeting = em.find(Meeting.class, id);
        List<MeetingMember> members = queries.members(id);
        Room room = MeetingQueries.room(members);
        Map<Long, List<WrittenVoteRow>> written = queries.written(id);
        List<MotionRow> motions = queries.motions(id).stream()
            .map(motion -> motion.row(room, written.getOrDefault(motion.getId(), List.of()))).toList();
        List<Minutes> minutes = queries.minutes(id);
        QuorumRow quorum = new QuorumRow(room.votingMembers(), room.votingPresent(), room.writing(), meeting.quorum(room.votingMembers()),
            meeting.quorumBasis());
        boolean writer = caller.hasAny(Role.COUNCIL_SECRETARY, Role.SYSTEM) && scopes.of(Role.COUNCIL_SECRETARY).covers(meeting.unitId());
        return new MeetingView(row, meeting.endedAt(), meeting.considersAwards(), meeting.countingBoard(), meeting.conclusion(), quorum,
            members.stream().map(MeetingMember::row).toList(), agenda(id), motions, minutes.stream().map(Minutes::row).toList(),
            writer, writer && meeting.status().editable(), signing(id, meeting, members, minutes));
    }

    private List<AgendaRow> agenda(long id) {
        Map<Long, List<OpinionRow>> opinions = queries.opinions(id).stream().collect(Collectors.groupingBy(OpinionRow::agendaItemId));
        return queries.agenda(id).stream().map(item -> new AgendaRow(item.getId(), item.seq(), item.title(), item.content(),
            opinions.getOrDefault(item.getId(), List.of()))).toList();
    }

    /** The row of minutes the caller's own signature is missing on; null when there is none. */
    private Long signing(long id, Meeting meeting, List<MeetingMember> members, List<Minutes> minutes) {
        if (meeting.status().editable() || minutes.isEmpty()) {
            return null;
        }
        Set<Long> own = queries.membershipsOfCaller(id);
        Set<Seat> seats = members.stream().filter(a -> own.contains(a.getId())).map(MeetingMember::seat).collect(Collectors.toSet());
        for (Minutes each : minutes) {
            if (each.status() == MinutesStatus.DRAFT && (seats.contains(Seat.SECRETARY) && !each.signedBy(Seat.SECRETARY)
                || seats.contains(Seat.CHAIR) && !each.signedBy(Seat.CHAIR))) {
                return each.getId();
            }
        }
        return null;
    }
}
