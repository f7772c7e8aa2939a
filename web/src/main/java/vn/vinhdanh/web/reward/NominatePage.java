package vn.vinhdanh.web.reward;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import vn.vinhdanh.regulation.RecipientKind;
import vn.vinhdanh.reward.dossier.CandidateList;
import vn.vinhdanh.reward.dossier.CandidateService;
import vn.vinhdanh.reward.dossier.NominationInput;
import vn.vinhdanh.reward.dossier.NominationService;
import vn.vinhdanh.reward.eligibility.Verdict;
import vn.vinhdanh.web.shared.CurrentUser;
import vn.vinhdanh.web.shared.Ids;
import vn.vinhdanh.web.shared.Said;
import vn.vinhdanh.web.shared.TextMap;

/** Choosing recipients for a dossier from the list of those who may be proposed. */
@Named
@ViewScoped
public class NominatePage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 200;

    @EJB
    private CandidateService candidates;
    @EJB
    private NominationService nominations;
    @Inject
    private TextMap texts;
    @Inject
    private CurrentUser user;

    private String dossier;
    private String kind;
    private String verdict;
    private String unit;
    private String cursor;
    private CandidateList list;
    private NominationInput input = new NominationInput();

    /** Reads the dossier and the page of candidates that the address names. */
    public void load() {
        boolean asked = verdict != null;
        read(asked ? verdict : Verdict.ELIGIBLE.name());
        // nobody is eligible without a word: begin with those who need one rather than with an empty list
        if (!asked && list.items().isEmpty()) {
            read(Verdict.WARNING.name());
        }
        kind = list.kind().name();
        input.setDossierId(list.dossierId());
        input.setVersion(list.dossierVersion());
    }

    private void read(String shown) {
        verdict = shown;
        list = candidates.list(Ids.required(dossier), Filters.chosen(RecipientKind.values(), kind), Filters.chosen(Verdict.values(), verdict),
                Filters.id(unit), cursor, SHOWN, user.getLocale());
    }

    /** Puts the ticked ones forward and goes back to the dossier. */
    public void add() throws IOException {
        boolean people = list.kind() == RecipientKind.PERSON;
        input.setPersonIds(people ? picked() : new ArrayList<>());
        input.setCollectiveIds(people ? new ArrayList<>() : picked());
        nominations.nominate(input);
        Said.doneThere(texts.get("reward.nominate.done"));
        Faces.redirect(Faces.getRequestContextPath() + "/reward/dossier.xhtml?id=" + list.dossierId());
    }

    private List<Long> picked() {
        Set<Long> offered = new HashSet<>();
        list.items().forEach(i -> offered.add(i.id()));
        List<Long> ids = new ArrayList<>();
        String[] ticked = Faces.getRequestParameterValues("pick");
        for (String tick : ticked == null ? new String[0] : ticked) {
            Long number = Filters.id(tick);
            if (number != null && offered.contains(number)) {
                ids.add(number);
            }
        }
        return ids;
    }

    /** This list with another filter. */
    public String address(String otherKind, String otherVerdict) {
        return "nominate.xhtml?" + Filters.parameter("dossier", dossier) + Filters.parameter("kind", otherKind)
                + Filters.parameter("unit", unit) + "verdict=" + otherVerdict;
    }

    /** Where the list goes on. */
    public String getFurther() {
        return address(kind, verdict) + "&" + Filters.parameter("cursor", list.next());
    }

    public Verdict[] getVerdicts() {
        return new Verdict[] {Verdict.ELIGIBLE, Verdict.WARNING, Verdict.NOT_ELIGIBLE};
    }

    public CandidateList getList() {
        return list;
    }

    public NominationInput getInput() {
        return input;
    }

    public String getDossier() {
        return dossier;
    }

    public void setDossier(String dossier) {
        this.dossier = dossier;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getVerdict() {
        return verdict;
    }

    public void setVerdict(String verdict) {
        this.verdict = verdict;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String cursor) {
        this.cursor = cursor;
    }
}
