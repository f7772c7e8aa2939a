package vn.vinhdanh.conference;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.vinhdanh.conference.VoteRules.Room;
import vn.vinhdanh.shared.RefusedException;

/** What must hold on a meeting: one chair and one secretary, no vote too many, nothing left open when it is closed. */
final class ClosingCheck {

    private ClosingCheck() {
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

    /** Votes cast never exceed the people, and only absent members vote on paper, each once per motion. */
    static void votes(List<MeetingMember> members, List<Motion> motions, Map<Long, List<WrittenVoteRow>> written) {
        Room room = MeetingQueries.room(members);
        Map<Long, MeetingMember> byId = members.stream().collect(Collectors.toMap(MeetingMember::getId, a -> a));
        for (Motion motion : motions) {
            List<WrittenVoteRow> papers = written.getOrDefault(motion.getId(), List.of());
            for (WrittenVoteRow paper : papers) {
                MeetingMember member = byId.get(paper.memberId());
                if (member == null || !member.writes()) {
                    throw new RefusedException("VOTE_NOT_WRITING", member == null ? "" : member.fullName(), motion.subject());
                }
            }
            if (VoteRules.tooMany(room, motion.counts(papers))) {
                throw new RefusedException("VOTES_EXCEED", motion.subject(), room.votingPresent(), room.writing());
            }
        }
    }

    /** Chair and secretary named, everybody accounted for, the quorum reached. */
    static void members(Meeting meeting, List<MeetingMember> members) {
        for (Seat needed : List.of(Seat.CHAIR, Seat.SECRETARY)) {
            if (members.stream().noneMatch(a -> a.seat() == needed)) {
                throw new RefusedException("MEETING_SEATS");
            }
        }
        for (MeetingMember member : members) {
            if (member.seat() != Seat.GUEST && member.attendance() == Attendance.EXPECTED) {
                throw new RefusedException("ATTENDANCE_MISSING", member.fullName());
            }
        }
        Room room = MeetingQueries.room(members);
        int quorum = meeting.quorum(room.votingMembers());
        if (room.votingMembers() == 0 || room.votingPresent() < quorum) {
            throw new RefusedException("QUORUM_MISSING", room.votingPresent(), quorum, room.votingMembers());
        }
    }

    static void counted(Motion motion) {
        if (!motion.counted()) {
            throw new RefusedException("MOTION_NOT_COUNTED", motion.subject());
        }
    }
}
