package vn.vinhdanh.conference.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import vn.vinhdanh.shared.BaseEntity;
import vn.vinhdanh.shared.Moments;
import vn.vinhdanh.shared.RefusedException;
import vn.vinhdanh.shared.VietnameseText;

/**
 * A meeting of a council or a conference (hội nghị, cuộc họp). It is planned, held, closed with the results of its
 * motions, and signed by secretary and chair; from then on nothing on it changes, corrections are supplementary minutes.
 */
@Entity
@Table(name = "meeting")
class Meeting extends BaseEntity {


    @Enumerated(EnumType.STRING)
    private MeetingKind kind;
    @Enumerated(EnumType.STRING)
    private MeetingStatus status = MeetingStatus.PLANNED;
    @Column(name = "unit_id")
    private long unitId;
    private String title;
    private String place;
    @Column(name = "starts_at")
    private LocalDateTime startsAt;
    @Column(name = "ended_at")
    private LocalDateTime endedAt;
    @Column(name = "considers_awards")
    private boolean considersAwards;
    @Column(name = "quorum_numerator")
    private int quorumNumerator;
    @Column(name = "quorum_denominator")
    private int quorumDenominator;
    @Column(name = "quorum_basis")
    private String quorumBasis;
    @Column(name = "counting_board")
    private String countingBoard;
    @Column(name = "papers_out")
    private Integer papersOut;
    @Column(name = "papers_in")
    private Integer papersIn;
    private String conclusion;

    protected Meeting() {
    }

    Meeting(MeetingKind kind, long unitId) {
        this.kind = kind;
        this.unitId = unitId;
    }

    /** Writes down what the meeting is about and the quorum rule of its day. */
    void describe(MeetingInput input, QuorumRule rule) {
        title = VietnameseText.nfc(input.getTitle());
        place = VietnameseText.nfc(input.getPlace());
        startsAt = input.getStartsAt();
        considersAwards = input.isConsidersAwards();
        countingBoard = VietnameseText.nfc(input.getCountingBoard());
        quorumNumerator = rule.numerator();
        quorumDenominator = rule.denominator();
        quorumBasis = rule.legalBasis();
    }

    /** Writes down who counted the secret ballot, and the papers. */
    void counted(CountInput count) {
        countingBoard = VietnameseText.nfc(count.getCountingBoard().strip());
        papersOut = count.getPapersOut();
        papersIn = count.getPapersIn();
    }

    void conclude(String text) {
        conclusion = text == null || text.isBlank() ? null : text.strip();
    }

    void moveTo(MeetingStatus next) {
        if (!status.canMoveTo(next)) {
            throw new RefusedException("MEETING_STATE", status, next);
        }
        status = next;
    }

    /** The end known already, or else now; the hour it was called for when it is held before that. */
    LocalDateTime likelyEnd(LocalDateTime now) {
        return endedAt != null && !endedAt.isBefore(startsAt) ? endedAt : now.isBefore(startsAt) ? startsAt : now;
    }

    /** Writes down when it ended: the minutes say so, and nobody can put it right after two signatures. */
    void endAt(LocalDateTime moment, LocalDateTime now) {
        if (moment.isBefore(startsAt)) {
            throw new RefusedException("MEETING_END_EARLY", Moments.minute(moment), Moments.minute(startsAt));
        }
        if (moment.isAfter(now) && moment.isAfter(startsAt)) {
            throw new RefusedException("MEETING_END_FUTURE", Moments.minute(moment), Moments.minute(now));
        }
        endedAt = moment;
    }

    /** Refuses a change once the meeting is closed or signed. */
    void requireEditable() {
        if (!status.editable()) {
            throw new RefusedException(status == MeetingStatus.SIGNED ? "MEETING_SIGNED" : "MEETING_CLOSED");
        }
    }

    int quorum(int votingMembers) {
        return QuorumRules.quorum(votingMembers, quorumNumerator, quorumDenominator);
    }

    MeetingKind kind() {
        return kind;
    }

    MeetingStatus status() {
        return status;
    }

    long unitId() {
        return unitId;
    }

    String title() {
        return title;
    }

    String place() {
        return place;
    }

    LocalDateTime startsAt() {
        return startsAt;
    }

    LocalDateTime endedAt() {
        return endedAt;
    }

    boolean considersAwards() {
        return considersAwards;
    }

    String quorumBasis() {
        return quorumBasis;
    }

    String countingBoard() {
        return countingBoard;
    }

    Integer papersOut() {
        return papersOut;
    }

    Integer papersIn() {
        return papersIn;
    }

    String conclusion() {
        return conclusion;
    }
}
