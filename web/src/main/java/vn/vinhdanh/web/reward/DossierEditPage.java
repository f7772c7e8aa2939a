package vn.vinhdanh.web.reward;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import vn.vinhdanh.reward.dossier.Beginning;
import vn.vinhdanh.reward.dossier.DossierInput;
import vn.vinhdanh.reward.dossier.DossierService;
import vn.vinhdanh.reward.dossier.DossierView;
import vn.vinhdanh.reward.dossier.NominationService;
import vn.vinhdanh.web.shared.Ids;
import vn.vinhdanh.web.shared.OpenTo;
import vn.vinhdanh.web.shared.Said;
import vn.vinhdanh.web.shared.TextMap;

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
    private PickedPanel picked;

    private String id;
    private DossierInput input = new DossierInput();

    /** Reads the dossier named in the address, or begins a new one for this year with those ticked before. */
    public void load(int thisYear) {
        OpenTo.callersOf(NominationService.class, "create");
        Long dossier = Ids.optional(id);
        if (dossier == null) {
            input.setYear(thisYear);
            picked.take(input);
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
        if (input.getId() != null) {
            nominations.describe(input);
            Said.doneThere(texts.get("reward.edit.saved"));
            go("dossier.xhtml?id=" + input.getId());
        } else if (picked.isNobody()) {
            long created = nominations.create(input);
            Said.doneThere(texts.get("reward.edit.created"));
            go("nominate.xhtml?dossier=" + created);
        } else {
            go(begun(nominations.begin(picked.of(input), Faces.getLocale())));
        }
    }

    /** Says in one message who is on the list and who is not. */
    private String begun(Beginning begun) {
        if (begun.leftOut().isEmpty()) {
            Said.doneThere(texts.get("reward.edit.created"));
        } else {
            Said.warnedThere(texts.format("reward.edit.begun", Integer.toString(begun.listed()), begun.remark()));
        }
        return "dossier.xhtml?id=" + begun.dossierId();
    }

    private static void go(String page) throws IOException {
        Faces.redirect(Faces.getRequestContextPath() + "/reward/" + page);
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
