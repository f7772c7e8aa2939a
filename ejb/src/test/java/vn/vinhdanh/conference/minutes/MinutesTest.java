package vn.vinhdanh.conference.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vinhdanh.testing.Refusals.refused;

import jakarta.ejb.EJBAccessException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.conference.agenda.AgendaInput;
import vn.vinhdanh.conference.agenda.AgendaService;
import vn.vinhdanh.conference.agenda.OpinionInput;
import vn.vinhdanh.conference.meeting.Attendance;
import vn.vinhdanh.conference.meeting.AttendanceInput;
import vn.vinhdanh.conference.meeting.MeetingInput;
import vn.vinhdanh.conference.meeting.MeetingService;
import vn.vinhdanh.conference.meeting.MeetingStatus;
import vn.vinhdanh.conference.voting.BallotMethod;
import vn.vinhdanh.conference.voting.CandidateRow;
import vn.vinhdanh.conference.voting.MotionInput;
import vn.vinhdanh.conference.voting.VoteBase;
import vn.vinhdanh.conference.voting.VoteChoice;
import vn.vinhdanh.conference.voting.VotingService;
import vn.vinhdanh.conference.voting.WrittenVoteInput;
import vn.vinhdanh.document.AwardGroup;
import vn.vinhdanh.shared.NotFoundException;
import vn.vinhdanh.testing.Db;
import vn.vinhdanh.testing.Harness;
import vn.vinhdanh.testing.TestData;

/** Minutes write themselves, take two signatures, and then never change. */
class MinutesTest {

    private static Db db;
    private static Harness harness;
    private static long unit;

    private long meeting;

    @BeforeAll
    static void department() {
        db = Db.h2();
        harness = new Harness(db).at("2026-12-20T11:00:00");
        TestData data = new TestData(db);
        unit = data.root("Sở Nội vụ");
        data.account("thuky", Role.COUNCIL_SECRETARY, unit);
        data.account("giamdoc", Role.DIRECTOR, unit);
        data.account("thanhtra", Role.INSPECTOR, unit);
        for (int n = 1; n <= 6; n++) {
            data.account("hoidong" + n, Role.COUNCIL_MEMBER, unit);
        }
        data.account("nguoingoai", Role.COUNCIL_MEMBER, data.unit("Chi cục khác", unit));
    }

    @BeforeEach
    void heldMeeting() {
        MeetingInput input = new MeetingInput();
        input.setUnitId(unit);
        input.setTitle("Họp Hội đồng xét khen thưởng năm 2026");
        input.setPlace("Phòng họp số 1");
        input.setStartsAt(LocalDateTime.of(2026, 12, 20, 8, 0));
        meeting = harness.as("thuky", Role.COUNCIL_SECRETARY).call(MeetingService.class, s -> s.create(input));
        MeetingView view = view("thuky", Role.COUNCIL_SECRETARY);
        List<AttendanceInput> attendance = new ArrayList<>();
        view.members().forEach(a -> attendance.add(new AttendanceInput(a.id(), Attendance.PRESENT, null)));
        long writer = view.members().get(5).id();
        attendance.get(5).setAttendance(Attendance.ABSENT_WRITTEN);
        attendance.get(5).setReason("đi công tác");
        secretary(s -> s.attend(meeting, attendance));
        MotionInput motion = new MotionInput("Nguyễn Thị Hoa", "TEST", meeting, new BigDecimal("80"), VoteBase.ALL_MEMBERS);
        motion.setMethod(BallotMethod.SHOW_OF_HANDS);
        MotionInput together = new MotionInput("Lao động tiên tiến năm 2026: 01 tập thể, 01 cá nhân theo danh sách kèm theo", "TEST", -meeting,
            new BigDecimal("50"), VoteBase.PRESENT);
        together.setMethod(BallotMethod.SHOW_OF_HANDS);
        together.setTopic("Lao động tiên tiến năm 2026");
        together.setCandidates(List.of(new CandidateRow(AwardGroup.INDIVIDUAL, "Thào Thanh Hoa", "Chuyên viên", "Thanh tra Sở"),
            new CandidateRow(AwardGroup.COLLECTIVE, "Văn phòng Sở", null, "Sở Nội vụ")));
        voting(s -> s.openMotions(meeting, List.of(motion, together)));
        secretary(s -> s.start(meeting));
        AgendaInput item = new AgendaInput();
        item.setTitle("Thông qua báo cáo");
        item.setContent("Thường trực Hội đồng trình bày tóm tắt thành tích.");
        long agenda = harness.as("thuky", Role.COUNCIL_SECRETARY).call(AgendaService.class, s -> s.save(meeting, item));
        OpinionInput opinion = new OpinionInput();
        opinion.setAgendaItemId(agenda);
        opinion.setSpeaker("Ông Trần Văn Nam");
        opinion.setContent("Nhất trí với đề nghị.");
        harness.as("thuky", Role.COUNCIL_SECRETARY).call(AgendaService.class, s -> s.addOpinion(meeting, opinion));
        voting(s -> s.recordWrittenAll(meeting, new WrittenVoteInput(writer, VoteChoice.FOR, LocalDate.of(2026, 12, 18))));
        voting(s -> s.recordAllFor(meeting));
        secretary(s -> s.close(meeting, LocalDateTime.of(2026, 12, 20, 10, 30)));
    }

