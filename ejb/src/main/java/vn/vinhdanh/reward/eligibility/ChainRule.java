package vn.vinhdanh.reward.eligibility;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.vinhdanh.regulation.Parameter;
import vn.vinhdanh.regulation.RuleBook;
import vn.vinhdanh.reward.eligibility.Facts.AwardFact;

/** "n times in a row": n consecutive years without a gap, counted back from the year before the proposal (P10, Law Điều 22). */
final class ChainRule {

    private ChainRule() {
    }

    /** The years of the chain, oldest first; empty when the law of the day is not on file. */
    static List<Integer> years(EligibilityCase the, RuleBook book) {
        int length = book.number("CSTDT.CHAIN_YEARS", the.acceptedOn()).map(BigDecimal::intValueExact).orElse(0);
        int last = the.year() + book.number("CHAIN.COUNTED_BACK_FROM", the.acceptedOn()).map(BigDecimal::intValueExact).orElse(-1);
        List<Integer> years = new ArrayList<>(length);
        for (int year = last - length + 1; year <= last; year++) {
            years.add(year);
        }
        return years;
    }

    static Reason chain(EligibilityCase the, List<Integer> years, Facts facts, RuleBook book) {
        Parameter title = book.parameter("CSTDT.CHAIN_TITLE", the.acceptedOn()).orElse(null);
        if (title == null || years.isEmpty()) {
            return Reason.missing(RuleCode.P10_CHAIN);
        }
        List<Evidence> rows = new ArrayList<>();
        List<Integer> gaps = new ArrayList<>();
        for (int year : years) {
            Optional<AwardFact> held = facts.award(title.text(), year);
            rows.add(held.map(a -> Evidence.of("award", new AwardWord(a.code()), a.year(), a.decisionNo(), a.decidedOn()))
                    .orElse(Evidence.of("awardMissing", new AwardWord(title.text()), year)));
            if (held.isEmpty()) {
                gaps.add(year);
            }
        }
        if (gaps.isEmpty()) {
            return new Reason(RuleCode.P10_CHAIN, ReasonResult.PASS, title.basis(), rows, null);
        }
        int lastGap = gaps.get(gaps.size() - 1);
        String list = String.join(", ", gaps.stream().map(String::valueOf).toList());
        return new Reason(RuleCode.P10_CHAIN, ReasonResult.FAIL, title.basis(), rows,
                Evidence.of("remedy.P10", list, new AwardWord(title.text()), lastGap + years.size() + 1));
    }
}
