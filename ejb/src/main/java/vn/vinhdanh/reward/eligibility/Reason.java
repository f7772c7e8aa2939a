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
 * @param evidence the rows it rests on
 * @param remedy   what would cure it; null when it passed
 */
public record Reason(RuleCode rule, ReasonResult result, LegalBasis basis, List<Evidence> evidence, Evidence remedy) {

    /** A text of the same kind for a rule that cannot be judged because the law of that day is not on file. */
    static Reason missing(RuleCode rule) {
        return new Reason(rule, ReasonResult.UNDETERMINED, null, List.of(), Evidence.of("remedy.RULE_MISSING"));
    }

    /** A fact of the law behind it still has to be confirmed. */
    public boolean toBeConfirmed() {
        return basis != null && basis.toBeConfirmed();
    }

    /** In words of a language, as the panel and the REST API show it. */
    public ReasonText in(Texts texts) {
        return new ReasonText(rule.name(), result, texts.of(rule), texts.get("eligibility.rule." + rule),
                basis == null ? null : basis.cite(texts), evidence.stream().map(e -> e.in(texts)).toList(),
                remedy == null ? null : remedy.in(texts), basis == null ? null : basis.version(texts), toBeConfirmed());
    }
}
