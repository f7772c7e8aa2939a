package vn.vinhdanh.shared.search;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Asks every room for what was typed. Open to everybody who is logged in: each room shows only what the caller may open. */
@Stateless
@PermitAll
public class SearchService {

    private static final List<String> KINDS = List.of("PERSON", "UNIT", "DECISION");
    private static final int MOST = 20;

    @Inject
    @Any
    private Instance<SearchSource> sources;

    /**
     * The best hits of each kind, kinds one after the other.
     *
     * @param kind one kind only, or null
     * @param most how many of each kind
     * @param language of the words beside what was found
     */
    public List<SearchHit> find(String text, String kind, int most, Locale language) {
        SearchQuery query = new SearchQuery(text, language);
        if (query.empty()) {
            return List.of();
        }
        int each = Math.max(1, Math.min(MOST, most));
        return sources.stream().filter(s -> kind == null ? s.everywhere() : s.kind().equals(kind))
                .sorted(Comparator.comparingInt(s -> KINDS.indexOf(s.kind()))).flatMap(s -> s.find(query, each).stream()).toList();
    }
}
