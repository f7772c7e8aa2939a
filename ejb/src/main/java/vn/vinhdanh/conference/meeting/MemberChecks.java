package vn.vinhdanh.conference.meeting;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.vinhdanh.shared.RefusedException;

/** What must hold on the people of a meeting: one chair and one secretary, everybody accounted for, the quorum reached. */
final class MemberChecks {

    private MemberChecks() {
    }

    /** One chair, one secretary, nobody twice. */
    static void seats(List<MemberInput> members) {
        long chairs = members.stream().filter(a -> a.getSeat() == Seat.CHAIR).count();
        long secretaries = members.stream().filter(a -> a.getSeat() == Seat.SECRETARY).count();
        if (chairs > 1 || secretaries > 1) {
            throw new RefusedException("MEETING_SEATS");
        }
        Set<Long> accounts = new HashSet<>();
        for (MemberInput member : members) {
            if (member.getAccountId() != null && !accounts.add(member.getAccountId())) {
                throw new RefusedException("MEMBER_TWICE", member.getFullName());
            }
        }
    }

    /** Chair and secretary named, everybody accounted for, the quorum reached. */
    static void closing(Meeting meeting, List<MemberRow> members, VotingRoom room) {
        for (Seat needed : List.of(Seat.CHAIR, Seat.SECRETARY)) {
            if (members.stream().noneMatch(a -> a.seat() == needed)) {
                throw new RefusedException("MEETING_SEATS");
            }
        }
        for (MemberRow member : members) {
            if (member.seat() != Seat.GUEST && member.attendance() == Attendance.EXPECTED) {
                throw new RefusedException("ATTENDANCE_MISSING", member.fullName());
            }
        }
        int quorum = meeting.quorum(room.votingMembers());
        if (room.votingMembers() == 0 || room.votingPresent() < quorum) {
            throw new RefusedException("QUORUM_MISSING", room.votingPresent(), quorum, room.votingMembers());
        }
    }
}
