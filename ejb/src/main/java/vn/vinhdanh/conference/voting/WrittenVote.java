package vn.vinhdanh.conference.voting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import vn.vinhdanh.shared.BaseEntity;

/** The vote of one absent member on one motion, handed in on paper; the database lets nobody write twice. */
@Entity
@Table(name = "written_vote")
class WrittenVote extends BaseEntity {

    @Column(name = "meeting_id")
    private long meetingId;
    @Column(name = "motion_id")
    private long motionId;
    @Column(name = "member_id")
    private long memberId;
    @Enumerated(EnumType.STRING)
    private VoteChoice choice;
    @Column(name = "received_on")
    private LocalDate receivedOn;

    protected WrittenVote() {
    }

    WrittenVote(long meetingId, long motionId, WrittenVoteInput input) {
        this.meetingId = meetingId;
        this.motionId = motionId;
        this.memberId = input.getMemberId();
        this.choice = input.getChoice();
        this.receivedOn = input.getReceivedOn();
    }
}
