package vn.vinhdanh.personnel.pay;

/**
 * Figures of the pay rules on a day.
 *
 * @param beyondFirst      percent for the first time beyond the last step
 * @param beyondNext       percent more each time after that
 * @param beyondNextMonths months from one such percentage to the next
 * @param meritMonths      a step for merit may come so many months early
 * @param meritShare       for at most so many percent of the staff in a year
 */
public record PayFigures(int beyondFirst, int beyondNext, int beyondNextMonths, int meritMonths, int meritShare, String beyondBasis,
        String meritBasis) {
}
