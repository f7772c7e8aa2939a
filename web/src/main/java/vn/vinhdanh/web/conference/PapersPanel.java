package vn.vinhdanh.web.conference;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import vn.vinhdanh.conference.meeting.CountInput;
import vn.vinhdanh.conference.meeting.MeetingService;
import vn.vinhdanh.conference.minutes.MeetingView;
import vn.vinhdanh.conference.voting.BallotMethod;
import vn.vinhdanh.web.shared.Said;
import vn.vinhdanh.web.shared.TextMap;

/** Who counts the secret ballot of a meeting, and the papers given out and collected. */
@Named
@ViewScoped
public class PapersPanel implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private MeetingService meetings;
    @Inject
    private TextMap texts;

    private CountInput input;

    /** Whether the meeting votes by secret ballot at all; prepares the form from what is known. */
    public boolean of(MeetingView view) {
        if (input == null) {
            // counted figures are typed, never proposed
            input = new CountInput(view.countingBoard(), view.papersOut(), view.papersIn());
        }
        return view.motions().stream().anyMatch(motion -> motion.method() == BallotMethod.BALLOT);
    }

    /** Writes it down. */
    public void save(long meeting) throws IOException {
        meetings.count(meeting, input);
        Said.doneThere(texts.get("conference.meeting.saved"));
        Faces.redirect(Faces.getRequestContextPath() + "/conference/meeting.xhtml?id=" + meeting);
    }

    public CountInput getInput() {
        return input;
    }
}
