package vn.vinhdanh.personnel.pay;

import java.time.LocalDate;

/**
 * What the next step depends on.
 *
 * @param countsFrom day from which the time to the next step counts; null when nobody knows
 */
record PayState(String rankCode, Integer step, int beyondPercent, LocalDate countsFrom) {
}
