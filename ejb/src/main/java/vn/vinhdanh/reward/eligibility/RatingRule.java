package vn.vinhdanh.reward.eligibility;

import java.util.List;
import java.util.Optional;
import vn.vinhdanh.classification.RatingLevel;
import vn.vinhdanh.regulation.Parameter;
import vn.vinhdanh.regulation.RuleBook;
import vn.vinhdanh.reward.eligibility.Facts.RatingFact;

/** The quality level of the year must be at least what the award asks (Law 06/2022 Điều 24, 75). */
final class RatingRule {

    private RatingRule() {
    }

    static Reason ofYear(EligibilityCase the, String parameter, Facts facts, RuleBook book) {
        Parameter rule = book.parameter(parameter, the.acceptedOn()).orElse(null);
        if (rule == null) {
            return Reason.missing(RuleCode.RATING_OF_YEAR);
        }
        RatingLevel least = RatingLevel.valueOf(rule.text());
        Optional<RatingFact> rating = facts.rating(the.year());
        ReasonResult result = atLeast(rating, least);
        Evidence remedy = switch (result) {
            case PASS -> null;
            case FAIL -> Evidence.of("remedy.RATING_LOW", least, the.year());
            case UNDETERMINED -> Evidence.of("remedy.RATING_MISSING", the.year());
        };
        return new Reason(RuleCode.RATING_OF_YEAR, result, rule.basis(), List.of(evidence(rating, the.year())), remedy);
    }

    static ReasonResult atLeast(Optional<RatingFact> rating, RatingLevel least) {
        return rating.map(r -> ReasonResult.of(r.level().isAtLeast(least))).orElse(ReasonResult.UNDETERMINED);
    }

    static Evidence evidence(Optional<RatingFact> rating, int year) {
        return rating.map(r -> r.decisionNo() == null ? Evidence.of("ratingAlone", r.year(), r.level())
                : Evidence.of("rating", r.year(), r.level(), r.decisionNo())).orElse(Evidence.of("ratingMissing", year));
    }
}
