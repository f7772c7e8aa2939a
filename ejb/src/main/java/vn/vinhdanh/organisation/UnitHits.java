package vn.vinhdanh.organisation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import vn.vinhdanh.shared.Sql;
import vn.vinhdanh.shared.search.SearchHit;
import vn.vinhdanh.shared.search.SearchQuery;

/** Finds units of a scope by words of the name in any order, or by code. */
@Dependent
class UnitHits {

    private static final String HIT = "SELECT u.id, u.name, a.name, u.validTo FROM Unit u LEFT JOIN Unit a ON a.id = u.parentId"
            + " WHERE (:everything = TRUE OR u.id IN :unitIds) AND (:ended = TRUE OR u.validFrom <= :today AND (u.validTo IS NULL OR u.validTo >= :today))"
            + " AND (LOWER(u.code) = :code OR (1 = 1";
    /** As in the index unit_words; every word may be unfinished. */
    private static final String WORDS = " AND SQL('to_tsvector(''simple'', ?) @@ to_tsquery(''simple'', ?)', u.normName, :words) = TRUE";
    private static final String UNFINISHED = ":*";
    private static final String WORD = " AND CONCAT(' ', u.normName) LIKE :word";
    private static final String END = ")) ORDER BY u.path";
    private static final int CANDIDATES = 200;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Clock clock;

    /**
     * The best hits.
     *
     * @param ended whether units are found too that are no more, with the day they ended
     */
    List<SearchHit> find(SearchQuery query, int most, Supplier<UnitScope> reach, boolean ended) {
        List<String> words = query.plainWords();
        if (words.isEmpty() || query.personalId()) {
            return List.of();
        }
        UnitScope scope = reach.get();
        StringBuilder text = new StringBuilder(HIT);
        boolean indexed = Sql.onPostgres(em);
        for (int i = 0; i < words.size() && !indexed; i++) {
            text.append(WORD).append(i);
        }
        text.append(indexed ? WORDS : "");
        TypedQuery<Object[]> sql = em.createQuery(text.append(END).toString(), Object[].class)
                .setParameter("everything", scope.everything()).setParameter("unitIds", scope.queryIds())
                .setParameter("ended", ended).setParameter("today", LocalDate.now(clock)).setParameter("code", query.plain());
        if (indexed) {
            sql.setParameter("words", String.join(UNFINISHED + " & ", words) + UNFINISHED);
        }
        for (int i = 0; i < words.size() && !indexed; i++) {
            sql.setParameter("word" + i, "% " + words.get(i) + "%");
        }
        return sql.setMaxResults(CANDIDATES).getResultStream().map(r -> hit(r, query))
                .sorted(Comparator.comparing((SearchHit h) -> !h.exact()).thenComparing(h -> h.title().length())).limit(most).toList();
    }

    private static SearchHit hit(Object[] r, SearchQuery query) {
        String name = (String) r[1];
        LocalDate end = (LocalDate) r[3];
        String detail = end == null ? (String) r[2] : (r[2] == null ? "" : r[2] + " ") + "(→ " + DAY.format(end) + ")";
        return new SearchHit("UNIT", (Long) r[0], name, detail, "/personnel/people.xhtml?unit=" + r[0], query.exactIn(name));
    }
}
