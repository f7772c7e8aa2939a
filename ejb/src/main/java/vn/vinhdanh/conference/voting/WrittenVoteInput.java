package vn.vinhdanh.conference.voting;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;

/** What one absent member voted on paper. */
public class WrittenVoteInput implements Serializable {

    private static final long serialVersionUID = 1L;

    private long memberId;
    @NotNull
    private VoteChoice choice;
    private LocalDate receivedOn;

    public WrittenVoteInput() {
    }

    public WrittenVoteInput(long memberId, VoteChoice choice, LocalDate receivedOn) {
        this.memberId = memberId;
        this.choice = choice;
        this.receivedOn = receivedOn;
    }

    public long getMemberId() {
        return memberId;
    }

    public void setMemberId(long memberId) {
        this.memberId = memberId;
    }

    public VoteChoice getChoice() {
        return choice;
    }

    public void setChoice(VoteChoice choice) {
        this.choice = choice;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }
}
