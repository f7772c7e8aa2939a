package vn.vinhdanh.conference.meeting;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** Whether one member came, and why not. */
public class AttendanceInput implements Serializable {

    private static final long serialVersionUID = 1L;

    private long memberId;
    @NotNull
    private Attendance attendance = Attendance.EXPECTED;
    @Size(max = 300)
    private String reason;

    public AttendanceInput() {
    }

    public AttendanceInput(long memberId, Attendance attendance, String reason) {
        this.memberId = memberId;
        this.attendance = attendance;
        this.reason = reason;
    }

    public long getMemberId() {
        return memberId;
    }

    public void setMemberId(long memberId) {
        this.memberId = memberId;
    }

    public Attendance getAttendance() {
        return attendance;
    }

    public void setAttendance(Attendance attendance) {
        this.attendance = attendance;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
