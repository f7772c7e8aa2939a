package vn.vinhdanh.personnel.search;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.vinhdanh.account.Caller;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.personnel.person.MarkedWords;
import vn.vinhdanh.personnel.person.PersonAccess;
import vn.vinhdanh.personnel.person.PersonSearch;
import vn.vinhdanh.shared.VietnameseText;
import vn.vinhdanh.shared.search.SearchHit;
import vn.vinhdanh.shared.search.SearchQuery;
import vn.vinhdanh.shared.search.SearchSource;

/**
 * People by words of the name in any order or by the first or last digits of the personal ID. Each step asks only when the steps before found
 * too few: whoever is called by just the one word, or whose name begins with these words, of words with marks in the spelling as typed first;
 * whole words elsewhere in the name; words that were only begun; part of a word.
 */
@Dependent
public class PersonSearchSource implements SearchSource {

    private static final Role[] READERS = {Role.REGISTRY_OFFICER, Role.UNIT_CLERK, Role.UNIT_HEAD, Role.DIRECTOR, Role.APPRAISER,
        Role.COUNCIL_SECRETARY, Role.DOCUMENT_CLERK, Role.INSPECTOR, Role.INTEGRATION};
    /** Shorter parts of words are in nearly every name. */
    private static final int SHORTEST_PART = 3;
    /** Among so many hits of frequent words the best are chosen; whoever wants more types more, or opens the list. */
    private static final int CANDIDATES = 200;
    /** Who typed so many words has typed a name; somebody else with the same words in another order is not meant when it is found. */
    private static final int WHOLE_NAME = 3;

    @Inject
    private Caller caller;
    @Inject
    private PersonAccess access;
    @Inject
    private PersonHits hits;

    @Override
    public String kind() {
        return "PERSON";
    }

    @Override
    public List<SearchHit> find(SearchQuery query, int most) {
        PersonSearch typed = PersonSearch.of(query.text());
        if (!caller.hasAny(READERS) || typed.findsNobody()) {
            return List.of();
        }
        PersonAccess.Seen seen = access.seen(query);
        hits.prepare();
        List<PersonHit> found = typed.idPrefix() == null ? byName(query, typed, seen.unitIds(), most) : byId(typed, seen, most);
        return found.stream().limit(most).map(p -> hit(p, query)).toList();
    }

    private List<PersonHit> byId(PersonSearch typed, PersonAccess.Seen seen, int most) {
        Map<Long, PersonHit> found = new LinkedHashMap<>();
        keep(found, hits.byId(typed, seen.unitIds(), seen.clearIds(), most).stream());
        if (found.size() < most && typed.mayEndId()) {
            keep(found, hits.byIdEnd(typed, seen.unitIds(), seen.clearIds(), most).stream());
        }
        return List.copyOf(found.values());
    }

    private List<PersonHit> byName(SearchQuery query, PersonSearch typed, Collection<Long> unitIds, int most) {
        Map<Long, PersonHit> found = new LinkedHashMap<>();
        boolean oneWord = typed.words().size() == 1;
        List<PersonHit> begun = List.of();
        if (!query.markedWords().isEmpty()) {
            spelled(found, query, unitIds, most);
            if (found.size() < most && !oneWord && (found.isEmpty() || typed.words().size() < WHOLE_NAME)) {
                keep(found, hits.beginning(typed, unitIds, most).stream().filter(p -> query.exactIn(p.fullName()) && wholeBeginning(p, typed)));
            }
        } else if (!oneWord) {
            begun = hits.beginning(typed, unitIds, most);
            keep(found, begun.stream().filter(p -> wholeBeginning(p, typed)));
        }
        if (found.size() < most && (found.isEmpty() && begun.isEmpty() || typed.words().size() < WHOLE_NAME)) {
            wholeWords(found, query, typed, unitIds, most);
            keep(found, begun.stream());
            begunWords(found, query, typed, unitIds, most);
        }
        keep(found, begun.stream());
        if (found.isEmpty() && typed.namePrefix().length() >= SHORTEST_PART) {
            keep(found, hits.part(typed, unitIds, most).stream());
        }
        return List.copyOf(found.values());
    }

    private void spelled(Map<Long, PersonHit> found, SearchQuery query, Collection<Long> unitIds, int most) {
        for (String key : PersonKeys.called(query)) {
            keep(found, hits.spelled(key, unitIds, most).stream().filter(p -> query.exactIn(p.fullName())));
        }
        if (found.size() < most && PersonKeys.family(query) != null) {
            keep(found, hits.ofFamily(PersonKeys.family(query), unitIds, most).stream());
        }
    }

    /** Whole words: as typed with their marks, then what somebody is called by, then anywhere in the name. */
    private void wholeWords(Map<Long, PersonHit> found, SearchQuery query, PersonSearch typed, Collection<Long> unitIds, int most) {
        if (!query.markedWords().isEmpty()) {
            keep(found, best(hits.written(typed, MarkedWords.of(query), unitIds, CANDIDATES), query, typed));
        }
        if (found.size() < most && typed.words().size() == 1) {
            keep(found, hits.called(typed.words().get(0), unitIds, most).stream());
        }
        if (found.size() < most) {
            keep(found, best(hits.words(typed, true, unitIds, CANDIDATES), query, typed));
        }
    }

    /** The last word unfinished: whose name begins so before others. */
    private void begunWords(Map<Long, PersonHit> found, SearchQuery query, PersonSearch typed, Collection<Long> unitIds, int most) {
        if (found.size() < most && typed.words().size() == 1) {
            keep(found, hits.beginning(typed, unitIds, most).stream());
        }
        if (found.size() < most) {
            keep(found, best(hits.words(typed, false, unitIds, CANDIDATES), query, typed));
        }
    }

    private static boolean wholeBeginning(PersonHit p, PersonSearch typed) {
        return (VietnameseText.search(p.fullName()) + " ").startsWith(typed.namePrefix() + " ");
    }

    private static void keep(Map<Long, PersonHit> found, Stream<PersonHit> more) {
        more.forEach(p -> found.putIfAbsent(p.id(), p));
    }

    /** One of many, with what decides which of them are shown. */
    private record Candidate(PersonHit person, boolean exact, boolean called) {

        private static final Comparator<Candidate> BEST_FIRST = Comparator.comparing((Candidate c) -> !c.exact).thenComparing(c -> !c.called)
                .thenComparing(c -> c.person.sortKey()).thenComparing(c -> c.person.id());
    }

    /** The spelling as typed first, then who is called by the last word typed: Vietnamese people are called by their given name. */
    private static Stream<PersonHit> best(List<PersonHit> candidates, SearchQuery query, PersonSearch typed) {
        String called = typed.words().get(typed.words().size() - 1);
        Map<String, Boolean> sameName = new HashMap<>();
        return candidates.stream().map(p -> new Candidate(p, query.exactIn(p.fullName()), sameName.computeIfAbsent(
                VietnameseText.parts(p.fullName()).given(), given -> VietnameseText.search(given).equals(called))))
                .sorted(Candidate.BEST_FIRST).map(Candidate::person);
    }

    private static SearchHit hit(PersonHit p, SearchQuery query) {
        String detail = Stream.of(p.birthYear() == null ? null : p.birthYear().toString(), p.position(), p.unitName())
                .filter(part -> part != null && !part.isEmpty()).reduce((a, b) -> a + " · " + b).orElse(null);
        return new SearchHit("PERSON", p.id(), p.fullName(), detail, "/personnel/person.xhtml?id=" + p.id(), query.exactIn(p.fullName()));
    }
}
