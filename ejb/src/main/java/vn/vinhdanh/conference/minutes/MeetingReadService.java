package vn.vinhdanh.conference.minutes;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.vinhdanh.account.Caller;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.account.Roles;
import vn.vinhdanh.conference.agenda.AgendaQueries;
import vn.vinhdanh.conference.meeting.MeetingAccess;
import vn.vinhdanh.conference.meeting.MeetingFacts;
import vn.vinhdanh.conference.meeting.MemberRow;
import vn.vinhdanh.conference.meeting.QuorumRow;
import vn.vinhdanh.conference.meeting.Seat;
import vn.vinhdanh.conference.meeting.VotingRoom;
import vn.vinhdanh.conference.voting.MotionQueries;
import vn.vinhdanh.organisation.UnitScopes;
import vn.vinhdanh.shared.Page;
import vn.vinhdanh.shared.RefusedException;

/** Shows meetings: those of the caller's units, and to members of a council the own ones. */
@Stateless
@RolesAllowed({Roles.COUNCIL_SECRETARY, Roles.COUNCIL_MEMBER, Roles.DIRECTOR, Roles.INSPECTOR, Roles.APPRAISER, Roles.DOCUMENT_CLERK,
    Roles.INTEGRATION, Roles.SYSTEM})
public class MeetingReadService {

    private static final LocalDateTime END_OF_TIME = LocalDateTime.of(9999, 1, 1, 0, 0);

    @Inject
    private MeetingListQueries queries;
    @Inject
    private MeetingAccess meetings;
    @Inject
    private AgendaQueries agenda;
    @Inject
    private MotionQueries motions;
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
        List<MemberRow> members = meetings.members(id);
        VotingRoom room = VotingRoom.of(members);
        MeetingFacts meeting = meetings.facts(id, room);
        List<Minutes> minutes = queries.minutes(id);
        QuorumRow quorum = new QuorumRow(room.votingMembers(), room.votingPresent(), room.writing(), meeting.quorum(),
            meeting.quorumBasis());
        boolean writer = caller.hasAny(Role.COUNCIL_SECRETARY, Role.SYSTEM) && scopes.of(Role.COUNCIL_SECRETARY).covers(meeting.unitId());
        return new MeetingView(row, meeting.endedAt(), meeting.considersAwards(), meeting.countingBoard(), meeting.papersOut(),
            meeting.papersIn(), meeting.conclusion(), quorum,
            members, agenda.rows(id), motions.rows(id, room), minutes.stream().map(Minutes::row).toList(),
            writer, writer && meeting.status().editable(), signing(id, meeting, members, minutes));
    }

    /** The row of minutes the caller's own signature is missing on; null when there is none. */
    private Long signing(long id, MeetingFacts meeting, List<MemberRow> members, List<Minutes> minutes) {
        if (meeting.status().editable() || minutes.isEmpty()) {
            return null;
        }
        Set<Long> own = meetings.membershipsOfCaller(id);
        Set<Seat> seats = members.stream().filter(a -> own.contains(a.id())).map(MemberRow::seat).collect(Collectors.toSet());
        for (Minutes each : minutes) {
            if (each.status() == MinutesStatus.DRAFT && (seats.contains(Seat.SECRETARY) && !each.signedBy(Seat.SECRETARY)
                || seats.contains(Seat.CHAIR) && !each.signedBy(Seat.CHAIR))) {
                return each.getId();
            }
        }
        return null;
    }
}
