package vn.vinhdanh.conference.meeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** Somebody expected at a meeting; without an account it is a guest or a delegate from outside. */
public class MemberInput implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long id;
    private Long accountId;
    @NotBlank
    @Size(max = 200)
    private String fullName;
    @Size(max = 200)
    private String position;
    @Size(max = 250)
    private String unitName;
    @NotNull
    private Seat seat = Seat.MEMBER;
    private boolean voting = true;

    public MemberInput() {
    }

    public MemberInput(Long accountId, String fullName, Seat seat, boolean voting) {
        this.accountId = accountId;
        this.fullName = fullName;
        this.seat = seat;
        this.voting = voting;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getAccountId() {
        return accountId;
    }

    public void setAccountId(Long accountId) {
        this.accountId = accountId;
    }

    public String getFullName() {
        return fullName;
    }

    public void setFullName(String fullName) {
        this.fullName = fullName;
    }

    public String getPosition() {
        return position;
    }

    public void setPosition(String position) {
        this.position = position;
    }

    public String getUnitName() {
        return unitName;
    }

    public void setUnitName(String unitName) {
        this.unitName = unitName;
    }

    public Seat getSeat() {
        return seat;
    }

    public void setSeat(Seat seat) {
        this.seat = seat;
    }

    public boolean isVoting() {
        return voting;
    }

    public void setVoting(boolean voting) {
        this.voting = voting;
    }
}
