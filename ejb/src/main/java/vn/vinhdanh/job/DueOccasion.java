package vn.vinhdanh.job;

import java.time.LocalDate;
import java.util.Set;
import vn.vinhdanh.account.Role;

/**
 * One date of the year-end calendar.
 *
 * @param year      the year it belongs to: that of the campaign, also for dates in the January after
 * @param plannedOn the day the calendar names
 * @param sendOn    the working day on which it is reminded
 * @param audience  roles that hear of it whether or not a room reports open work
 * @param basis     where the date comes from
 * @param basisEn   the same in English, null where nobody wrote it
 * @param toConfirm whether the date is still to be confirmed
 */
public record DueOccasion(Occasion occasion, int year, LocalDate plannedOn, LocalDate sendOn, Movement movement, Set<Role> audience,
        String basis, String basisEn, boolean toConfirm) {

    /** Where the date comes from, in the language of the reader as far as it is written. */
    public String basisIn(String language) {
        return "en".equals(language) && basisEn != null ? basisEn : basis;
    }

    /**
     * The day that counts, which pages and mails name: from a day off an announcement moves to the next working day, a last day to the
     * one before. The limit that has passed keeps its name.
     */
    public LocalDate effectiveOn() {
        return occasion == Occasion.OVERDUE ? plannedOn : sendOn;
    }
}
