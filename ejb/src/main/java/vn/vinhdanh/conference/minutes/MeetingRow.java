package vn.vinhdanh.conference.minutes;

import java.io.Serializable;
import java.time.LocalDateTime;
import vn.vinhdanh.conference.meeting.MeetingKind;
import vn.vinhdanh.conference.meeting.MeetingStatus;

/**
 * One meeting in the list.
 *
 * @param members voting members
 * @param present voting members in the room
 * @param motions motions put to the vote
 * @param passed  motions that passed; 0 until the meeting is closed
 */
public record MeetingRow(Long id, long version, MeetingKind kind, MeetingStatus status, Long unitId, String unitName, String title, String place,
        LocalDateTime startsAt, long members, long present, long motions, long passed) implements Serializable {
}
