package vn.vinhdanh.classification;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The two readings of "EXCELLENT is at most 20 % of those classified GOOD" (NĐ 335/2025/NĐ-CP; 366-QĐ/TW Điều 11). The text leaves open
 * whether those classified EXCELLENT count among the GOOD; the authority chooses, and both figures are always shown.
 */
public enum QuotaMode {
    /** Literal: the share is taken of those who finally are GOOD, without the EXCELLENT ones. */
    A_LITERAL {
        @Override
        int base(int excellent, int good) {
            return good;
        }
    },
    /** Inclusive: the share is taken of all who are GOOD or better. */
    B_INCLUSIVE {
        @Override
        int base(int excellent, int good) {
            return good + excellent;
        }
    };

    abstract int base(int excellent, int good);

    /** How many may be EXCELLENT when so many are EXCELLENT and GOOD now, rounded down. */
    public int cap(BigDecimal percent, int excellent, int good) {
        return percent.multiply(BigDecimal.valueOf(base(excellent, good))).divide(BigDecimal.valueOf(100), 0, RoundingMode.FLOOR).intValueExact();
    }

    /** The largest number of EXCELLENT among so many people who all deserve GOOD or better. */
    public int maximum(BigDecimal percent, int goodOrBetter) {
        int excellent = 0;
        while (excellent < goodOrBetter && excellent + 1 <= cap(percent, excellent + 1, goodOrBetter - excellent - 1)) {
            excellent++;
        }
        return excellent;
    }
}
