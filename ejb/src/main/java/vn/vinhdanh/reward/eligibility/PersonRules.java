package vn.vinhdanh.reward.eligibility;

import java.util.List;
import java.util.Set;
import vn.vinhdanh.regulation.RuleBook;

/** Judges one person for one award: pure, by the rows of the law in force on the day the dossier was accepted. */
public final class PersonRules {

    /** Awards of people these rules know. */
    public static final Set<String> AWARDS = Set.of("LDTT", "CSTDCS", "CSTDT", "GK");

    private PersonRules() {
    }

    /**
     * All rules of the award, each with its outcome.
     *
     * @throws IllegalArgumentException for an award outside {@link #AWARDS}
     */
    public static List<Reason> judge(EligibilityCase the, Facts facts, RuleBook book) {
        return switch (the.award()) {
            case "LDTT" -> List.of(verification(the, facts, book), restart(the, facts, book),
                    RatingRule.ofYear(the, "LDTT.MIN_LEVEL", facts, book));
            case "CSTDCS" -> List.of(verification(the, facts, book), restart(the, facts, book),
                    RatingRule.ofYear(the, "LDTT.MIN_LEVEL", facts, book), new CstdcsRule(the, facts, book).criterion(),
                    new InitiativeRules(the, facts, book).onceOfYear());
            case "CSTDT" -> chain(the, facts, book);
            case "GK" -> List.of(verification(the, facts, book), restart(the, facts, book),
                    RatingRule.ofYear(the, "GK.MIN_LEVEL", facts, book), GkRule.reason(the, book));
            default -> throw new IllegalArgumentException(the.award());
        };
    }

    private static List<Reason> chain(EligibilityCase the, Facts facts, RuleBook book) {
        List<Integer> years = ChainRule.years(the, book);
        if (years.isEmpty()) {
            return List.of(verification(the, facts, book), Reason.missing(RuleCode.P10_CHAIN));
        }
        InitiativeRules initiatives = new InitiativeRules(the, facts, book);
        return List.of(verification(the, facts, book), ChainRule.chain(the, years, facts, book),
                CommonRules.restart(the, years.get(0), facts.disciplines(), book), initiatives.scope(years), initiatives.once(years));
    }

    private static Reason verification(EligibilityCase the, Facts facts, RuleBook book) {
        return CommonRules.underVerification(the, facts.disciplines(), facts.holds(), book);
    }

    private static Reason restart(EligibilityCase the, Facts facts, RuleBook book) {
        return CommonRules.restart(the, the.year(), facts.disciplines(), book);
    }
}
