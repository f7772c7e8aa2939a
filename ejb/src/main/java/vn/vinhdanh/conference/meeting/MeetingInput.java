package vn.vinhdanh.conference.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** What the secretary enters to call a meeting; without members the council is taken from the roles of that day. */
public class MeetingInput implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long id;
    private long version;
    @NotNull
    private MeetingKind kind = MeetingKind.AWARD_COUNCIL;
    @NotNull
    private Long unitId;
    @NotBlank
    @Size(max = 300)
    private String title;
    @NotBlank
    @Size(max = 250)
    private String place;
    @NotNull
    private LocalDateTime startsAt;
    private boolean considersAwards = true;
    @Size(max = 500)
    private String countingBoard;
    @Valid
    private List<MemberInput> members = new ArrayList<>();

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public MeetingKind getKind() {
        return kind;
    }

    public void setKind(MeetingKind kind) {
        this.kind = kind;
    }

    public Long getUnitId() {
        return unitId;
    }

    public void setUnitId(Long unitId) {
        this.unitId = unitId;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public LocalDateTime getStartsAt() {
        return startsAt;
    }

    public void setStartsAt(LocalDateTime startsAt) {
        this.startsAt = startsAt;
    }

    public boolean isConsidersAwards() {
        return considersAwards;
    }

    public void setConsidersAwards(boolean considersAwards) {
        this.considersAwards = considersAwards;
    }

    public String getCountingBoard() {
        return countingBoard;
    }

    public void setCountingBoard(String countingBoard) {
        this.countingBoard = countingBoard;
    }

    public List<MemberInput> getMembers() {
        return members;
    }

    public void setMembers(List<MemberInput> members) {
        this.members = members;
    }
}