    @Test
    void theyWriteThemselvesFromWhatWasRecorded() {
        String text = text(pdf(0));
        assertThat(text).contains("BIÊN BẢN", "Họp Hội đồng xét khen thưởng năm 2026", "Phòng họp số 1", "đi công tác", "Nguyễn Thị Hoa",
            "Nhất trí với đề nghị", "Thông qua báo cáo", "hoidong4", "DỰ THẢO")
            .containsPattern("Đã biểu quyết\\s+0\\d\\s+nội\\s+dung;\\s+0\\d\\s+nội\\s+dung\\s+đạt");
    }

    /** Mẫu 1.9: the minutes say when the meeting ended, not when the secretary had entered the counts. */
    @Test
    void theySayWhenTheMeetingEnded() {
        assertThat(text(pdf(0)).replaceAll("\\s+", " ")).contains("10 giờ 30 phút");
    }

    @Test
    void theEndIsNotBeforeTheBeginningNorToCome() {
        secretary(s -> s.reopen(meeting));
        assertThatThrownBy(() -> secretary(s -> s.close(meeting, LocalDateTime.of(2026, 12, 20, 7, 59)))).hasMessage("MEETING_END_EARLY");
        assertThatThrownBy(() -> secretary(s -> s.close(meeting, LocalDateTime.of(2026, 12, 20, 11, 1)))).hasMessage("MEETING_END_FUTURE");
        secretary(s -> s.close(meeting, null));
        assertThat(text(pdf(0)).replaceAll("\\s+", " ")).as("opened again it keeps its end").contains("10 giờ 30 phút");
        secretary(s -> s.reopen(meeting));
        secretary(s -> s.close(meeting, LocalDateTime.of(2026, 12, 20, 11, 0)));
        assertThat(text(pdf(0)).replaceAll("\\s+", " ")).contains("11 giờ 00 phút");
    }

    /** NĐ 98/2023 Điều 30: the minutes are the decision's ground, so they name everybody the council voted for. */
    @Test
    void thoseVotedOnTogetherAreNamedInAnAnnexedList() {
        String text = text(pdf(0)).replaceAll("\\s+", " ");
        assertThat(text.substring(text.indexOf("Phụ lục"))).contains("LAO ĐỘNG TIÊN TIẾN NĂM 2026: 01 TẬP THỂ, 01 CÁ NHÂN", "Kèm theo Biên bản số",
            "I. Tập thể", "Văn phòng Sở", "II. Cá nhân", "Thào Thanh Hoa", "Chuyên viên", "Thanh tra Sở").doesNotContain("Nguyễn Thị Hoa");
        assertThat(text(supplementary())).doesNotContain("Thào Thanh Hoa");
    }

    private byte[] supplementary() {
        sign("giamdoc", Role.DIRECTOR, 0);
        sign("thuky", Role.COUNCIL_SECRETARY, 0);
        supplement("Tại mục 2, sửa một chữ.");
        return pdf(1);
    }

    @Test
    void twoPeopleSignAndThenNothingChanges() {
        assertThat(view("thuky", Role.COUNCIL_SECRETARY).toSign()).isNotNull();
        assertThat(view("thanhtra", Role.INSPECTOR).toSign()).isNull();
        sign("thuky", Role.COUNCIL_SECRETARY, 0);
        refused("MINUTES_ALREADY_SIGNED", () -> sign("thuky", Role.COUNCIL_SECRETARY, 0));
        refused("MINUTES_ALREADY_SIGNED", () -> secretary(s -> s.reopen(meeting)));
        assertThat(view("giamdoc", Role.DIRECTOR).meeting().status()).isEqualTo(MeetingStatus.CLOSED);
        sign("giamdoc", Role.DIRECTOR, 0);

        MeetingView signed = view("giamdoc", Role.DIRECTOR);
        assertThat(signed.meeting().status()).isEqualTo(MeetingStatus.SIGNED);
        assertThat(signed.minutes().get(0).sha256()).hasSize(64);
        byte[] first = pdf(0);
        assertThat(text(first)).doesNotContain("DỰ THẢO");
        assertThat(signed.minutes().get(0).number()).as("the next of the year").isPositive();
        assertThat(text(first)).contains("/BB-HĐTĐKT").doesNotContain("Số:   /").contains("không biểu quyết");
        db.execute("UPDATE account SET display_name = 'Người khác' WHERE username = 'hoidong5'");
        assertThat(pdf(0)).isEqualTo(first);
        refused("MEETING_SIGNED", () -> voting(s -> s.recordAllFor(meeting)));
        refused("MEETING_SIGNED", () -> secretary(s -> s.conclude(meeting, "khác")));
        refused("MINUTES_ALREADY_SIGNED", () -> secretary(s -> s.reopen(meeting)));
    }

