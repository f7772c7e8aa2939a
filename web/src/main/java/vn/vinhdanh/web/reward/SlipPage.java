package vn.vinhdanh.web.reward;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import vn.vinhdanh.reward.dossier.DossierService;
import vn.vinhdanh.reward.dossier.DossierView;
import vn.vinhdanh.reward.dossier.KeptReason;
import vn.vinhdanh.web.shared.Ids;

/** The appraisal slip of a dossier, made for printing: every verdict with article, evidence and cure. */
@Named
@RequestScoped
public class SlipPage {

    @EJB
    private DossierService dossiers;

    private String id;
    private DossierView view;
    private Map<Long, List<KeptReason>> reasons = Map.of();

    /** Reads the dossier with all kept verdicts. */
    public void load() {
        view = dossiers.get(Ids.required(id));
        reasons = dossiers.allReasons(view.id());
    }

    public List<KeptReason> reasons(Long nomineeId) {
        return reasons.getOrDefault(nomineeId, List.of());
    }

    public DossierView getView() {
        return view;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
