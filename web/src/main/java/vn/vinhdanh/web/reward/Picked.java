package vn.vinhdanh.web.reward;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import org.omnifaces.util.Faces;
import vn.vinhdanh.regulation.RecipientKind;
import vn.vinhdanh.reward.dossier.DossierInput;
import vn.vinhdanh.reward.dossier.PickInput;
import vn.vinhdanh.reward.dossier.PickQuery;
import vn.vinhdanh.reward.eligibility.GkReason;

/**
 * Whom somebody ticked on the list of eligible people before beginning a dossier: it is begun with them on its list.
 *
 * @param people ticked people rather than collectives
 * @param ids    their numbers
 */
record Picked(boolean people, ArrayList<Long> ids) implements Serializable {

    static final Picked NOBODY = new Picked(true, new ArrayList<>());

    /** Reads award, year, reason and the ticked ones from the address into the new dossier. */
    static Picked ofRequest(DossierInput input) {
        String award = Filters.code(Faces.getRequestParameter("award"));
        Integer year = Filters.year(Faces.getRequestParameter("year"));
        if (award != null) {
            input.setAwardCode(award);
        }
        if (year != null) {
            input.setYear(year);
        }
        input.setReasonKind(Filters.chosen(GkReason.values(), Faces.getRequestParameter("reason")));
        ArrayList<Long> ids = new ArrayList<>();
        String[] ticked = Faces.getRequestParameterValues("pick");
        for (String tick : ticked == null ? new String[0] : ticked) {
            Long id = Filters.id(tick);
            if (id != null) {
                ids.add(id);
            }
        }
        return new Picked(!RecipientKind.COLLECTIVE.name().equals(Faces.getRequestParameter("kind")), ids);
    }

    boolean nobody() {
        return ids.isEmpty();
    }

    /** The new dossier with them on its list. */
    PickInput of(DossierInput input, String note) {
        return new PickInput(input, kind(), new LinkedHashSet<>(ids), note);
    }

    /** The question how they stand for what the lines of the dossier say now. */
    PickQuery query(DossierInput input) {
        return new PickQuery(input.getAwardCode(), input.getYear(), input.getReasonKind(), kind(), new LinkedHashSet<>(ids));
    }

    private RecipientKind kind() {
        return people ? RecipientKind.PERSON : RecipientKind.COLLECTIVE;
    }
}
