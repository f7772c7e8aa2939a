package vn.vinhdanh.reward.dossier;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.vinhdanh.organisation.UnitScope;
import vn.vinhdanh.regulation.RecipientKind;
import vn.vinhdanh.regulation.RegulationService;
import vn.vinhdanh.reward.eligibility.EligibilityRow;
import vn.vinhdanh.shared.RefusedException;
import vn.vinhdanh.shared.Texts;

/**
 * Parts those picked on the list of eligible people or collectives. The list may be an old one by now: whoever cannot be proposed is
 * named with the reason.
 */
@Dependent
class Picks {

    private static final int NAMED = 10;

    @Inject
    private NominationQueries queries;
    @Inject
    private Judge judge;
    @Inject
    private HeldAwards held;
    @Inject
    private RegulationService regulation;

    /**
     * Those who can be proposed as they are; the others are noted.
     *
     * @throws RefusedException AWARD_RECIPIENT when the award is not for such recipients
     */
    List<Long> fit(Dossier dossier, PickInput input, UnitScope scope, List<LeftOut> leftOut, Locale locale) {
        boolean people = input.kind() == RecipientKind.PERSON;
        List<Candidate> known = people ? queries.people(input.ids(), scope) : queries.collectives(input.ids(), scope);
        if (!known.isEmpty() && !regulation.award(dossier.getAwardCode()).isFor(input.kind())) {
            throw new RefusedException("AWARD_RECIPIENT", known.get(0).name());
        }
        Map<Long, EligibilityRow> verdicts = judge.today(dossier, input.kind(), input.ids());
        Map<Long, HeldAward> has = held.ofCandidates(dossier, input.kind(), input.ids());
        List<Long> fit = new ArrayList<>();
        for (Candidate candidate : known) {
            Long id = people ? candidate.personId() : candidate.collectiveId();
            LeftOut out = LeftOut.of(candidate.name(), verdicts.get(id), has.get(id), locale);
            if (out == null) {
                fit.add(id);
            } else {
                leftOut.add(out);
            }
        }
        if (known.size() < input.ids().size()) {
            leftOut.add(LeftOut.gone(input.ids().size() - known.size(), locale));
        }
        return fit;
    }

    /** All of them in words, the first by name. */
    static String sentences(List<LeftOut> leftOut, Locale locale) {
        String named = leftOut.stream().limit(NAMED).map(LeftOut::sentence).collect(Collectors.joining(" "));
        int more = leftOut.size() - NAMED;
        return more <= 0 ? named : named + " " + Texts.of(locale).get("reward.picked.more", Integer.toString(more));
    }
}
