package vn.vinhdanh.conference.voting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** The count of one motion: votes of the room, and one entry for each written vote. */
public class BallotInput implements Serializable {

    private static final long serialVersionUID = 1L;

    private long motionId;
    @PositiveOrZero
    private int votesFor;
    @PositiveOrZero
    private int votesAgainst;
    @PositiveOrZero
    private int votesInvalid;
    @PositiveOrZero
    private int votesBlank;
    @Valid
    private List<WrittenVoteInput> written = new ArrayList<>();

    public BallotInput() {
    }

    public BallotInput(long motionId, int votesFor, int votesAgainst, int votesInvalid) {
        this.motionId = motionId;
        this.votesFor = votesFor;
        this.votesAgainst = votesAgainst;
        this.votesInvalid = votesInvalid;
    }

    public long getMotionId() {
        return motionId;
    }

    public void setMotionId(long motionId) {
        this.motionId = motionId;
    }

    public int getVotesFor() {
        return votesFor;
    }

    public void setVotesFor(int votesFor) {
        this.votesFor = votesFor;
    }

    public int getVotesAgainst() {
        return votesAgainst;
    }

    public void setVotesAgainst(int votesAgainst) {
        this.votesAgainst = votesAgainst;
    }

    public int getVotesInvalid() {
        return votesInvalid;
    }

    public void setVotesInvalid(int votesInvalid) {
        this.votesInvalid = votesInvalid;
    }

    public int getVotesBlank() {
        return votesBlank;
    }

    public void setVotesBlank(int votesBlank) {
        this.votesBlank = votesBlank;
    }

    public List<WrittenVoteInput> getWritten() {
        return written;
    }

    public void setWritten(List<WrittenVoteInput> written) {
        this.written = written;
    }
}
