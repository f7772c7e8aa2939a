package vn.vinhdanh.web.reward;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import vn.vinhdanh.reward.dossier.DossierInput;
import vn.vinhdanh.reward.dossier.DossierService;
import vn.vinhdanh.reward.dossier.DossierView;
import vn.vinhdanh.reward.dossier.NominationService;
import vn.vinhdanh.web.shared.Ids;
import vn.vinhdanh.web.shared.Said;
import vn.vinhdanh.web.shared.TextMap;
import vn.vinhdanh.web.shared.WorkYears;

/** The first lines of a dossier: which award, which year, what for. */
@Named
@ViewScoped
public class DossierEditPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private NominationService nominations;
    @EJB
    private DossierService dossiers;
    @Inject
    private TextMap texts;
    @Inject
    private WorkYears years;

    private String id;
    private DossierInput input = new DossierInput();
    private Picked picked = Picked.NOBODY;

    /** Reads the dossier named in the address, or begins a new one for this year. */
    public void load() {
        Long dossier = Ids.optional(id);
        if (dossier == null) {
            input.setYear(years.current());
            picked = Picked.ofRequest(input);
            return;
        }
        DossierView view = dossiers.get(dossier);
        input.setId(view.id());
        input.setVersion(view.version());
        input.setAwardCode(view.awardCode());
        input.setYear(view.year());
        input.setCommendationType(view.commendationType());
        input.setReasonKind(view.reasonKind());
        input.setAchievement(view.achievement());
        input.setUnitId(view.unitId());
    }

    /** Chooses the unit for somebody who has only one. */
    public void choose(Long unit) {
        if (isFresh() && input.getUnitId() == null) {
            input.setUnitId(unit);
        }
    }

    /** Stores the lines and goes to the dossier; a new one goes on with choosing recipients. */
    public void save() throws IOException {
        if (input.getId() == null) {
            long created = nominations.create(input);
            Said.doneThere(texts.get("reward.edit.created"));
            boolean listed = picked.putForward(nominations, created, dossiers.get(created).version(), texts);
            Faces.redirect(Faces.getRequestContextPath() + (listed ? "/reward/dossier.xhtml?id=" : "/reward/nominate.xhtml?dossier=") + created);
        } else {
            nominations.describe(input);
            Said.doneThere(texts.get("reward.edit.saved"));
            Faces.redirect(Faces.getRequestContextPath() + "/reward/dossier.xhtml?id=" + input.getId());
        }
    }

    public boolean isFresh() {
        return input.getId() == null;
    }

    public DossierInput getInput() {
        return input;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
