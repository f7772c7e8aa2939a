package vn.vinhdanh.reward.eligibility;

import java.util.List;
import vn.vinhdanh.regulation.LegalBasis;
import vn.vinhdanh.shared.Texts;

/**
 * One rule of a verdict, without language.
 *
 * @param rule     which rule
 * @param result   its outcome
 * @param basis    where it is written; null when no version is in force on the day
 * @param coming   a later version that still has to be confirmed, read beside the basis; null when there is none
 * @param evidence the rows it rests on
 * @param remedy   what would cure it; null when it passed
 */
public record Reason(RuleCode rule, ReasonResult result, LegalBasis basis, LegalBasis coming, List<Evidence> evidence, Evidence remedy) {

    Reason(RuleCode rule, ReasonResult result, LegalBasis basis, List<Evidence> evidence, Evidence remedy) {
        this(rule, result, basis, null, evidence, remedy);
    }

    /** A text of the same kind for a rule that cannot be judged because the law of that day is not on file. */
    static Reason missing(RuleCode rule) {
        return new Reason(rule, ReasonResult.UNDETERMINED, null, List.of(), Evidence.of("remedy.RULE_MISSING"));
    }

    /** A fact of the law the outcome hangs on still has to be confirmed; not so where the version in force says the same. */
    public boolean toBeConfirmed() {
        return basis != null && basis.toBeConfirmed() || coming != null && result == ReasonResult.UNDETERMINED;
    }

    /** In words of a language, as the panel and the REST API show it. */
    public ReasonText in(Texts texts) {
        return new ReasonText(rule.name(), result, texts.of(rule), texts.get("eligibility.rule." + rule),
                citation(texts), evidence.stream().map(e -> e.in(texts)).toList(),
                remedy == null ? null : remedy.in(texts), basis == null ? null : basis.version(texts), toBeConfirmed());
    }

    /** The rule in force first, behind it the version that may come. */
    private String citation(Texts texts) {
        if (basis == null || coming == null) {
            return basis == null ? null : basis.cite(texts);
        }
        return texts.get("eligibility.citation.coming", basis.cite(texts), coming.cite(texts), coming.version(texts));
    }
}
