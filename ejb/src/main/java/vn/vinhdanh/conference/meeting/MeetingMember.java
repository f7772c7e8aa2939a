package vn.vinhdanh.conference.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import vn.vinhdanh.shared.BaseEntity;
import vn.vinhdanh.shared.VietnameseText;

/** Somebody expected at one meeting: member of the council, secretary, delegate or guest. */
@Entity
@Table(name = "meeting_member")
class MeetingMember extends BaseEntity {

    @Column(name = "meeting_id")
    private long meetingId;
    @Column(name = "account_id")
    private Long accountId;
    @Column(name = "full_name")
    private String fullName;
    private String position;
    @Column(name = "unit_name")
    private String unitName;
    @Enumerated(EnumType.STRING)
    private Seat seat;
    private boolean voting;
    @Enumerated(EnumType.STRING)
    private Attendance attendance = Attendance.EXPECTED;
    @Column(name = "absence_reason")
    private String absenceReason;
    @Column(name = "sort_order")
    private int sortOrder;

    protected MeetingMember() {
    }

    MeetingMember(long meetingId) {
        this.meetingId = meetingId;
    }

    void describe(MemberInput input, int order) {
        accountId = input.getAccountId();
        fullName = VietnameseText.nfc(input.getFullName());
        position = VietnameseText.nfc(input.getPosition());
        unitName = VietnameseText.nfc(input.getUnitName());
        seat = input.getSeat();
        voting = input.isVoting() && seat != Seat.GUEST;
        sortOrder = order;
    }

    void attend(Attendance how, String reason) {
        attendance = how;
        absenceReason = how.absent() && reason != null && !reason.isBlank() ? VietnameseText.nfc(reason) : null;
    }

    MemberRow row() {
        return new MemberRow(getId(), accountId, fullName, position, unitName, seat, voting, attendance, absenceReason);
    }

    String fullName() {
        return fullName;
    }

    Seat seat() {
        return seat;
    }

    boolean voting() {
        return voting;
    }

    Attendance attendance() {
        return attendance;
    }

    /** Absent, but voting on paper. */
    boolean writes() {
        return voting && attendance == Attendance.ABSENT_WRITTEN;
    }
}
