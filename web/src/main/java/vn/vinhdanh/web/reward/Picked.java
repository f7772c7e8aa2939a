package vn.vinhdanh.web.reward;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import vn.vinhdanh.regulation.RecipientKind;
import vn.vinhdanh.reward.dossier.DossierInput;
import vn.vinhdanh.reward.dossier.NominationInput;
import vn.vinhdanh.reward.dossier.NominationService;
import vn.vinhdanh.reward.eligibility.GkReason;
import vn.vinhdanh.shared.BusinessException;
import vn.vinhdanh.web.shared.Failure;
import vn.vinhdanh.web.shared.TextMap;

/**
 * Whom somebody ticked on the list of eligible people before beginning a dossier: they are put forward as soon as it exists.
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

    /**
     * Puts them forward; what stands against it is said on the page that follows.
     *
     * @return false when there is nobody or somebody needs a note first: then recipients are chosen by hand
     */
    boolean putForward(NominationService nominations, long dossier, long version, TextMap texts) {
        if (ids.isEmpty()) {
            return false;
        }
        NominationInput input = new NominationInput();
        input.setDossierId(dossier);
        input.setVersion(version);
        input.setPersonIds(people ? ids : List.of());
        input.setCollectiveIds(people ? List.of() : ids);
        try {
            nominations.nominate(input);
            return true;
        } catch (RuntimeException e) {
            BusinessException reason = Failure.of(e);
            if (reason == null) {
                throw e;
            }
            Messages.addFlashGlobalWarn("{0}", texts.problem(reason));
            return false;
        }
    }
}
