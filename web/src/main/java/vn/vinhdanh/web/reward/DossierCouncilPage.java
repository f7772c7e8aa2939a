package vn.vinhdanh.web.reward;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import vn.vinhdanh.conference.meeting.MeetingStatus;
import vn.vinhdanh.conference.minutes.MeetingReadService;
import vn.vinhdanh.reward.decision.DecisionService;
import vn.vinhdanh.reward.dossier.CouncilService;
import vn.vinhdanh.reward.dossier.DossierView;
import vn.vinhdanh.web.shared.Choice;
import vn.vinhdanh.web.shared.Said;
import vn.vinhdanh.web.shared.TextMap;

/** The council's and the director's dialogs of the dossier page. */
@Named
@ViewScoped
public class DossierCouncilPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LATEST = 50;

    @EJB
    private CouncilService council;
    @EJB
    private MeetingReadService meetingList;
    @EJB
    private DecisionService decisions;
    @Inject
    private TextMap texts;

    private long id;
    private long version;
    private Long meetingId;
    private boolean block;
    private String reason;
    private List<Choice> meetings = List.of();

    /** Prepares the forms for the dossier of the page; the meetings only where one is to be chosen. */
    public void load(DossierView view) {
        id = view.id();
        version = view.version();
        if (view.can("BRING_TO_COUNCIL") && view.gateOpen()) {
            meetings = meetingList.list(null, LATEST).items().stream()
                    .filter(m -> m.status() == MeetingStatus.PLANNED || m.status() == MeetingStatus.RUNNING)
                    .map(m -> new Choice(m.id(), m.title())).toList();
        }
    }

    /** Puts the accepted nominees to the vote. */
    public void bring() throws IOException {
        council.bring(id, version, meetingId, block);
        again("reward.dossier.brought");
    }

    /** Takes the results of the signed minutes over. */
    public void takeResults() throws IOException {
        council.takeResults(id, version);
        again("reward.dossier.resultsTaken");
    }

    /** The director approves. */
    public void approve() throws IOException {
        decisions.approve(id, version);
        again("reward.dossier.approved");
    }

    /** The director rejects with a reason. */
    public void reject() throws IOException {
        decisions.reject(id, version, reason);
        again("reward.dossier.rejected");
    }

    private void again(String key) throws IOException {
        Said.doneThere(texts.get(key));
        Faces.redirect(Faces.getRequestContextPath() + "/reward/dossier.xhtml?id=" + id);
    }

    public List<Choice> getMeetings() {
        return meetings;
    }

    public Long getMeetingId() {
        return meetingId;
    }

    public void setMeetingId(Long meetingId) {
        this.meetingId = meetingId;
    }

    public boolean isBlock() {
        return block;
    }

    public void setBlock(boolean block) {
        this.block = block;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
