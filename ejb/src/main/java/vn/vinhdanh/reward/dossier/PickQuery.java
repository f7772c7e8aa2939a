package vn.vinhdanh.reward.dossier;

import java.io.Serializable;
import java.util.Set;
import vn.vinhdanh.regulation.RecipientKind;
import vn.vinhdanh.reward.eligibility.GkReason;

/**
 * For what somebody was picked on the list of eligible people or collectives.
 *
 * @param award  code of the award
 * @param year   year of the achievement
 * @param reason reason of a giấy khen; null for other awards
 * @param kind   people or collectives
 * @param ids    their numbers
 */
public record PickQuery(String award, int year, GkReason reason, RecipientKind kind, Set<Long> ids) implements Serializable {

    /** The dossier they would stand in; its achievement is not written yet. */
    DossierInput dossier() {
        DossierInput dossier = new DossierInput();
        dossier.setAwardCode(award);
        dossier.setYear(year);
        dossier.setReasonKind(reason);
        dossier.setAchievement("");
        return dossier;
    }
}
