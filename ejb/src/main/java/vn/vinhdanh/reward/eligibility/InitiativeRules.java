package vn.vinhdanh.reward.eligibility;

import java.util.ArrayList;
import java.util.List;
import vn.vinhdanh.classification.RatingLevel;
import vn.vinhdanh.regulation.Parameter;
import vn.vinhdanh.regulation.RuleBook;
import vn.vinhdanh.reward.eligibility.Facts.InitiativeFact;
import vn.vinhdanh.reward.register.RecognitionLevel;

/**
 * What an initiative must be for a title, and that it is used once (P9: disputed between titles, so it warns and never blocks). A recorded use decides; for awards of a history, which
 * nobody recorded uses of, it is inferred.
 */
final class InitiativeRules {

    private static final String BASE_TITLE = "CSTDCS";

    private final EligibilityCase the;
    private final Facts facts;
    private final RuleBook book;

    InitiativeRules(EligibilityCase the, Facts facts, RuleBook book) {
        this.the = the;
        this.facts = facts;
        this.book = book;
    }

    /** Law 06/2022 Điều 22: effective and replicable in the province, recognised for one of the chain years (to be confirmed). */
    Reason scope(List<Integer> years) {
        Parameter level = book.parameter("CSTDT.INITIATIVE_LEVEL", the.acceptedOn()).orElse(null);
        Parameter when = book.parameter("CSTDT.INITIATIVE_YEARS", the.acceptedOn()).orElse(null);
        if (level == null || when == null) {
            return Reason.missing(RuleCode.INITIATIVE_SCOPE);
        }
        List<InitiativeFact> found = wide(years, RecognitionLevel.valueOf(level.text()));
        List<Evidence> rows = new ArrayList<>();
        found.forEach(i -> rows.add(evidence(i)));
        if (found.isEmpty()) {
            facts.initiatives().stream().filter(i -> years.contains(i.year())).forEach(i -> rows.add(evidence(i)));
            rows.add(Evidence.of("wideInitiativeMissing", years.get(0), years.get(years.size() - 1)));
        }
        return new Reason(RuleCode.INITIATIVE_SCOPE, ReasonResult.of(!found.isEmpty()), when.basis(), rows,
                found.isEmpty() ? Evidence.of("remedy.INITIATIVE_SCOPE", years.get(0), years.get(years.size() - 1)) : null);
    }

    /** P9 for a chain: the wide initiative alone carried a CSTĐCS of its year, or is on file for another year as well. */
    Reason once(List<Integer> years) {
        RecognitionLevel least = book.text("CSTDT.INITIATIVE_LEVEL", the.acceptedOn()).map(RecognitionLevel::valueOf)
                .orElse(RecognitionLevel.PROVINCE);
        return judge(wide(years, least));
    }

    /** P9 for CSTĐCS: the initiative of the year is already on file with a CSTĐCS of another year. */
    Reason onceOfYear() {
        boolean needed = facts.rating(the.year()).map(r -> r.level() != RatingLevel.EXCELLENT).orElse(true);
        return judge(needed ? facts.initiatives(the.year(), RecognitionLevel.BASE) : List.of());
    }

    private Reason judge(List<InitiativeFact> used) {
        Parameter rule = book.parameter("PRINCIPLE.P9", the.acceptedOn()).orElse(null);
        if (rule == null) {
            return Reason.missing(RuleCode.P9_INITIATIVE_ONCE);
        }
        List<Evidence> rows = new ArrayList<>();
        boolean free = used.isEmpty();
        for (InitiativeFact i : used) {
            Integer year = i.usedFor() == null ? usedIn(i) : i.usedYear();
            free |= year == null;
            rows.add(i.usedFor() != null ? Evidence.of("initiativeUsedFor", i.title(), new AwardWord(i.usedFor()), year) : year == null ? Evidence.of("initiativeFree", i.title()) : Evidence.of("initiativeUsed", i.title(), year));
        }
        if (rows.isEmpty()) {
            rows.add(Evidence.of("initiativeNotNeeded"));
        }
        return new Reason(RuleCode.P9_INITIATIVE_ONCE, free ? ReasonResult.PASS : ReasonResult.UNDETERMINED, rule.basis(), rows,
                free ? null : Evidence.of("remedy.P9"));
    }

    /** Year of the CSTĐCS that already rests on this initiative, or null. */
    private Integer usedIn(InitiativeFact initiative) {
        for (InitiativeFact other : facts.initiatives()) {
            if (other.year() != initiative.year() && other.title().equalsIgnoreCase(initiative.title())
                    && facts.award(BASE_TITLE, other.year()).isPresent()) {
                return other.year();
            }
        }
        return initiative.year() != the.year() && carriedAlone(initiative) ? initiative.year() : null;
    }

    private boolean carriedAlone(InitiativeFact initiative) {
        int year = initiative.year();
        boolean otherGround = facts.rating(year).map(r -> r.level() == RatingLevel.EXCELLENT).orElse(true)
                || facts.initiatives(year, RecognitionLevel.BASE).size() > 1;
        return facts.award(BASE_TITLE, year).isPresent() && !otherGround;
    }

    private List<InitiativeFact> wide(List<Integer> years, RecognitionLevel least) {
        if (facts.initiatives().isEmpty()) {
            return List.of();
        }
        return years.stream().flatMap(y -> facts.initiatives(y, least).stream()).toList();
    }

    static Evidence evidence(InitiativeFact i) {
        return Evidence.of("initiative", i.title(), i.scope(), i.year(), i.recognitionNo());
    }
}