    @Test
    void theNumberMayBeWrittenWithItsSymbolAndIsGivenOnce() {
        number("2026");
        refused("MINUTES_NUMBER", () -> number("không số"));
        refused("MINUTES_NUMBER", () -> number("2,34"));
        refused("MINUTES_SYMBOL", () -> number("03/BB-UBND"));
        number("777/BB-HĐTĐKT");
        assertThat(view("thuky", Role.COUNCIL_SECRETARY).minutes().get(0).number()).isEqualTo(777);
        heldMeeting();
        refused("MINUTES_NUMBER_GIVEN", () -> number("777"));
        number(" ");
        assertThat(view("thuky", Role.COUNCIL_SECRETARY).minutes().get(0).number()).isNull();
    }

    @Test
    void correctionsAreSupplementsWithSignaturesOfTheirOwn() {
        refused("MINUTES_NOT_SIGNED", () -> supplement("Sửa"));
        sign("giamdoc", Role.DIRECTOR, 0);
        sign("thuky", Role.COUNCIL_SECRETARY, 0);
        assertThat(supplement("Tại mục 2, sửa \"Hoa\" thành \"Hòa\".")).isEqualTo(1);
        assertThat(text(pdf(1))).contains("Tại mục 2", "Bổ sung");
        sign("thuky", Role.COUNCIL_SECRETARY, 1);
        sign("giamdoc", Role.DIRECTOR, 1);
        assertThat(view("giamdoc", Role.DIRECTOR).minutes()).extracting(MinutesRow::signed).containsExactly(true, true);
    }

    @Test
    void membersSeeTheirOwnMeetingsAndNobodyElseDoes() {
        assertThat(view("hoidong3", Role.COUNCIL_MEMBER).meeting().id()).isEqualTo(meeting);
        assertThatThrownBy(() -> view("nguoingoai", Role.COUNCIL_MEMBER)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> sign("hoidong3", Role.COUNCIL_MEMBER, 0)).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> harness.as("hoidong3", Role.COUNCIL_MEMBER).run(MeetingService.class, s -> s.start(meeting)))
            .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void listAndPageNeedFewStatements() {
        harness.resetStatements();
        int rows = harness.as("thanhtra", Role.INSPECTOR).call(MeetingReadService.class, s -> s.list(null, 50)).items().size();
        assertThat(rows).isPositive();
        assertThat(harness.statements()).isLessThanOrEqualTo(5);
        harness.resetStatements();
        view("thuky", Role.COUNCIL_SECRETARY);
        assertThat(harness.statements()).isLessThanOrEqualTo(14);
    }

    @Test
    void theListPagesByCursor() {
        var first = harness.as("thanhtra", Role.INSPECTOR).call(MeetingReadService.class, s -> s.list(null, 1));
        if (first.next() != null) {
            var second = harness.as("thanhtra", Role.INSPECTOR).call(MeetingReadService.class, s -> s.list(first.next(), 1));
            assertThat(second.items().get(0).id()).isNotEqualTo(first.items().get(0).id());
        }
        assertThat(first.total()).isPositive();
    }

    private MeetingView view(String user, Role role) {
        return harness.as(user, role).call(MeetingReadService.class, s -> s.get(meeting));
    }

    private void secretary(Consumer<MeetingService> work) {
        harness.as("thuky", Role.COUNCIL_SECRETARY).run(MeetingService.class, work);
    }

    private void voting(Consumer<VotingService> work) {
        harness.as("thuky", Role.COUNCIL_SECRETARY).run(VotingService.class, work);
    }

    private void sign(String user, Role role, int seq) {
        harness.as(user, role).run(MinutesService.class, s -> s.sign(meeting, seq));
    }

    private void number(String typed) {
        harness.as("thuky", Role.COUNCIL_SECRETARY).run(MinutesService.class, s -> s.number(meeting, 0, typed));
    }

    private int supplement(String text) {
        return harness.as("thuky", Role.COUNCIL_SECRETARY).call(MinutesService.class, s -> s.supplement(meeting, text));
    }

    private byte[] pdf(int seq) {
        return harness.as("thanhtra", Role.INSPECTOR).call(MinutesService.class, s -> s.pdf(meeting, seq));
    }

    private static String text(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
