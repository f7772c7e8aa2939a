package vn.vinhdanh.regulation;

import jakarta.persistence.MappedSuperclass;
import java.util.List;

/** One of several versions of the same rule, each in force from its first day until the next one. */
@MappedSuperclass
public abstract class RuleVersion extends DatedRule {

    /** What all versions of the rule have in common. */
    abstract String series();

    /**
     * The next version of the same rule, with the value and basis as typed; this row is not touched.
     *
     * @param words     words the value may be, where it is a choice
     * @param mayBeNone whether the rule may say "no limit"
     */
    abstract RuleVersion successor(RuleInput input, List<String> words, boolean mayBeNone);

    /** The row as a page shows it. */
    abstract RuleVersionRow version(String symbol);
}
