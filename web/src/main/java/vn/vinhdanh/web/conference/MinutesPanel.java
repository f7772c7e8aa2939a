package vn.vinhdanh.web.conference;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import vn.vinhdanh.conference.minutes.MinutesRow;
import vn.vinhdanh.conference.minutes.MinutesService;
import vn.vinhdanh.web.shared.Said;
import vn.vinhdanh.web.shared.TextMap;

/** The minutes of the meeting on the page: preview, number, signatures, supplements. */
@Named
@ViewScoped
public class MinutesPanel implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private MinutesService minutes;
    @Inject
    private MeetingPage page;
    @Inject
    private TextMap texts;

    private int seq;
    private String number;
    private String supplement;

    /** Sends the minutes named in the address as a PDF. */
    public void send() throws IOException {
        Faces.sendFile(minutes.pdf(page.getId(), seq), "bien-ban-" + page.getId() + "-" + seq + ".pdf", false);
    }

    /** Puts the caller's own signature under the minutes. */
    public void sign(int which) {
        minutes.sign(page.getId(), which);
        page.load();
        Said.done(texts.get("conference.minutes.signed"));
    }

    public void saveNumber() {
        minutes.number(page.getId(), 0, number);
        page.load();
        Said.done(texts.get("conference.meeting.saved"));
    }

    public void addSupplement() {
        minutes.supplement(page.getId(), supplement);
        supplement = null;
        page.load();
    }

    /** Whether the reader's own signature is the one missing here. */
    public boolean toSign(MinutesRow row) {
        return row.id().equals(page.getView().toSign());
    }

    public int getSeq() {
        return seq;
    }

    public void setSeq(int seq) {
        this.seq = seq;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getSupplement() {
        return supplement;
    }

    public void setSupplement(String supplement) {
        this.supplement = supplement;
    }
}
