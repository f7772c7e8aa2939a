package vn.vinhdanh.reward.dossier;

import java.io.Serializable;
import java.util.List;
import vn.vinhdanh.regulation.RecipientKind;

/**
 * One page of the list to choose from.
 *
 * @param dossierVersion state of the dossier on which a nomination rests
 * @param kinds whom the award is given to
 * @param households whether households can get the award too
 * @param next  cursor of the next page, null at the end
 */
public record CandidateList(Long dossierId, long dossierVersion, String awardCode, int year, RecipientKind kind,
        List<RecipientKind> kinds, boolean households, List<CandidateRow> items, String next) implements Serializable {
}
