package vn.vinhdanh.conference.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vinhdanh.testing.Refusals.refused;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.conference.meeting.Attendance;
import vn.vinhdanh.conference.meeting.AttendanceInput;
import vn.vinhdanh.conference.meeting.CountInput;
import vn.vinhdanh.conference.meeting.MeetingInput;
import vn.vinhdanh.conference.meeting.MeetingService;
import vn.vinhdanh.conference.minutes.MinutesService;
import vn.vinhdanh.shared.RefusedException;
import vn.vinhdanh.testing.Db;
import vn.vinhdanh.testing.Harness;
import vn.vinhdanh.testing.TestData;

/** Scenarios S8 and S9: votes of a council through its service. */
class CouncilVoteTest {

    private static final BigDecimal EIGHTY = new BigDecimal("80");
    private static final BigDecimal NINETY = new BigDecimal("90");

    private Harness harness;
    private long unit;

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void ofThirteenMembersTenDoNotPassAndElevenDo(Db db) {
        everybodyVotes(db, 13, EIGHTY, 10, 11);

        MotionOutcome ten = outcome(500L);
        assertThat(ten.result()).isEqualTo(MotionResult.FAILED);
        assertThat(ten.base()).isEqualTo(13);
        assertThat(ten.required()).isEqualTo(11);
        assertThat(ten.signed()).isFalse();
        assertThat(outcome(501L).result()).isEqualTo(MotionResult.PASSED);
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void aWrittenYesOfAnAbsentMemberCountsOnce(Db db) {
        long meeting = council(db, 13);
        attend(meeting, 12, 1);
        long motion = open(meeting, EIGHTY, 1).get(0);
        long writer = memberIds(meeting).get(12);
        service(s -> s.start(meeting));
        BallotInput ballot = new BallotInput(motion, 10, 2, 0);
        ballot.getWritten().add(new WrittenVoteInput(writer, VoteChoice.FOR, LocalDate.of(2026, 12, 18)));
        voting(s -> s.record(meeting, List.of(ballot)));
        int again = harness.as("thuky", Role.COUNCIL_SECRETARY).call(VotingService.class,
            s -> s.recordWrittenAll(meeting, new WrittenVoteInput(writer, VoteChoice.FOR, null)));
        assertThat(again).isZero();
        service(s -> s.close(meeting, null));

        assertThat(outcome(500L).result()).isEqualTo(MotionResult.PASSED);
        assertThat(outcome(500L).votesFor()).isEqualTo(11);
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void ofFifteenMembersFourteenPassAtNinetyPercentAndThirteenFail(Db db) {
        everybodyVotes(db, 15, NINETY, 14, 13);

        assertThat(outcome(500L).result()).isEqualTo(MotionResult.PASSED);
        assertThat(outcome(501L).result()).isEqualTo(MotionResult.FAILED);
        assertThat(outcome(501L).required()).isEqualTo(14);
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void everybodyForIsOneStroke(Db db) {
        long meeting = council(db, 13);
        attend(meeting, 12, 0);
        List<Long> motions = open(meeting, EIGHTY, 40);
        service(s -> s.start(meeting));
        voting(s -> s.record(meeting, List.of(new BallotInput(motions.get(3), 8, 4, 0))));
        harness.resetStatements();
        int counted = harness.as("thuky", Role.COUNCIL_SECRETARY).call(VotingService.class, s -> s.recordAllFor(meeting));

        assertThat(counted).isEqualTo(39);
        assertThat(harness.statements()).isLessThanOrEqualTo(6);
        harness.resetStatements();
        service(s -> s.close(meeting, null));
        assertThat(harness.statements()).isLessThanOrEqualTo(14);
        assertThat(outcome(503L).result()).isEqualTo(MotionResult.FAILED);
        assertThat(outcome(504L).result()).isEqualTo(MotionResult.PASSED);
        assertThat(outcome(504L).votesFor()).isEqualTo(12);
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void nd98Art30ASecretBallotIsCountedPaperByPaper(Db db) {
        long meeting = council(db, 13);
        attend(meeting, 13, 0);
        open(meeting, EIGHTY, 2, BallotMethod.BALLOT);
        service(s -> s.start(meeting));
        int counted = harness.as("thuky", Role.COUNCIL_SECRETARY).call(VotingService.class, s -> s.recordAllFor(meeting));

        assertThat(counted).isZero();
        refused("MOTION_NOT_COUNTED", () -> service(s -> s.close(meeting, null)));
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void nd98Art30ASecretBallotClosesOnlyWhenThePapersAddUp(Db db) {
        long meeting = council(db, 13);
        attend(meeting, 13, 0);
        List<Long> motions = open(meeting, EIGHTY, 2, BallotMethod.BALLOT);
        service(s -> s.start(meeting));
        BallotInput first = new BallotInput(motions.get(0), 11, 1, 0);
        BallotInput second = new BallotInput(motions.get(1), 9, 1, 1);
        second.setVotesBlank(2);
        voting(s -> s.record(meeting, List.of(first, second)));
        refused("BALLOT_PAPERS_MISSING", () -> service(s -> s.close(meeting, null)));
        refused("PAPERS_EXCEED", () -> service(s -> s.count(meeting, new CountInput("Lê Thị Hoa", 14, 12))));
        refused("PAPERS_EXCEED", () -> service(s -> s.count(meeting, new CountInput("Lê Thị Hoa", 12, 13))));
        service(s -> s.count(meeting, new CountInput("Lê Thị Hoa (Trưởng ban), Trần Văn Nam", 13, 12)));
        assertThatThrownBy(() -> service(s -> s.close(meeting, null))).isInstanceOfSatisfying(RefusedException.class, e -> {
            assertThat(e.code()).isEqualTo("PAPERS_SUM");
            assertThat(e.args()).endsWith(13, 12);
        });
        second.setVotesFor(8);
        voting(s -> s.record(meeting, List.of(second)));
        service(s -> s.close(meeting, null));
        assertThat(outcome(501L).blank()).isEqualTo(2);
        assertThat(outcome(501L).invalid()).isEqualTo(1);
        String text = harness.as("thuky", Role.COUNCIL_SECRETARY).call(MinutesService.class, s -> s.model(meeting, 0).votingNotes()).toString();
        assertThat(text).contains("bỏ phiếu kín đối với 02 nội dung", "Ban kiểm phiếu: Lê Thị Hoa (Trưởng ban), Trần Văn Nam",
            "phát ra: 13; số phiếu thu về: 12; số phiếu không thu về: 01", "12 phiếu hợp lệ, 00 phiếu không hợp lệ, 00 phiếu trắng",
            "09 phiếu hợp lệ, 01 phiếu không hợp lệ, 02 phiếu trắng", "tổng số thành viên Hội đồng có quyền biểu quyết (13 người)",
            "từ 80% trở lên, tức 11 phiếu đồng ý");
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void nobodyIsCountedTwiceAndNoVoteIsTooMany(Db db) {
        long meeting = council(db, 13);
        attend(meeting, 11, 1);
        long motion = open(meeting, EIGHTY, 1).get(0);
        List<Long> members = memberIds(meeting);

        refused("VOTES_EXCEED", () -> voting(s -> s.record(meeting, List.of(new BallotInput(motion, 12, 0, 0)))));
        BallotInput byPresent = new BallotInput(motion, 11, 0, 0);
        byPresent.getWritten().add(new WrittenVoteInput(members.get(0), VoteChoice.FOR, null));
        refused("VOTE_NOT_WRITING", () -> voting(s -> s.record(meeting, List.of(byPresent))));
        BallotInput twice = new BallotInput(motion, 11, 0, 0);
        twice.getWritten().add(new WrittenVoteInput(members.get(11), VoteChoice.FOR, null));
        twice.getWritten().add(new WrittenVoteInput(members.get(11), VoteChoice.AGAINST, null));
        refused("VOTE_TWICE", () -> voting(s -> s.record(meeting, List.of(twice))));

        twice.getWritten().remove(1);
        voting(s -> s.record(meeting, List.of(twice)));
        refused("VOTE_NOT_WRITING", () -> service(s -> s.attend(meeting, List.of(new AttendanceInput(members.get(11), Attendance.PRESENT, null)))));
        refused("VOTES_EXCEED", () -> service(s -> s.attend(meeting, List.of(new AttendanceInput(members.get(0), Attendance.ABSENT, "đi công tác")))));
        refused("MOTION_TWICE", () -> voting(s -> s.openMotions(meeting, List.of(new MotionInput("Lần nữa", "DOSSIER_NOMINEE", 500L, EIGHTY,
            VoteBase.ALL_MEMBERS)))));
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void aMeetingClosesOnlyWithQuorumAttendanceAndCounts(Db db) {
        long meeting = council(db, 13);
        open(meeting, EIGHTY, 1);
        refused("MEETING_STATE", () -> service(s -> s.close(meeting, null)));
        service(s -> s.start(meeting));
        refused("ATTENDANCE_MISSING", () -> service(s -> s.close(meeting, null)));
        attend(meeting, 10, 3);
        refused("QUORUM_MISSING", () -> service(s -> s.close(meeting, null)));
        attend(meeting, 11, 2);
        refused("MOTION_NOT_COUNTED", () -> service(s -> s.close(meeting, null)));
        voting(s -> s.recordAllFor(meeting));
        service(s -> s.close(meeting, null));
        refused("MEETING_CLOSED", () -> voting(s -> s.recordAllFor(meeting)));
        service(s -> s.reopen(meeting));
        assertThat(outcome(500L).result()).isEqualTo(MotionResult.OPEN);
    }

    private long council(Db db, int members) {
        harness = new Harness(db).at("2026-12-20T09:00:00");
        TestData data = new TestData(db);
        unit = data.root("Sở Nội vụ");
        data.account("thuky", Role.COUNCIL_SECRETARY, unit);
        data.account("giamdoc", Role.DIRECTOR, unit);
        for (int n = 2; n <= members; n++) {
            data.account("hoidong" + n, Role.COUNCIL_MEMBER, unit);
        }
        MeetingInput input = new MeetingInput();
        input.setUnitId(unit);
        input.setTitle("Họp Hội đồng Thi đua - Khen thưởng");
        input.setPlace("Phòng họp số 1");
        input.setStartsAt(LocalDateTime.of(2026, 12, 20, 8, 0));
        return harness.as("thuky", Role.COUNCIL_SECRETARY).call(MeetingService.class, s -> s.create(input));
    }

    /** All members come and vote on one motion per number of votes for; the others vote against. */
    private void everybodyVotes(Db db, int members, BigDecimal percent, int... votesFor) {
        long meeting = council(db, members);
        attend(meeting, members, 0);
        List<Long> motions = open(meeting, percent, votesFor.length);
        service(s -> s.start(meeting));
        List<BallotInput> ballots = new ArrayList<>();
        for (int n = 0; n < votesFor.length; n++) {
            ballots.add(new BallotInput(motions.get(n), votesFor[n], members - votesFor[n], 0));
        }
        voting(s -> s.record(meeting, ballots));
        service(s -> s.close(meeting, null));
    }

    /** The first members come, the next ones vote on paper, the rest is absent. */
    private void attend(long meeting, int present, int writing) {
        List<AttendanceInput> entries = new ArrayList<>();
        int n = 0;
        for (Long id : memberIds(meeting)) {
            Attendance how = n < present ? Attendance.PRESENT : n < present + writing ? Attendance.ABSENT_WRITTEN : Attendance.ABSENT;
            entries.add(new AttendanceInput(id, how, "đi công tác"));
            n++;
        }
        long secretary = ids(meeting, false).get(0);
        entries.add(new AttendanceInput(secretary, Attendance.PRESENT, null));
        service(s -> s.attend(meeting, entries));
    }

    private List<Long> memberIds(long meeting) {
        return ids(meeting, true);
    }

    private List<Long> ids(long meeting, boolean voting) {
        return harness.tx(em -> em.createQuery(
            "SELECT a.id FROM MeetingMember a WHERE a.meetingId = :meeting AND a.voting = :voting ORDER BY a.sortOrder", Long.class)
            .setParameter("meeting", meeting).setParameter("voting", voting).getResultList());
    }

    private List<Long> open(long meeting, BigDecimal percent, int count) {
        return open(meeting, percent, count, BallotMethod.SHOW_OF_HANDS);
    }

    private List<Long> open(long meeting, BigDecimal percent, int count, BallotMethod method) {
        List<MotionInput> inputs = new ArrayList<>();
        for (int n = 0; n < count; n++) {
            MotionInput input = new MotionInput("Đề nghị thứ " + n, "DOSSIER_NOMINEE", 500L + n, percent, VoteBase.ALL_MEMBERS);
            input.setMethod(method);
            inputs.add(input);
        }
        return harness.as("thuky", Role.COUNCIL_SECRETARY).call(VotingService.class, s -> s.openMotions(meeting, inputs));
    }

    private MotionOutcome outcome(long refId) {
        return harness.as("giamdoc", Role.DIRECTOR).call(VotingService.class, s -> s.resultsFor("DOSSIER_NOMINEE", List.of(refId))).get(refId);
    }

    private void service(Consumer<MeetingService> work) {
        harness.as("thuky", Role.COUNCIL_SECRETARY).run(MeetingService.class, work);
    }

    private void voting(Consumer<VotingService> work) {
        harness.as("thuky", Role.COUNCIL_SECRETARY).run(VotingService.class, work);
    }
}
