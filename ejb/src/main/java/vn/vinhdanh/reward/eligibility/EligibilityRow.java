package vn.vinhdanh.reward.eligibility;

import java.util.List;
import java.util.Locale;
import vn.vinhdanh.regulation.RecipientKind;
import vn.vinhdanh.shared.Texts;

/**
 * The verdict on one person or collective.
 *
 * @param kind         person or collective
 * @param id           number of the person or unit
 * @param personalId   personal ID, masked where the caller may not see it; null for a collective
 * @param name         full name, or name of the unit
 * @param unitId       unit of the person; the unit itself for a collective
 * @param unitName     its name
 * @param position     position of the person, or null
 * @param verdict      what the rules say together
 * @param reasons      each rule with its outcome
 * @param heldDecision decision by which the recipient already holds this award for the year; null when not held
 * @param sortKey      place in the list
 */
public record EligibilityRow(RecipientKind kind, long id, String personalId, String name, long unitId, String unitName,
                             String position, Verdict verdict, List<Reason> reasons, String heldDecision, String sortKey) {

    /** Each rule in words. */
    public List<ReasonText> explain(Locale locale) {
        Texts texts = Texts.of(locale);
        return reasons.stream().map(r -> r.in(texts)).toList();
    }

    /** The recipient already has this award for this year. */
    public boolean held() {
        return heldDecision != null;
    }
}
