package vn.vinhdanh.regulation;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * The votes an award needs in the emulation council (NĐ 98/2023 Điều 30.7, NĐ 152/2025 Điều 33).
 *
 * @param award    code of the award; null for all without a row of their own
 * @param method   how it is voted
 * @param base     what the share is a share of
 * @param council  whose council
 * @param share    required share
 * @param moreThan the share itself is not enough
 * @param basis    where it comes from
 */
public record CouncilThreshold(String award, VoteMethod method, ThresholdBase base, CouncilLevel council, Fraction share,
                               boolean moreThan, LegalBasis basis) {

    /**
     * Votes needed to pass: of 13 members 11 at 80 % and 12 at 90 %, of 9 present 5 by simple majority.
     *
     * @param members       all members of the council
     * @param participating those present and those who voted in writing
     */
    public int required(int members, int participating) {
        int total = base == ThresholdBase.ALL_MEMBERS ? members : participating;
        return moreThan ? share.moreThan(total) : share.atLeast(total);
    }

    /** Whether so many votes for it are enough; written votes of absent members count. */
    public boolean passes(int votesFor, int members, int participating) {
        return votesFor >= required(members, participating);
    }

    /** The share in percent, for pages and for the room that counts votes. */
    public BigDecimal percent() {
        return BigDecimal.valueOf(100L * share.numerator()).divide(BigDecimal.valueOf(share.denominator()), MathContext.DECIMAL32);
    }
}
