package vn.vinhdanh.conference.meeting;

import java.util.List;

/** Who may vote: all voting members, those of them in the room, those of them who vote in writing. */
public record VotingRoom(int votingMembers, int votingPresent, int writing) {

    /** The room with these people expected. */
    public static VotingRoom of(List<MemberRow> members) {
        int voting = (int) members.stream().filter(MemberRow::voting).count();
        int present = (int) members.stream().filter(a -> a.voting() && a.present()).count();
        return new VotingRoom(voting, present, (int) members.stream().filter(MemberRow::writes).count());
    }
}
