package vn.vinhdanh.reward.dossier;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.vinhdanh.regulation.RecipientKind;
import vn.vinhdanh.reward.eligibility.CollectiveRules;
import vn.vinhdanh.reward.eligibility.EligibilityQuery;
import vn.vinhdanh.reward.eligibility.EligibilityRow;
import vn.vinhdanh.reward.eligibility.EligibilityService;
import vn.vinhdanh.reward.eligibility.PersonRules;
import vn.vinhdanh.reward.eligibility.Reason;
import vn.vinhdanh.reward.eligibility.ReasonText;
import vn.vinhdanh.reward.eligibility.Verdict;
import vn.vinhdanh.shared.Texts;

/** Asks the eligibility rules about many candidates at once; what they cannot judge stays open for a human. */
@Dependent
class Judge {

    private static final Texts VI = Texts.of(Texts.VIETNAMESE);
    private static final Texts EN = Texts.of(Locale.ENGLISH);
    private static final int EVIDENCE_LIMIT = 2000;

    @Inject
    private EligibilityService eligibility;
    @Inject
    private Clock clock;

    /** Verdicts on people, by number. */
    Map<Long, Judgement> people(Dossier dossier, List<Long> ids, LocalDate on) {
        return judges(dossier.getAwardCode(), RecipientKind.PERSON) ? ask(dossier, RecipientKind.PERSON, ids, on) : Map.of();
    }

    /** Verdicts on collectives, by number of the unit. */
    Map<Long, Judgement> collectives(Dossier dossier, List<Long> ids, LocalDate on) {
        return judges(dossier.getAwardCode(), RecipientKind.COLLECTIVE) ? ask(dossier, RecipientKind.COLLECTIVE, ids, on) : Map.of();
    }

    /** Whether there are rules for this award and kind of recipient. */
    static boolean judges(String award, RecipientKind kind) {
        return switch (kind) {
            case PERSON -> PersonRules.AWARDS.contains(award);
            case COLLECTIVE -> CollectiveRules.AWARDS.contains(award);
            case HOUSEHOLD -> false;
        };
    }

    /** The verdict where there are no rules: a household, an award whose criteria are not kept here. */
    static Judgement unknown() {
        return new Judgement(Verdict.WARNING, List.of(new KeptReason("NO_RULE", "UNDETERMINED", null, null, null, null,
                VI.get("reward.norule"), EN.get("reward.norule"))));
    }

    /** Verdicts of today by number, kept nowhere; empty where there are no rules. */
    Map<Long, EligibilityRow> today(Dossier dossier, RecipientKind kind, Collection<Long> ids) {
        return judges(dossier.getAwardCode(), kind) ? rows(dossier, kind, ids, LocalDate.now(clock)) : Map.of();
    }

    private Map<Long, Judgement> ask(Dossier dossier, RecipientKind kind, List<Long> ids, LocalDate on) {
        Map<Long, Judgement> judgements = new HashMap<>();
        rows(dossier, kind, ids, on).forEach((id, row) -> judgements.put(id, new Judgement(row.verdict(), kept(row.reasons()))));
        return judgements;
    }

    private Map<Long, EligibilityRow> rows(Dossier dossier, RecipientKind kind, Collection<Long> ids, LocalDate on) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        EligibilityQuery query = new EligibilityQuery(dossier.getAwardCode(), dossier.getAchievementYear(), on, kind, null,
                dossier.getReasonKind());
        return eligibility.judge(query, ids).stream().collect(Collectors.toMap(EligibilityRow::id, Function.identity()));
    }

    private static List<KeptReason> kept(List<Reason> reasons) {
        List<KeptReason> kept = new ArrayList<>();
        for (Reason reason : reasons) {
            ReasonText vi = reason.in(VI);
            ReasonText en = reason.in(EN);
            kept.add(new KeptReason(vi.rule(), vi.result().name(), vi.citation(), en.citation(), lines(vi), lines(en), vi.remedy(), en.remedy()));
        }
        return kept;
    }

    private static String lines(ReasonText text) {
        String all = String.join("\n", text.evidence());
        return all.length() > EVIDENCE_LIMIT ? all.substring(0, EVIDENCE_LIMIT - 1) + "…" : all;
    }
}
