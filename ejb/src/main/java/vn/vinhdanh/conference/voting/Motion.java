package vn.vinhdanh.conference.voting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.List;
import vn.vinhdanh.conference.meeting.VotingRoom;
import vn.vinhdanh.conference.voting.VoteRules.Count;
import vn.vinhdanh.conference.voting.VoteRules.Threshold;
import vn.vinhdanh.shared.BaseEntity;
import vn.vinhdanh.shared.VietnameseText;

/**
 * A question put to the vote in one meeting. The threshold is that of the law of the day and is handed in by whoever
 * opens the motion; the result is fixed when the meeting is closed.
 */
@Entity
@Table(name = "motion")
class Motion extends BaseEntity {

    @Column(name = "meeting_id")
    private long meetingId;
    private int seq;
    private String subject;
    private String detail;
    private String topic;
    @Enumerated(EnumType.STRING)
    private BallotMethod method;
    @Column(name = "ref_type")
    private String refType;
    @Column(name = "ref_id")
    private Long refId;
    @Column(name = "threshold_percent")
    private BigDecimal thresholdPercent;
    @Column(name = "more_than")
    private boolean moreThan;
    @Enumerated(EnumType.STRING)
    @Column(name = "vote_base")
    private VoteBase base;
    private String citation;
    private boolean counted;
    @Column(name = "votes_for")
    private int votesFor;
    @Column(name = "votes_against")
    private int votesAgainst;
    @Column(name = "votes_invalid")
    private int votesInvalid;
    @Column(name = "votes_blank")
    private int votesBlank;
    @Enumerated(EnumType.STRING)
    private MotionResult result = MotionResult.OPEN;
    @Column(name = "base_count")
    private Integer baseCount;
    @Column(name = "required_count")
    private Integer requiredCount;
    @Column(name = "for_count")
    private Integer forCount;

    protected Motion() {
    }

    Motion(long meetingId, int seq, MotionInput input) {
        this.meetingId = meetingId;
        this.seq = seq;
        subject = VietnameseText.nfc(input.getSubject());
        detail = VietnameseText.nfc(input.getDetail());
        topic = VietnameseText.nfc(input.getTopic());
        method = input.getMethod();
        refType = input.getRefType();
        refId = input.getRefId();
        thresholdPercent = input.getThresholdPercent();
        moreThan = input.isMoreThan();
        base = input.getBase();
        citation = VietnameseText.nfc(input.getCitation());
    }

    /** Enters the votes of the room. */
    void count(int inFavour, int against, int invalid, int blank) {
        votesFor = inFavour;
        votesAgainst = against;
        votesInvalid = invalid;
        votesBlank = blank;
        counted = true;
    }

    /** Papers found in the room, of whatever kind. */
    int papers() {
        return votesFor + votesAgainst + votesInvalid + votesBlank;
    }

    /** Fixes the result for good. */
    void settle(MotionTally tally) {
        result = tally.passed() ? MotionResult.PASSED : MotionResult.FAILED;
        baseCount = tally.base();
        requiredCount = tally.required();
        forCount = tally.votesFor();
    }

    /** Takes the result back when a meeting is opened again before anybody signed. */
    void unsettle() {
        result = MotionResult.OPEN;
        baseCount = null;
        requiredCount = null;
        forCount = null;
    }

    Count counts(List<WrittenVoteRow> written) {
        int yes = (int) written.stream().filter(w -> w.choice() == VoteChoice.FOR).count();
        return new Count(votesFor, votesAgainst, votesInvalid, votesBlank, yes, written.size() - yes);
    }

    MotionTally tally(VotingRoom room, List<WrittenVoteRow> written) {
        return VoteRules.tally(room, counts(written), new Threshold(thresholdPercent, moreThan, base));
    }

    MotionRow row(VotingRoom room, List<WrittenVoteRow> written, List<CandidateRow> candidates) {
        return new MotionRow(getId(), seq, subject, detail, topic, method, refType, refId, thresholdPercent, moreThan, base, citation, counted,
            votesFor, votesAgainst, votesInvalid, votesBlank, result, tally(room, written), written, candidates);
    }

    /** Kind and number of the thing it is about, as one text. */
    String reference() {
        return refType + "#" + refId;
    }

    int seq() {
        return seq;
    }

    long meetingId() {
        return meetingId;
    }

    String subject() {
        return subject;
    }

    boolean byShowOfHands() {
        return method == BallotMethod.SHOW_OF_HANDS;
    }

    boolean counted() {
        return counted;
    }
}
