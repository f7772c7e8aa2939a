package vn.vinhdanh.document;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The result of one vote.
 *
 * @param candidate who or what was voted on
 * @param detail    position and unit; null when there is none
 * @param award     title or reward form; null for other motions
 * @param yes       votes in favour, written ones included
 * @param no        votes against, written ones included
 * @param blank     papers without a mark
 * @param invalid   papers that are not valid
 * @param base      number the share is taken of: all members or those present
 * @param required  votes needed
 * @param passed    whether the required number was reached
 */
public record VoteLine(String candidate, String detail, String award, int yes, int no, int blank, int invalid, int base, int required, boolean passed) {

    /** Share of the base in percent with one decimal, rounded down so that 79.96 never reads as 80. */
    public BigDecimal percent() {
        return base == 0 ? BigDecimal.ZERO
            : BigDecimal.valueOf(yes).multiply(BigDecimal.valueOf(100)).divide(BigDecimal.valueOf(base), 1, RoundingMode.DOWN);
    }
}
