package vn.vinhdanh.web.conference;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.omnifaces.cdi.ViewScoped;
import vn.vinhdanh.conference.meeting.Attendance;
import vn.vinhdanh.conference.meeting.MeetingService;
import vn.vinhdanh.conference.meeting.MemberRow;
import vn.vinhdanh.conference.meeting.MeetingStatus;
import vn.vinhdanh.conference.meeting.Seat;
import vn.vinhdanh.conference.minutes.MeetingReadService;
import vn.vinhdanh.conference.minutes.MeetingView;
import vn.vinhdanh.conference.voting.BallotInput;
import vn.vinhdanh.conference.voting.BallotMethod;
import vn.vinhdanh.conference.voting.MotionInput;
import vn.vinhdanh.conference.voting.MotionRow;
import vn.vinhdanh.conference.voting.VoteBase;
import vn.vinhdanh.conference.voting.VoteChoice;
import vn.vinhdanh.conference.voting.VotingService;
import vn.vinhdanh.conference.voting.WrittenVoteInput;
import vn.vinhdanh.web.shared.Choice;
import vn.vinhdanh.web.shared.Said;
import vn.vinhdanh.web.shared.TextMap;

/** One meeting: who came, whether there is a quorum, what was put to the vote, and how it stands. */
@Named
@ViewScoped
public class MeetingPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final BigDecimal HALF = new BigDecimal("50");

    @EJB
    private MeetingReadService reader;
    @EJB
    private MeetingService meetings;
    @EJB
    private VotingService voting;
    @Inject
    private TextMap texts;

    private long id;
    private MeetingView view;
    private List<AttendanceLine> attendance;
    private List<CountLine> counts;
    private MotionInput motion;
    private String conclusion;
    private Long writer;
    private VoteChoice writerChoice = VoteChoice.FOR;

    /** Reads the meeting named in the address. */
    public void load() {
        view = reader.get(id);
        attendance = view.members().stream().map(AttendanceLine::new).toList();
        List<MemberRow> writers = getWriters();
        counts = view.motions().stream().map(each -> new CountLine(each, writers)).toList();
        conclusion = view.conclusion();
        motion = new MotionInput();
        motion.setThresholdPercent(HALF);
        motion.setMoreThan(true);
        motion.setBase(VoteBase.PRESENT);
        motion.setMethod(BallotMethod.SHOW_OF_HANDS);
    }

    /** Stores the grid of attendance. */
    public void saveAttendance() {
        meetings.attend(id, attendance.stream().map(AttendanceLine::getInput).toList());
        saved();
    }

    /** Marks everybody not recorded yet as present and stores it. */
    public void allPresent() {
        attendance.forEach(AttendanceLine::present);
        saveAttendance();
    }

    public void start() {
        meetings.start(id);
        load();
    }

    /** Stores the counts that were changed. */
    public void saveCounts() {
        counts.forEach(line -> line.check(view.quorum().present()));
        if (isWrong()) {
            Said.refused(texts.with("conference.motion.wrong", view.quorum().present()));
            return;
        }
        List<BallotInput> ballots = counts.stream().filter(CountLine::changed).map(CountLine::ballot).toList();
        if (!ballots.isEmpty()) {
            voting.record(id, ballots);
        }
        saved();
    }

    /** Everybody in the room for, on every motion that is not counted. */
    public void allFor() {
        int counted = voting.recordAllFor(id);
        load();
        Said.done(texts.format("conference.meeting.allFor.done", counted));
    }

    /** The same written vote of one absent member on every motion. */
    public void writtenAll() {
        voting.recordWrittenAll(id, new WrittenVoteInput(writer, writerChoice, null));
        saved();
    }

    public void addMotion() {
        voting.openMotions(id, List.of(motion));
        saved();
    }

    public void withdraw(long motionId) {
        voting.withdrawMotion(id, motionId);
        saved();
    }

    public void saveConclusion() {
        meetings.conclude(id, conclusion);
        saved();
    }

    public void reopen() {
        meetings.reopen(id);
        load();
    }

    private void saved() {
        load();
        Said.done(texts.get("conference.meeting.saved"));
    }

    /** What a motion needs, in words. */
    public String threshold(MotionRow row) {
        String key = row.moreThan() ? "conference.motion.moreThan" : "conference.motion.atLeast";
        return texts.format(key, row.thresholdPercent().stripTrailingZeros().toPlainString(), texts.of(row.base()), row.tally().required(),
            row.tally().base());
    }

    public List<MemberRow> getWriters() {
        return view.members().stream().filter(MemberRow::writes).toList();
    }

    public List<Choice> getWriterChoices() {
        return getWriters().stream().map(each -> new Choice(each.id(), each.fullName())).toList();
    }

    public List<Choice> getAttendances() {
        return choices(Attendance.values());
    }

    /** Guests vote neither in the room nor on paper. */
    public boolean mayWrite(MemberRow member) {
        return member.voting() && member.seat() != Seat.GUEST;
    }

    public List<Choice> getVotes() {
        return choices(VoteChoice.values());
    }

    public List<Choice> getMethods() {
        return choices(BallotMethod.values());
    }

    public List<Choice> getBases() {
        return choices(VoteBase.values());
    }

    private List<Choice> choices(Enum<?>... values) {
        return Stream.of(values).map(value -> new Choice(value, texts.of(value))).toList();
    }

    /** Share of the quorum bar, in percent of all voting members. */
    public int getQuorumBar() {
        return view.quorum().members() == 0 ? 0 : view.quorum().present() * 100 / view.quorum().members();
    }

    public int getQuorumMark() {
        return view.quorum().members() == 0 ? 0 : view.quorum().required() * 100 / view.quorum().members();
    }

    /** Motions by show of hands that are not counted: only for these is everybody counted at once. */
    public long getHandsUncounted() {
        return view.motions().stream().filter(each -> !each.counted() && each.method() == BallotMethod.SHOW_OF_HANDS).count();
    }

    /** Whether counting is what the meeting waits for. */
    public boolean isCounting() {
        return view.meeting().status() == MeetingStatus.RUNNING && getUncounted() > 0;
    }

    /** Whether some counts cannot be stored as they were typed. */
    public boolean isWrong() {
        return counts.stream().anyMatch(line -> line.getProblem() != null);
    }

    public long getUncounted() {
        return view.motions().stream().filter(each -> !each.counted()).count();
    }

    public MeetingView getView() {
        return view;
    }

    public List<AttendanceLine> getAttendance() {
        return attendance;
    }

    public List<CountLine> getCounts() {
        return counts;
    }

    public MotionInput getMotion() {
        return motion;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getConclusion() {
        return conclusion;
    }

    public void setConclusion(String conclusion) {
        this.conclusion = conclusion;
    }

    public Long getWriter() {
        return writer;
    }

    public void setWriter(Long writer) {
        this.writer = writer;
    }

    public VoteChoice getWriterChoice() {
        return writerChoice;
    }

    public void setWriterChoice(VoteChoice writerChoice) {
        this.writerChoice = writerChoice;
    }
}
