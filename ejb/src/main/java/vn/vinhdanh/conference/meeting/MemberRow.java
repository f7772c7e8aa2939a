package vn.vinhdanh.conference.meeting;

import java.io.Serializable;

/** Somebody expected at a meeting, with name, position and unit of that day. */
public record MemberRow(Long id, Long accountId, String fullName, String position, String unitName, Seat seat, boolean voting,
        Attendance attendance, String absenceReason) implements Serializable {

    public boolean present() {
        return attendance == Attendance.PRESENT;
    }

    /** Absent, but voting on paper. */
    public boolean writes() {
        return voting && attendance == Attendance.ABSENT_WRITTEN;
    }
}
