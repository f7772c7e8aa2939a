package vn.vinhdanh.web.conference;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import vn.vinhdanh.conference.meeting.MemberRow;
import vn.vinhdanh.conference.voting.BallotInput;
import vn.vinhdanh.conference.voting.BallotMethod;
import vn.vinhdanh.conference.voting.MotionRow;
import vn.vinhdanh.conference.voting.VoteChoice;
import vn.vinhdanh.conference.voting.WrittenVoteInput;
import vn.vinhdanh.conference.voting.WrittenVoteRow;

/** One motion in the grid of votes, with the votes on paper of those who may vote so. */
public class CountLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private final MotionRow motion;
    private final List<Paper> papers;
    private Integer votesFor;
    private Integer votesAgainst;
    private Integer votesInvalid;
    private Integer votesBlank;
    private String problem;

    /** The written vote of one absent member. */
    public static class Paper implements Serializable {

        private static final long serialVersionUID = 1L;

        private final MemberRow member;
        private final WrittenVoteRow before;
        private VoteChoice choice;

        Paper(MemberRow member, WrittenVoteRow before) {
            this.member = member;
            this.before = before;
            this.choice = before == null ? null : before.choice();
        }

        public MemberRow getMember() {
            return member;
        }

        public VoteChoice getChoice() {
            return choice;
        }

        public void setChoice(VoteChoice choice) {
            this.choice = choice;
        }
    }

    CountLine(MotionRow motion, List<MemberRow> writers) {
        this.motion = motion;
        this.papers = writers.stream().map(member -> new Paper(member, motion.written().stream()
            .filter(vote -> vote.memberId().equals(member.id())).findFirst().orElse(null))).toList();
        if (motion.counted()) {
            votesFor = motion.roomFor();
            votesAgainst = motion.roomAgainst();
            votesInvalid = motion.invalid();
            votesBlank = motion.blank();
        }
    }

    /** Whether there is something to store. */
    boolean changed() {
        boolean entered = votesFor != null || votesAgainst != null || votesInvalid != null || votesBlank != null;
        boolean room = motion.counted() ? number(votesFor) != motion.roomFor() || number(votesAgainst) != motion.roomAgainst()
            || number(votesInvalid) != motion.invalid() || number(votesBlank) != motion.blank() : entered;
        return room || papers.stream().anyMatch(paper -> !Objects.equals(paper.choice, paper.before == null ? null : paper.before.choice()));
    }

    /** Looks whether the votes can be right: none below zero, not more than people with a vote in the room. */
    void check(int present) {
        boolean negative = number(votesFor) < 0 || number(votesAgainst) < 0 || number(votesInvalid) < 0 || number(votesBlank) < 0;
        int sum = number(votesFor) + number(votesAgainst) + number(votesInvalid) + number(votesBlank);
        problem = negative ? "conference.motion.whole" : sum > present ? "conference.motion.tooMany" : null;
    }

    /** Whether a counted secret ballot holds as many papers as were collected; nothing to say before both are known. */
    public boolean sums(Integer papersIn) {
        return papersIn == null || motion.method() != BallotMethod.BALLOT || !motion.counted()
            || motion.roomFor() + motion.roomAgainst() + motion.invalid() + motion.blank() == papersIn;
    }

    /** Key of what is wrong with the votes as typed; null when nothing is. */
    public String getProblem() {
        return problem;
    }

    BallotInput ballot() {
        BallotInput ballot = new BallotInput(motion.id(), number(votesFor), number(votesAgainst), number(votesInvalid));
        ballot.setVotesBlank(number(votesBlank));
        papers.stream().filter(paper -> paper.choice != null).forEach(paper -> ballot.getWritten().add(new WrittenVoteInput(
            paper.member.id(), paper.choice, paper.before == null ? null : paper.before.receivedOn())));
        return ballot;
    }

    private static int number(Integer value) {
        return value == null ? 0 : value;
    }

    public MotionRow getMotion() {
        return motion;
    }

    public List<Paper> getPapers() {
        return papers;
    }

    /** Width of the bar of votes for, in percent of the base. */
    public int getBar() {
        return motion.tally().base() == 0 ? 0 : Math.min(100, motion.tally().votesFor() * 100 / motion.tally().base());
    }

    /** Place of the mark of the votes needed, in percent of the base. */
    public int getMark() {
        return motion.tally().base() == 0 ? 0 : Math.min(100, motion.tally().required() * 100 / motion.tally().base());
    }

    public Integer getVotesFor() {
        return votesFor;
    }

    public void setVotesFor(Integer votesFor) {
        this.votesFor = votesFor;
    }

    public Integer getVotesAgainst() {
        return votesAgainst;
    }

    public void setVotesAgainst(Integer votesAgainst) {
        this.votesAgainst = votesAgainst;
    }

    public Integer getVotesBlank() {
        return votesBlank;
    }

    public void setVotesBlank(Integer votesBlank) {
        this.votesBlank = votesBlank;
    }

    public Integer getVotesInvalid() {
        return votesInvalid;
    }

    public void setVotesInvalid(Integer votesInvalid) {
        this.votesInvalid = votesInvalid;
    }
}
