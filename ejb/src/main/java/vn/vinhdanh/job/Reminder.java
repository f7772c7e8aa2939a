package vn.vinhdanh.job;

import java.time.LocalDate;
import java.util.Set;
import vn.vinhdanh.account.Role;

/**
 * Work that is still open on a day on which it is reminded.
 *
 * @param year     the year it belongs to; with recipient and occasion the key of the message
 * @param unitId   the unit whose work it is; null for the whole department
 * @param unitName its name; null for the whole department
 * @param deadline the day that counts, a working day
 * @param planned  the day the calendar names; another one when that is a day off
 * @param roles    who hears of it: accounts with one of these roles for the unit
 * @param open     how many people or things are still open; 0 when it is not about a count
 */
public record Reminder(Occasion occasion, int year, Long unitId, String unitName, LocalDate deadline, LocalDate planned, Set<Role> roles,
        int open) {

    /** Open work on one day of the calendar. */
    public static Reminder of(DueOccasion due, Long unitId, String unitName, Set<Role> roles, int open) {
        return new Reminder(due.occasion(), due.year(), unitId, unitName, due.effectiveOn(), due.plannedOn(), roles, open);
    }
}
