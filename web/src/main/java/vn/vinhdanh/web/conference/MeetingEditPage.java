package vn.vinhdanh.web.conference;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import vn.vinhdanh.conference.meeting.MeetingInput;
import vn.vinhdanh.conference.meeting.MeetingKind;
import vn.vinhdanh.conference.meeting.MeetingService;
import vn.vinhdanh.conference.meeting.MemberInput;
import vn.vinhdanh.conference.meeting.MemberRow;
import vn.vinhdanh.conference.meeting.Seat;
import vn.vinhdanh.conference.minutes.MeetingReadService;
import vn.vinhdanh.conference.minutes.MeetingView;
import vn.vinhdanh.organisation.UnitRow;
import vn.vinhdanh.organisation.UnitService;
import vn.vinhdanh.web.shared.Choice;
import vn.vinhdanh.web.shared.OpenTo;
import vn.vinhdanh.web.shared.TextMap;

/** Calling a meeting, or correcting who is called and what it is about. */
@Named
@ViewScoped
public class MeetingEditPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final LocalTime USUAL_START = LocalTime.of(8, 0);

    @EJB
    private MeetingReadService reader;
    @EJB
    private MeetingService meetings;
    @EJB
    private UnitService units;
    @Inject
    private TextMap texts;

    private Long id;
    private MeetingInput input = new MeetingInput();
    private LocalDate day;
    private String time = USUAL_START.toString();

    /** Reads the meeting named in the address; without one, proposes the council of today's roles. */
    public void load() {
        OpenTo.callersOf(MeetingService.class, "create");
        if (id == null) {
            day = meetings.today();
            input.setUnitId(units.list(null).stream().map(UnitRow::id).findFirst().orElse(null));
            propose();
        } else {
            read(reader.get(id));
        }
    }

    private void read(MeetingView view) {
        input.setId(id);
        input.setVersion(view.meeting().version());
        input.setKind(view.meeting().kind());
        input.setUnitId(view.meeting().unitId());
        input.setTitle(view.meeting().title());
        input.setPlace(view.meeting().place());
        input.setConsidersAwards(view.considersAwards());
        input.setCountingBoard(view.countingBoard());
        day = view.meeting().startsAt().toLocalDate();
        time = view.meeting().startsAt().toLocalTime().toString();
        input.setMembers(new ArrayList<>(view.members().stream().map(MeetingEditPage::member).toList()));
    }

    private static MemberInput member(MemberRow row) {
        MemberInput member = new MemberInput(row.accountId(), row.fullName(), row.seat(), row.voting());
        member.setId(row.id());
        member.setPosition(row.position());
        member.setUnitName(row.unitName());
        return member;
    }

    /** Takes the members from the roles of the chosen unit and day. */
    public void propose() {
        if (input.getUnitId() != null && day != null) {
            input.setMembers(new ArrayList<>(meetings.proposal(input.getUnitId(), day)));
        }
    }

    public void addGuest() {
        input.getMembers().add(new MemberInput(null, "", Seat.GUEST, false));
    }

    public void remove(MemberInput member) {
        input.getMembers().remove(member);
    }

    /** Stores the meeting and goes to it. */
    public void save() throws IOException {
        input.setStartsAt(day.atTime(LocalTime.parse(time)));
        if (id == null) {
            id = meetings.create(input);
        } else {
            meetings.update(input);
        }
        Faces.redirect(Faces.getRequestContextPath() + "/conference/meeting.xhtml?id=" + id);
    }

    public List<Choice> getKinds() {
        return choices(MeetingKind.values());
    }

    public List<Choice> getSeats() {
        return choices(Seat.values());
    }

    private List<Choice> choices(Enum<?>... values) {
        return Stream.of(values).map(value -> new Choice(value, texts.of(value))).toList();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public MeetingInput getInput() {
        return input;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getTime() {
        return time;
    }

    public void setTime(String time) {
        this.time = time;
    }
}
