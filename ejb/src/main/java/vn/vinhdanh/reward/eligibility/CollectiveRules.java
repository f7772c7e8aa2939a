package vn.vinhdanh.reward.eligibility;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.vinhdanh.classification.RatingLevel;
import vn.vinhdanh.personnel.discipline.DisciplineForm;
import vn.vinhdanh.regulation.Parameter;
import vn.vinhdanh.regulation.RuleBook;

/** Judges one collective for TTLĐTT (Law 06/2022 Điều 28) or giấy khen: pure, by the rows of the law. */
public final class CollectiveRules {

    /** Awards of collectives these rules know. */
    public static final Set<String> AWARDS = Set.of("TTLDTT", "GK");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private CollectiveRules() {
    }

    /**
     * All rules of the award, each with its outcome.
     *
     * @throws IllegalArgumentException for an award outside {@link #AWARDS}
     */
    public static List<Reason> judge(EligibilityCase the, CollectiveFacts facts, RuleBook book) {
        return switch (the.award()) {
            case "TTLDTT" -> List.of(dissolved(the, facts, book), CommonRules.underVerification(the, List.of(), facts.holds(), book),
                    level(the, "TTLDTT.MIN_LEVEL", facts, book), share(the, facts, book), disciplined(the, facts, book));
            case "GK" -> List.of(dissolved(the, facts, book), CommonRules.underVerification(the, List.of(), facts.holds(), book),
                    level(the, "GK.MIN_LEVEL", facts, book), GkRule.reason(the, book));
            default -> throw new IllegalArgumentException(the.award());
        };
    }

    /** P8: a unit that ended before the dossier was accepted is not rewarded; its successor may propose. */
    private static Reason dissolved(EligibilityCase the, CollectiveFacts facts, RuleBook book) {
        Parameter rule = book.parameter("PRINCIPLE.P8", the.acceptedOn()).orElse(null);
        if (rule == null) {
            return Reason.missing(RuleCode.P8_DISSOLVED);
        }
        boolean exists = facts.closedOn() == null || !facts.closedOn().isBefore(the.acceptedOn());
        return new Reason(RuleCode.P8_DISSOLVED, ReasonResult.of(exists), rule.basis(),
                List.of(exists ? Evidence.of("unitExists", the.acceptedOn()) : Evidence.of("unitClosed", facts.closedOn())),
                exists ? null : Evidence.of("remedy.P8"));
    }

    private static Reason level(EligibilityCase the, String parameter, CollectiveFacts facts, RuleBook book) {
        Parameter rule = book.parameter(parameter, the.acceptedOn()).orElse(null);
        if (rule == null) {
            return Reason.missing(RuleCode.COLLECTIVE_LEVEL);
        }
        RatingLevel least = RatingLevel.valueOf(rule.text());
        if (facts.level() == null) {
            return new Reason(RuleCode.COLLECTIVE_LEVEL, ReasonResult.UNDETERMINED, rule.basis(),
                    List.of(Evidence.of("collectiveLevelMissing", the.year())), Evidence.of("remedy.COLLECTIVE_LEVEL_MISSING", the.year()));
        }
        boolean enough = facts.level().isAtLeast(least);
        return new Reason(RuleCode.COLLECTIVE_LEVEL, ReasonResult.of(enough), rule.basis(),
                levels(the, facts), enough ? null : Evidence.of("remedy.COLLECTIVE_LEVEL", least, the.year()));
    }

    private static List<Evidence> levels(EligibilityCase the, CollectiveFacts facts) {
        List<Evidence> rows = new ArrayList<>();
        rows.add(Evidence.of("collectiveLevel", the.year(), facts.level(), facts.decisionNo()));
        if (facts.setAside() != null) {
            rows.add(Evidence.of("collectiveLevelSetAside", facts.setAside().level(), facts.setAside().decisionNo()));
        }
        return rows;
    }

    /** At least 70 % of the members hold LĐTT; open while undecided members could still bring it there. */
    private static Reason share(EligibilityCase the, CollectiveFacts facts, RuleBook book) {
        Parameter rule = book.parameter("TTLDTT.LDTT_SHARE", the.acceptedOn()).orElse(null);
        if (rule == null) {
            return Reason.missing(RuleCode.LDTT_SHARE);
        }
        ReasonResult result = ReasonResult.UNDETERMINED;
        if (facts.members() > 0 && reaches(facts.holders(), facts.members(), rule.number())) {
            result = ReasonResult.PASS;
        } else if (facts.members() == 0 || !reaches(facts.holders() + facts.open(), facts.members(), rule.number())) {
            result = ReasonResult.FAIL;
        }
        Evidence remedy = switch (result) {
            case PASS -> null;
            case FAIL -> Evidence.of("remedy.LDTT_SHARE", rule.number().toPlainString(), the.year());
            case UNDETERMINED -> Evidence.of("remedy.LDTT_SHARE_OPEN", facts.open(), the.year());
        };
        return new Reason(RuleCode.LDTT_SHARE, result, rule.basis(),
                List.of(Evidence.of("ldttShare", facts.holders(), facts.members(), rule.number().toPlainString())), remedy);
    }

    /** holders / members at least percent, without rounding. */
    private static boolean reaches(int holders, int members, BigDecimal percent) {
        return HUNDRED.multiply(BigDecimal.valueOf(holders)).compareTo(percent.multiply(BigDecimal.valueOf(members))) >= 0;
    }

    /** Nobody disciplined at cảnh cáo or above in the year; a form of discipline that is not one of the known ones is for a human. */
    private static Reason disciplined(EligibilityCase the, CollectiveFacts facts, RuleBook book) {
        Parameter rule = book.parameter("TTLDTT.DISCIPLINE_FROM", the.acceptedOn()).orElse(null);
        if (rule == null) {
            return Reason.missing(RuleCode.NOBODY_DISCIPLINED);
        }
        DisciplineForm from = DisciplineForm.valueOf(rule.text());
        ReasonResult result = ReasonResult.PASS;
        List<Evidence> rows = new ArrayList<>();
        for (CollectiveFacts.Member member : facts.disciplined()) {
            DisciplineForm form = member.discipline().form();
            result = result.and(form == DisciplineForm.OTHER ? ReasonResult.UNDETERMINED : ReasonResult.of(form.compareTo(from) < 0));
            rows.add(Evidence.of("memberDisciplined", member.fullName(), member.discipline().formText(), member.discipline().decidedOn()));
        }
        if (rows.isEmpty()) {
            rows.add(Evidence.of("nobodyDisciplined", the.year()));
        }
        return new Reason(RuleCode.NOBODY_DISCIPLINED, result, rule.basis(), rows,
                result == ReasonResult.PASS ? null : Evidence.of("remedy.NOBODY_DISCIPLINED", from, the.year()));
    }
}
