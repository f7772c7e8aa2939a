package vn.vinhdanh.web.conference;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import org.omnifaces.cdi.ViewScoped;
import vn.vinhdanh.conference.meeting.MeetingService;
import vn.vinhdanh.shared.Moments;
import vn.vinhdanh.web.shared.Said;
import vn.vinhdanh.web.shared.TextMap;

/** The end of the meeting on the page: whoever enters the counts later says when it really ended. */
@Named
@ViewScoped
public class ClosingPanel implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private MeetingService meetings;
    @Inject
    private MeetingPage page;
    @Inject
    private TextMap texts;

    private String end;

    /** Closes the meeting at the hour that was written; without one, at the end known already or now. */
    public void close() {
        LocalDateTime moment = null;
        try {
            moment = end == null || end.isBlank() ? null : EndOfMeeting.read(end, page.getView().meeting().startsAt().toLocalDate());
        } catch (DateTimeException e) {
            Said.refused(texts.get("conference.meeting.end.wrong"));
            return;
        }
        meetings.close(page.getId(), moment);
        page.load();
        Said.done(texts.get("conference.meeting.closed"));
    }

    /** What an empty field stands for. */
    public String getProposed() {
        LocalDateTime known = page.getView().endedAt();
        return known == null ? texts.get("conference.meeting.end.now") : Moments.minute(known);
    }

    public String getEnd() {
        return end;
    }

    public void setEnd(String end) {
        this.end = end;
    }
}
