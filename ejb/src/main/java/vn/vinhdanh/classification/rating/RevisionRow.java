package vn.vinhdanh.classification.rating;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import vn.vinhdanh.classification.RatingLevel;

/** What a rating said before, who replaced it, when and why. */
public record RevisionRow(int year, RatingLevel level, BigDecimal score, String decisionNo, LocalDate decidedOn, String replacedBy,
                          LocalDateTime replacedAt, String replacedReason) implements Serializable {
}
