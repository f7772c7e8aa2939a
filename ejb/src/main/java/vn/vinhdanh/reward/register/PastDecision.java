package vn.vinhdanh.reward.register;

import java.time.LocalDate;

/**
 * A decision that was numbered elsewhere or before: known by the awards it gave.
 *
 * @param day    null where the history does not tell it
 * @param awards how many awards of the caller's units it gave that are held
 * @param more   there may be more of them: so many awards match what was typed that not all were counted
 */
public record PastDecision(String number, LocalDate day, long awards, boolean more) {
}
