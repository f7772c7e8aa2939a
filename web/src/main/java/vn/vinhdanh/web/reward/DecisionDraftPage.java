package vn.vinhdanh.web.reward;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import vn.vinhdanh.reward.decision.DecisionInput;
import vn.vinhdanh.reward.decision.DecisionService;
import vn.vinhdanh.reward.decision.DraftService;
import vn.vinhdanh.reward.dossier.DossierService;
import vn.vinhdanh.reward.dossier.DossierView;
import vn.vinhdanh.web.shared.Ids;
import vn.vinhdanh.web.shared.Said;
import vn.vinhdanh.web.shared.TextMap;

/** The draft of a decision or submission, written in advance from what is known. */
@Named
@ViewScoped
public class DecisionDraftPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private DraftService drafts;
    @EJB
    private DecisionService decisions;
    @EJB
    private DossierService dossiers;
    @Inject
    private TextMap texts;

    private String dossier;
    private DecisionInput input;
    private DossierView view;

    /** Reads the draft of the dossier, or writes a first one. */
    public void load() {
        input = drafts.proposal(Ids.required(dossier));
        view = dossiers.get(input.getDossierId());
    }

    /** Stores the draft and shows the document. */
    public void save() throws IOException {
        long saved = decisions.draft(input);
        Said.doneThere(texts.get("reward.draft.saved"));
        Faces.redirect(Faces.getRequestContextPath() + "/reward/decision.xhtml?id=" + saved);
    }

    public DossierView getView() {
        return view;
    }

    public DecisionInput getInput() {
        return input;
    }

    public String getDossier() {
        return dossier;
    }

    public void setDossier(String dossier) {
        this.dossier = dossier;
    }
}
