package vn.vinhdanh.reward.eligibility;

import java.time.LocalDate;
import vn.vinhdanh.regulation.RecipientKind;

/**
 * Who may be proposed for what.
 *
 * @param award      code of the award
 * @param year       achievement year of a yearly title; year of the proposal for a chain
 * @param acceptedOn day the dossier was accepted for appraisal; null for today
 * @param recipient  people or collectives; null for what the award is given to first (people before collectives)
 * @param unitId     only this unit and what is below it; null for the caller's whole scope
 * @param reason     why a giấy khen is proposed; null when nobody said
 */
public record EligibilityQuery(String award, int year, LocalDate acceptedOn, RecipientKind recipient, Long unitId, GkReason reason) {

    /** The same for the whole scope, accepted today. */
    public static EligibilityQuery of(String award, int year) {
        return new EligibilityQuery(award, year, null, null, null, null);
    }

    /** People or collectives. */
    public RecipientKind kind() {
        if (recipient != null) {
            return recipient;
        }
        return PersonRules.AWARDS.contains(award) ? RecipientKind.PERSON : RecipientKind.COLLECTIVE;
    }
}
