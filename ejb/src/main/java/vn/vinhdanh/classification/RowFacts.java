package vn.vinhdanh.classification;

import java.math.BigDecimal;

/**
 * What a sheet says about one person, and what the registry knows.
 *
 * @param unitLevel       level of the unit the person heads, empty when the person heads none or the unit has no level yet
 * @param disciplinedInYear whether a discipline decision of the year is in the registry
 */
public record RowFacts(RuleSet ruleSet, boolean leader, BigDecimal score, RatingLevel level, KnockOut knockOut, NotClassifiedReason notClassified,
                       String note, RatingLevel unitLevel, boolean disciplinedInYear) {

    boolean hasNote() {
        return note != null && !note.isBlank();
    }
}
