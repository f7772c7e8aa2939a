package vn.vinhdanh.reward.eligibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.vinhdanh.classification.RatingLevel;
import vn.vinhdanh.regulation.LegalBasis;
import vn.vinhdanh.regulation.Parameter;
import vn.vinhdanh.regulation.RuleBook;
import vn.vinhdanh.reward.eligibility.Facts.InitiativeFact;
import vn.vinhdanh.reward.register.RecognitionLevel;

/**
 * CSTĐCS beside the standard of LĐTT: excellent performance or an initiative (Law 06/2022 Điều 23); from 01/10/2026 perhaps both
 * (Law 06/2026, unconfirmed). A version that is not confirmed is held against the one before it: where they agree, that verdict
 * stands, otherwise a human decides.
 */
final class CstdcsRule {

    static final String CRITERION = "CSTDCS.CRITERION";
    private static final String BOTH = "EXCELLENT_AND_INITIATIVE";

    private final EligibilityCase the;
    private final Facts facts;
    private final RuleBook book;

    CstdcsRule(EligibilityCase the, Facts facts, RuleBook book) {
        this.the = the;
        this.facts = facts;
        this.book = book;
    }

    Reason criterion() {
        Parameter rule = book.parameter(CRITERION, the.acceptedOn()).orElse(null);
        if (rule == null) {
            return Reason.missing(RuleCode.CSTDCS_CRITERION);
        }
        ReasonResult now = under(rule);
        Optional<Parameter> before = rule.basis().decides() ? Optional.empty() : book.lastDeciding(CRITERION, the.acceptedOn());
        ReasonResult result = rule.basis().decides() ? now
                : before.map(this::under).filter(b -> b == now).orElse(ReasonResult.UNDETERMINED);
        LegalBasis inForce = before.map(b -> b.basis().goingOn()).orElse(rule.basis());
        return new Reason(RuleCode.CSTDCS_CRITERION, result, inForce, before.isPresent() ? rule.basis() : null, evidence(rule, now, before),
                remedy(result, rule));
    }

    private ReasonResult under(Parameter version) {
        return BOTH.equals(version.text()) ? excellent().and(initiative()) : excellent().or(initiative());
    }

    private ReasonResult excellent() {
        RatingLevel level = book.text("CSTDCS.EXCELLENT_LEVEL", the.acceptedOn()).map(RatingLevel::valueOf).orElse(RatingLevel.EXCELLENT);
        return RatingRule.atLeast(facts.rating(the.year()), level);
    }

    private ReasonResult initiative() {
        return ReasonResult.of(!initiatives().isEmpty());
    }

    private List<InitiativeFact> initiatives() {
        RecognitionLevel least = book.text("CSTDCS.INITIATIVE_LEVEL", the.acceptedOn()).map(RecognitionLevel::valueOf)
                .orElse(RecognitionLevel.BASE);
        return facts.initiatives(the.year(), least);
    }

    private List<Evidence> evidence(Parameter rule, ReasonResult now, Optional<Parameter> before) {
        List<Evidence> rows = new ArrayList<>();
        rows.add(RatingRule.evidence(facts.rating(the.year()), the.year()));
        List<InitiativeFact> found = initiatives();
        found.forEach(i -> rows.add(InitiativeRules.evidence(i)));
        if (found.isEmpty()) {
            rows.add(Evidence.of("initiativeMissing", the.year()));
        }
        before.ifPresent(b -> rows.add(Evidence.of("version", b.basis().from(), under(b))));
        if (!rule.basis().decides()) {
            rows.add(Evidence.of("versionUnconfirmed", rule.basis().from(), now));
        }
        return rows;
    }

    private Evidence remedy(ReasonResult result, Parameter rule) {
        if (result == ReasonResult.PASS) {
            return null;
        }
        if (facts.rating(the.year()).isEmpty()) {
            return Evidence.of("remedy.RATING_MISSING", the.year());
        }
        boolean both = BOTH.equals(rule.text());
        if (result == ReasonResult.UNDETERMINED) {
            return Evidence.of(initiatives().isEmpty() ? "remedy.CSTDCS_INITIATIVE_UNCONFIRMED" : "remedy.CSTDCS_LEVEL_UNCONFIRMED", the.year());
        }
        if (initiatives().isEmpty()) {
            return Evidence.of(both && excellent() == ReasonResult.PASS ? "remedy.CSTDCS_INITIATIVE" : "remedy.CSTDCS_NEITHER", the.year());
        }
        return Evidence.of("remedy.CSTDCS_LEVEL", the.year());
    }
}
