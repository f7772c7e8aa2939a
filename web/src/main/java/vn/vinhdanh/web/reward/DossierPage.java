package vn.vinhdanh.web.reward;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import vn.vinhdanh.reward.dossier.DossierService;
import vn.vinhdanh.reward.dossier.DossierStatus;
import vn.vinhdanh.reward.dossier.DossierView;
import vn.vinhdanh.reward.dossier.KeptReason;
import vn.vinhdanh.reward.dossier.NominationService;
import vn.vinhdanh.reward.dossier.NomineeRow;
import vn.vinhdanh.web.shared.CurrentUser;
import vn.vinhdanh.web.shared.Ids;
import vn.vinhdanh.web.shared.Said;
import vn.vinhdanh.web.shared.TextMap;

/** One dossier, whatever the award: where it stands, what is wrong, what comes next; the proposing unit's own steps. */
@Named
@ViewScoped
public class DossierPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private DossierService dossiers;
    @EJB
    private NominationService nominations;
    @Inject
    private TextMap texts;
    @Inject
    private CurrentUser user;

    private String id;
    private DossierView view;
    private NomineeRow chosen;
    private List<KeptReason> reasons = List.of();

    /** Reads the dossier named in the address. */
    public void load() {
        view = dossiers.get(Ids.required(id));
    }

    /** Opens the explanation of a verdict. */
    public void explain(NomineeRow row) {
        chosen = row;
        reasons = dossiers.reasons(view.id(), row.id());
    }

    /** Hands the dossier in. */
    public void submit() throws IOException {
        nominations.submit(view.id(), view.version());
        again("reward.dossier.submitted");
    }

    /** Takes a nominee off the list. */
    public void withdraw(NomineeRow row) throws IOException {
        nominations.withdraw(view.id(), view.version(), row.id());
        again("reward.dossier.withdrawn");
    }

    private void again(String key) throws IOException {
        Said.doneThere(texts.get(key));
        Faces.redirect(Faces.getRequestContextPath() + "/reward/dossier.xhtml?id=" + view.id());
    }

    /** Class of a step of the steps bar. */
    public String step(int number) {
        int now = view.status().step();
        boolean closed = view.status().closed();
        return number < now || closed && number == now ? "done" : number == now ? "now" : "";
    }

    /** What comes next, in a sentence. */
    public String getNext() {
        DossierStatus status = view.status();
        String key = "reward.next." + status;
        if (status == DossierStatus.APPRAISED && !view.gateOpen()) {
            key = "reward.next.gate";
        } else if (status == DossierStatus.VOTED && view.decisionId() != null) {
            key = "reward.next.VOTED.drafted";
        }
        return texts.with(key, Integer.toString(view.year()));
    }

    /** Names of those who can appraise in the reader's place. */
    public String getAppraisers() {
        return String.join(", ", view.otherAppraisers());
    }

    public String getColour() {
        return DossierListPage.kind(view.status());
    }

    /** Language of the explanation. */
    public Locale getLocale() {
        return user.getLocale();
    }

    public DossierView getView() {
        return view;
    }

    public NomineeRow getChosen() {
        return chosen;
    }

    public List<KeptReason> getReasons() {
        return reasons;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
