package vn.vinhdanh.classification;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * The numbers of the law the classification works with, read from the regulation data for the last day of the assessment period.
 *
 * @param excellentFrom      lowest score of EXCELLENT
 * @param goodFrom           lowest score of GOOD
 * @param completedFrom      lowest score of COMPLETED
 * @param highestScore       end of the scale
 * @param quotaPercent       usual share of EXCELLENT
 * @param outstandingPercent share the authority may allow an agency with outstanding results
 */
public record ClassificationParameters(BigDecimal excellentFrom, BigDecimal goodFrom, BigDecimal completedFrom, BigDecimal highestScore,
                                       BigDecimal quotaPercent, BigDecimal outstandingPercent) implements Serializable {
}
