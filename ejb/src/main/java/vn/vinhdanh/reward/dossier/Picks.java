package vn.vinhdanh.reward.dossier;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
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
    private static final int NAMES = 20;

    @Inject
    private NominationQueries queries;
    @Inject
    private Judge judge;
    @Inject
    private HeldAwards held;
    @Inject
    private RegulationService regulation;

    /**
     * Those who can be proposed, with the note where one is needed; the others are noted.
     *
     * @throws RefusedException AWARD_RECIPIENT when the award is not for such recipients, NOMINEE_NOTE with everybody who needs a note
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
        List<String> unexplained = new ArrayList<>();
        for (Candidate candidate : known) {
            Long id = people ? candidate.personId() : candidate.collectiveId();
            LeftOut out = LeftOut.of(candidate.name(), verdicts.get(id), has.get(id), locale);
            if (out == null || out.needsNote()) {
                fit.add(id);
                if (out != null && !input.explained()) {
                    unexplained.add(candidate.name());
                }
            } else {
                leftOut.add(out);
            }
        }
        if (!unexplained.isEmpty()) {
            throw refusal("NOMINEE_NOTE", unexplained);
        }
        if (known.size() < input.ids().size()) {
            leftOut.add(LeftOut.gone(input.ids().size() - known.size(), locale));
        }
        return fit;
    }

    /** Each of those picked as they stand today, those who can be proposed without a word first. */
    List<PickedRow> rows(PickQuery query, UnitScope scope, Locale locale) {
        Dossier dossier = new Dossier(query.dossier(), null, null);
        boolean people = query.kind() == RecipientKind.PERSON;
        Map<Long, EligibilityRow> verdicts = judge.today(dossier, query.kind(), query.ids());
        Map<Long, HeldAward> has = held.ofCandidates(dossier, query.kind(), query.ids());
        return (people ? queries.people(query.ids(), scope) : queries.collectives(query.ids(), scope)).stream()
                .map(c -> row(c, LeftOut.of(c.name(), verdicts.get(people ? c.personId() : c.collectiveId()),
                        has.get(people ? c.personId() : c.collectiveId()), locale)))
                .sorted(Comparator.comparing(PickedRow::standing).thenComparing(PickedRow::sortKey)).toList();
    }

    private static PickedRow row(Candidate candidate, LeftOut out) {
        PickedRow.Standing standing = out == null ? PickedRow.Standing.FIT : out.needsNote() ? PickedRow.Standing.NOTE : PickedRow.Standing.OUT;
        return new PickedRow(candidate.name(), candidate.position(), candidate.unitName(), standing, out == null ? null : out.why(), candidate.sortKey());
    }

    /** The refusal that names everybody it is about: first how many, then who. */
    static RefusedException refusal(String code, List<String> names) {
        String first = String.join("; ", names.subList(0, Math.min(NAMES, names.size())));
        return new RefusedException(code, Integer.toString(names.size()), names.size() > NAMES ? first + "; …" : first);
    }

    /** All of them in words, the first by name. */
    static String sentences(List<LeftOut> leftOut, Locale locale) {
        String named = leftOut.stream().limit(NAMED).map(LeftOut::sentence).collect(Collectors.joining(" "));
        int more = leftOut.size() - NAMED;
        return more <= 0 ? named : named + " " + Texts.of(locale).get("reward.picked.more", Integer.toString(more));
    }
}
