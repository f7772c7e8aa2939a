package vn.vinhdanh.demo;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.vinhdanh.account.Roles;
import vn.vinhdanh.conference.meeting.Attendance;
import vn.vinhdanh.conference.meeting.AttendanceInput;
import vn.vinhdanh.conference.meeting.MeetingInput;
import vn.vinhdanh.conference.meeting.MeetingService;
import vn.vinhdanh.conference.meeting.MemberRow;
import vn.vinhdanh.conference.minutes.MeetingReadService;
import vn.vinhdanh.conference.minutes.MinutesService;
import vn.vinhdanh.conference.voting.VotingService;

/** One meeting of the council of thirteen, held and with signed minutes. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemonstrationMeeting {

    private static final int EIGHT = 8;

    @EJB
    private MeetingService meetings;
    @EJB
    private VotingService voting;
    @EJB
    private MeetingReadService reader;
    @EJB
    private MinutesService minutes;
    @Inject
    private Clock clock;

    /** Calls the council for this morning. */
    public long called(long rootId) {
        MeetingInput input = new MeetingInput();
        input.setUnitId(rootId);
        input.setTitle("Họp Hội đồng Thi đua - Khen thưởng Sở Nội vụ");
        input.setPlace("Phòng họp số 1, Sở Nội vụ");
        input.setConsidersAwards(true);
        input.setStartsAt(LocalDate.now(clock).atTime(EIGHT, 0));
        input.setMembers(Staff.THUKY.get(() -> meetings.proposal(rootId, LocalDate.now(clock))));
        return Staff.THUKY.get(() -> meetings.create(input));
    }

    /** Everybody came, everybody agreed, secretary and chair sign. */
    public void held(long meeting) {
        List<MemberRow> members = Staff.THUKY.get(() -> reader.get(meeting)).members();
        List<AttendanceInput> present = members.stream().map(m -> new AttendanceInput(m.id(), Attendance.PRESENT, null)).toList();
        Staff.THUKY.does(() -> meetings.attend(meeting, present));
        Staff.THUKY.does(() -> meetings.start(meeting));
        Staff.THUKY.does(() -> voting.recordAllFor(meeting));
        Staff.THUKY.does(() -> meetings.conclude(meeting, "Hội đồng thống nhất đề nghị Giám đốc Sở xem xét, quyết định khen thưởng."));
        Staff.THUKY.does(() -> meetings.close(meeting, null));
        Staff.THUKY.does(() -> minutes.sign(meeting, 0));
        Staff.GIAMDOC.does(() -> minutes.sign(meeting, 0));
    }
}
