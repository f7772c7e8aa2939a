package vn.vinhdanh.demo;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.time.LocalDate;
import java.util.List;
import vn.vinhdanh.account.Roles;
import vn.vinhdanh.conference.meeting.Attendance;
import vn.vinhdanh.conference.meeting.AttendanceInput;
import vn.vinhdanh.conference.meeting.MeetingInput;
import vn.vinhdanh.conference.meeting.MeetingService;
import vn.vinhdanh.conference.meeting.MemberInput;
import vn.vinhdanh.conference.meeting.MemberRow;
import vn.vinhdanh.conference.meeting.Seat;
import vn.vinhdanh.conference.minutes.MeetingReadService;
import vn.vinhdanh.conference.minutes.MinutesService;
import vn.vinhdanh.conference.voting.VotingService;

/** One meeting of the council of thirteen, held and with signed minutes. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemonstrationMeeting {

    private static final int EIGHT = 8;
    private static final int TEN = 10;

    @EJB
    private MeetingService meetings;
    @EJB
    private VotingService voting;
    @EJB
    private MeetingReadService reader;
    @EJB
    private MinutesService minutes;

    /** Calls the council for a morning. */
    public long called(long rootId, LocalDate day) {
        MeetingInput input = new MeetingInput();
        input.setUnitId(rootId);
        input.setTitle("Họp Hội đồng Thi đua - Khen thưởng Sở Nội vụ");
        input.setPlace("Phòng họp số 1, Sở Nội vụ");
        input.setConsidersAwards(true);
        input.setStartsAt(day.atTime(EIGHT, 0));
        input.setMembers(Staff.THUKY.get(() -> meetings.proposal(rootId, day)));
        input.getMembers().forEach(DemonstrationMeeting::place);
        return Staff.THUKY.get(() -> meetings.create(input));
    }

    private static void place(MemberInput member) {
        switch (member.getSeat()) {
            case CHAIR -> member.setPosition("Giám đốc Sở");
            case SECRETARY -> {
                member.setPosition("Chuyên viên");
                member.setUnitName("Phòng Thi đua - Khen thưởng");
            }
            default -> Councillor.ALL.stream().filter(c -> c.name().equals(member.getFullName())).forEach(c -> {
                member.setPosition(c.position());
                member.setUnitName(c.unit());
                // the deputy directors are the deputies of the council's chair
                if (member.isVoting() && c.position().startsWith("Phó Giám đốc")) {
                    member.setSeat(Seat.VICE_CHAIR);
                }
            });
        }
    }

    /** Everybody came, everybody agreed, secretary and chair sign. */
    public void held(long meeting, LocalDate day) {
        List<MemberRow> members = Staff.THUKY.get(() -> reader.get(meeting)).members();
        List<AttendanceInput> present = members.stream().map(m -> new AttendanceInput(m.id(), Attendance.PRESENT, null)).toList();
        Staff.THUKY.does(() -> meetings.attend(meeting, present));
        Staff.THUKY.does(() -> meetings.start(meeting));
        Staff.THUKY.does(() -> voting.recordAllFor(meeting));
        Staff.THUKY.does(() -> meetings.conclude(meeting, "Hội đồng thống nhất đề nghị Giám đốc Sở xem xét, quyết định khen thưởng."));
        Staff.THUKY.does(() -> meetings.close(meeting, day.atTime(TEN, 20)));
        Staff.THUKY.does(() -> minutes.sign(meeting, 0));
        Staff.GIAMDOC.does(() -> minutes.sign(meeting, 0));
    }
}
