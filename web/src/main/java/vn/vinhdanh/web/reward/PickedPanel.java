package vn.vinhdanh.web.reward;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import vn.vinhdanh.reward.dossier.CandidateService;
import vn.vinhdanh.reward.dossier.DossierInput;
import vn.vinhdanh.reward.dossier.PickInput;
import vn.vinhdanh.reward.dossier.PickQuery;
import vn.vinhdanh.reward.dossier.PickedRow;
import vn.vinhdanh.web.shared.CurrentUser;

/** Those ticked on the list of eligible people or collectives, shown with the lines of the new dossier: what is open is explained here. */
@Named
@ViewScoped
public class PickedPanel implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private CandidateService candidates;
    @Inject
    private CurrentUser user;

    private Picked picked = Picked.NOBODY;
    private String note;
    private PickQuery asked;
    private List<PickedRow> rows = List.of();

    /** Reads them, with award, year and reason of the list, from the address. */
    public void take(DossierInput input) {
        picked = Picked.ofRequest(input);
    }

    /** How each of them stands for what the lines of the dossier say now. */
    public List<PickedRow> rows(DossierInput input) {
        if (picked.nobody() || input.getAwardCode() == null || input.getYear() == null) {
            return List.of();
        }
        PickQuery query = picked.query(input);
        if (!query.equals(asked)) {
            rows = candidates.picked(query, user.getLocale());
            asked = query;
        }
        return rows;
    }

    /** Somebody of them can be proposed with a word of explanation only. */
    public boolean noteNeeded(DossierInput input) {
        return rows(input).stream().anyMatch(r -> r.standing() == PickedRow.Standing.NOTE);
    }

    /** The new dossier with them on its list. */
    public PickInput of(DossierInput input) {
        return picked.of(input, note);
    }

    public boolean isNobody() {
        return picked.nobody();
    }

    public boolean isPeople() {
        return picked.people();
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
