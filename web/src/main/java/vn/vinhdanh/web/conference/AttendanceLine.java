package vn.vinhdanh.web.conference;

import java.io.Serializable;
import vn.vinhdanh.conference.meeting.Attendance;
import vn.vinhdanh.conference.meeting.AttendanceInput;
import vn.vinhdanh.conference.meeting.MemberRow;

/** One line of the attendance grid. */
public class AttendanceLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private final MemberRow member;
    private final AttendanceInput input;

    AttendanceLine(MemberRow member) {
        this.member = member;
        this.input = new AttendanceInput(member.id(), member.attendance(), member.absenceReason());
    }

    void present() {
        if (input.getAttendance() == Attendance.EXPECTED) {
            input.setAttendance(Attendance.PRESENT);
        }
    }

    public MemberRow getMember() {
        return member;
    }

    public AttendanceInput getInput() {
        return input;
    }
}
