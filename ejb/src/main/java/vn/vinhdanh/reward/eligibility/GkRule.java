package vn.vinhdanh.reward.eligibility;

import java.util.List;
import vn.vinhdanh.regulation.Parameter;
import vn.vinhdanh.regulation.RuleBook;

/** Giấy khen: selected in a movement, or sudden or many achievements; which of them is entered with the proposal. */
final class GkRule {

    private GkRule() {
    }

    static Reason reason(EligibilityCase the, RuleBook book) {
        Parameter rule = book.parameter("GK.REASON", the.acceptedOn()).orElse(null);
        if (rule == null) {
            return Reason.missing(RuleCode.GK_REASON);
        }
        if (the.reason() == null) {
            return new Reason(RuleCode.GK_REASON, ReasonResult.UNDETERMINED, rule.basis(), List.of(Evidence.of("gkReasonMissing")),
                    Evidence.of("remedy.GK_REASON"));
        }
        return new Reason(RuleCode.GK_REASON, ReasonResult.PASS, rule.basis(), List.of(Evidence.of("gkReason", the.reason())), null);
    }
}
