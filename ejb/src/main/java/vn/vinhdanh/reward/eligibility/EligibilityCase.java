package vn.vinhdanh.reward.eligibility;

import java.time.LocalDate;

/**
 * What is asked.
 *
 * @param award      code of the award
 * @param year       achievement year of a yearly title; year of the proposal for a chain
 * @param acceptedOn day the dossier was accepted for appraisal, which selects the version of the law
 * @param reason     why a giấy khen is proposed; null when nobody said
 */
public record EligibilityCase(String award, int year, LocalDate acceptedOn, GkReason reason) {
}
