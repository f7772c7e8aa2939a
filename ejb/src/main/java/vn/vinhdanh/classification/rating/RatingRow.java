package vn.vinhdanh.classification.rating;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import vn.vinhdanh.classification.RatingLevel;

/**
 * A person's rating of one year.
 *
 * @param revisions how often it was corrected or classified again
 */
public record RatingRow(Long id, long version, int year, RatingLevel level, BigDecimal score, String unitName, RatingSource source, String decisionNo,
                        LocalDate decidedOn, String reason, Long revisions) implements Serializable {
}
