package vn.vinhdanh.organisation.staffing;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.vinhdanh.organisation.UnitKind;
import vn.vinhdanh.shared.VietnameseText;

/**
 * Who heads a unit: the one whom a decision names; otherwise who leads it by position, a head before a deputy (trưởng trước phó), in a division
 * or office its trưởng phòng or chánh văn phòng before a director, everywhere else the director first. Of two in like positions the one who has
 * been there longer stays head: who arrives by a merger does not take the place of who heads the unit. Where both began on the same day, as in a
 * new unit made of several, nobody is chosen until a decision names one. Party secretary and chairperson are two offices, not two heads.
 */
public final class HeadRules {

    private static final List<String> OF_AGENCIES = List.of("giam doc", "chu tich", "bi thu", "tong bien tap", "hieu truong", "phu trach", "quyen");
    private static final List<String> OF_DIVISIONS = List.of("chanh", "truong", "phu trach", "quyen");
    private static final List<String> OFFICES_OF_THEIR_OWN = List.of("chu tich", "bi thu");
    private static final Set<UnitKind> DIVISIONS = Set.of(UnitKind.DIVISION, UnitKind.OFFICE);
    private static final String DEPUTY_TITLE = "pho ";
    private static final int NAMED = 0;
    private static final int FITTING = 1;
    private static final int OTHER_HEAD = 2;
    private static final int OTHER = 3;
    private static final int DEPUTY = 4;
    private static final Comparator<HeadCandidate> ORDER = Comparator.comparingInt(HeadRules::place)
            .thenComparing(HeadCandidate::since, Comparator.nullsFirst(Comparator.naturalOrder()));

    private HeadRules() {
    }

    /** The head of each unit; a unit of which nobody can say who heads it is missing. */
    public static Map<Long, HeadCandidate> heads(List<HeadCandidate> candidates) {
        Map<Long, HeadCandidate> heads = new HashMap<>();
        candidates.stream().sorted(ORDER).collect(Collectors.groupingBy(HeadCandidate::unitId, LinkedHashMap::new, Collectors.toList()))
                .forEach((unit, all) -> {
                    HeadCandidate first = all.get(0);
                    if (all.stream().noneMatch(other -> rivals(first, other))) {
                        heads.put(unit, first);
                    }
                });
        return heads;
    }

    /** Whether this is a head, not somebody who only stands in for one. */
    public static boolean leads(HeadCandidate candidate) {
        return place(candidate) < DEPUTY;
    }

    private static boolean rivals(HeadCandidate one, HeadCandidate other) {
        int place = place(one);
        return one.personId() != other.personId() && (place == FITTING || place == OTHER_HEAD) && place == place(other)
                && Objects.equals(one.since(), other.since()) && (title(one).equals(title(other)) || !ofItsOwn(one) && !ofItsOwn(other));
    }

    private static boolean ofItsOwn(HeadCandidate candidate) {
        return OFFICES_OF_THEIR_OWN.stream().anyMatch(title(candidate)::startsWith);
    }

    private static int place(HeadCandidate candidate) {
        if (candidate.named()) {
            return NAMED;
        }
        String title = title(candidate);
        if (title.startsWith(DEPUTY_TITLE)) {
            return DEPUTY;
        }
        boolean division = OF_DIVISIONS.stream().anyMatch(title::startsWith);
        boolean agency = OF_AGENCIES.stream().anyMatch(title::startsWith);
        if (!division && !agency) {
            return OTHER;
        }
        return (DIVISIONS.contains(candidate.unitKind()) ? division : agency) ? FITTING : OTHER_HEAD;
    }

    private static String title(HeadCandidate candidate) {
        return candidate.position() == null ? "" : VietnameseText.search(candidate.position());
    }
}
