package vn.vinhdanh.web.reward;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import vn.vinhdanh.reward.dossier.AppraisalInput;
import vn.vinhdanh.reward.dossier.AppraisalService;
import vn.vinhdanh.reward.dossier.Defect;
import vn.vinhdanh.reward.dossier.DossierView;
import vn.vinhdanh.reward.dossier.NomineeRow;
import vn.vinhdanh.reward.dossier.ReturnInput;
import vn.vinhdanh.web.shared.Said;
import vn.vinhdanh.web.shared.TextMap;

/** The appraiser's dialogs of the dossier page. */
@Named
@ViewScoped
public class DossierStepsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private AppraisalService appraisals;
    @Inject
    private TextMap texts;
    @Inject
    private Clock clock;

    private AppraisalInput appraisal = new AppraisalInput();
    private ReturnInput giveBack = new ReturnInput();
    private List<Defect> defects = List.of();

    /** Prepares the forms for the dossier of the page. */
    public void load(DossierView view) {
        appraisal.setDossierId(view.id());
        appraisal.setVersion(view.version());
        appraisal.setAcceptedOn(view.acceptedOn() == null ? LocalDate.now(clock) : view.acceptedOn());
        giveBack.setDossierId(view.id());
        giveBack.setVersion(view.version());
    }

    /** Finds the dossier in order. */
    public void appraise() throws IOException {
        appraisals.appraise(appraisal);
        again("reward.dossier.appraised");
    }

    /** Gives the dossier back with the ticked defects. */
    public void giveBack() throws IOException {
        giveBack.setDefects(defects.isEmpty() ? EnumSet.noneOf(Defect.class) : EnumSet.copyOf(defects));
        appraisals.giveBack(giveBack);
        again("reward.dossier.returned");
    }

    /** Takes somebody off the list who got the award elsewhere. */
    public void strike(NomineeRow row) throws IOException {
        appraisals.strike(appraisal.getDossierId(), appraisal.getVersion(), row.id());
        again("reward.dossier.struck");
    }

    private void again(String key) throws IOException {
        Said.doneThere(texts.get(key));
        Faces.redirect(Faces.getRequestContextPath() + "/reward/dossier.xhtml?id=" + appraisal.getDossierId());
    }

    public AppraisalInput getAppraisal() {
        return appraisal;
    }

    public ReturnInput getReturning() {
        return giveBack;
    }

    public List<Defect> getDefects() {
        return defects;
    }

    public void setDefects(List<Defect> defects) {
        this.defects = defects;
    }
}
