package vn.vinhdanh.web.reward;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import vn.vinhdanh.reward.decision.DecisionDeskService;
import vn.vinhdanh.reward.decision.DecisionService;
import vn.vinhdanh.reward.decision.DecisionView;
import vn.vinhdanh.web.shared.Ids;
import vn.vinhdanh.web.shared.Said;
import vn.vinhdanh.web.shared.TextMap;

/** One decision or submission: its recipients, its number, its documents. */
@Named
@ViewScoped
public class DecisionPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private DecisionDeskService desk;
    @EJB
    private DecisionService decisions;
    @Inject
    private TextMap texts;
    @Inject
    private Clock clock;

    private String id;
    private DecisionView view;
    private LocalDate issuedOn;
    private String reason;

    /** Reads the document named in the address. */
    public void load() {
        view = desk.get(Ids.required(id));
        issuedOn = LocalDate.now(clock);
    }

    /** Gives the next number of the series and the day. */
    public void register() throws IOException {
        String number = decisions.register(view.id(), view.version(), issuedOn);
        again(texts.with("reward.decision.registered", number));
    }

    /** The director approves. */
    public void approve() throws IOException {
        decisions.approve(view.dossierId(), view.dossierVersion());
        again(texts.get("reward.dossier.approved"));
    }

    /** The director rejects with a reason. */
    public void reject() throws IOException {
        decisions.reject(view.dossierId(), view.dossierVersion(), reason);
        again(texts.get("reward.dossier.rejected"));
    }

    private void again(String said) throws IOException {
        Said.doneThere(said);
        Faces.redirect(Faces.getRequestContextPath() + "/reward/decision.xhtml?id=" + view.id());
    }

    public DecisionView getView() {
        return view;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public LocalDate getIssuedOn() {
        return issuedOn;
    }

    public void setIssuedOn(LocalDate issuedOn) {
        this.issuedOn = issuedOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
