package vn.vinhdanh.conference.voting;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.vinhdanh.conference.meeting.MeetingFacts;
import vn.vinhdanh.conference.meeting.MemberRow;
import vn.vinhdanh.conference.meeting.VotingRoom;
import vn.vinhdanh.shared.RefusedException;

/** What must hold on the votes of a meeting: no vote too many, nobody counted twice, every motion counted when it is closed. */
final class VoteChecks {

    private VoteChecks() {
    }

    /** Votes cast never exceed the people, and only absent members vote on paper, each once per motion. */
    static void votes(List<MemberRow> members, List<Motion> motions, Map<Long, List<WrittenVoteRow>> written) {
        VotingRoom room = VotingRoom.of(members);
        Map<Long, MemberRow> byId = members.stream().collect(Collectors.toMap(MemberRow::id, a -> a));
        for (Motion motion : motions) {
            List<WrittenVoteRow> papers = written.getOrDefault(motion.getId(), List.of());
            for (WrittenVoteRow paper : papers) {
                MemberRow member = byId.get(paper.memberId());
                if (member == null || !member.writes()) {
                    throw new RefusedException("VOTE_NOT_WRITING", member == null ? "" : member.fullName(), motion.subject());
                }
            }
            if (VoteRules.tooMany(room, motion.counts(papers))) {
                throw new RefusedException("VOTES_EXCEED", motion.subject(), room.votingPresent(), room.writing());
            }
        }
    }

    /**
     * A secret ballot is closed only with the names of who counted, and when the papers add up: no more given out than people with a
     * vote in the room, no more collected than given out, and for every name as many found as collected.
     */
    static void papers(MeetingFacts meeting, VotingRoom room, List<Motion> motions) {
        List<Motion> ballots = motions.stream().filter(motion -> !motion.byShowOfHands()).toList();
        if (ballots.isEmpty()) {
            return;
        }
        if (meeting.countingBoard() == null || meeting.countingBoard().isBlank() || meeting.papersOut() == null || meeting.papersIn() == null) {
            throw new RefusedException("BALLOT_PAPERS_MISSING");
        }
        if (meeting.papersOut() > room.votingPresent() || meeting.papersIn() > meeting.papersOut()) {
            throw new RefusedException("PAPERS_EXCEED", meeting.papersOut(), meeting.papersIn(), room.votingPresent());
        }
        for (Motion motion : ballots) {
            if (motion.papers() != meeting.papersIn()) {
                throw new RefusedException("PAPERS_SUM", motion.subject(), motion.papers(), meeting.papersIn());
            }
        }
    }

    static void counted(Motion motion) {
        if (!motion.counted()) {
            throw new RefusedException("MOTION_NOT_COUNTED", motion.subject());
        }
    }
}
