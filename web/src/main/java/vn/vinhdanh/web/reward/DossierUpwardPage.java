package vn.vinhdanh.web.reward;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import vn.vinhdanh.reward.dossier.DossierView;
import vn.vinhdanh.reward.dossier.NomineeRow;
import vn.vinhdanh.reward.dossier.UpwardService;
import vn.vinhdanh.web.shared.Said;
import vn.vinhdanh.web.shared.TextMap;

/** What came back from the higher authority, on the page of the dossier. */
@Named
@ViewScoped
public class DossierUpwardPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private UpwardService upwards;
    @Inject
    private TextMap texts;

    private NomineeRow chosen;
    private String answer;

    /** Whom the answer is about. */
    public void choose(NomineeRow row) {
        chosen = row;
        answer = null;
    }

    /** Notes that the award was not given. */
    public void turnDown(DossierView dossier) throws IOException {
        upwards.turnDown(dossier.id(), dossier.version(), chosen.id(), answer);
        Said.doneThere(texts.get("reward.dossier.turnedDown"));
        Faces.redirect(Faces.getRequestContextPath() + "/reward/dossier.xhtml?id=" + dossier.id());
    }

    public NomineeRow getChosen() {
        return chosen;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
