package vn.vinhdanh.personnel.person;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.vinhdanh.shared.Sql;

/**
 * How long the way is through the list in order until the typed words are met. PostgreSQL knows how many names hold the words, but not that the
 * people called Hùng lie together in the list, behind a million others. One name in a thousand, looked at in a few milliseconds, tells how many
 * come before the first hit; when they are many, the hits are better collected and then sorted.
 */
@Dependent
public class WordFrequency {

    private static final String HIT = " AND ' ' || translate(norm_name, '''-.,', '    ') || ' ' LIKE ?";
    private static final String OR_SPELLED = " OR ' ' || translate(lower(full_name), '''-.,', '    ') || ' ' LIKE ?";
    private static final String SPELLED = OR_SPELLED.replace(" OR ", " AND (");
    private static final Map<PersonOrder, String> SAMPLES = Map.of(
            PersonOrder.GIVEN, "WITH sample AS MATERIALIZED (SELECT sort_key AS k, (TRUE",
            PersonOrder.FAMILY, "WITH sample AS MATERIALIZED (SELECT family_key AS k, (TRUE",
            PersonOrder.MIDDLE, "WITH sample AS MATERIALIZED (SELECT middle_key AS k, (TRUE");
    private static final String FORWARD = ") AS hit FROM person TABLESAMPLE SYSTEM (0.1)), ahead AS (SELECT k, hit FROM sample WHERE k >= ?),"
            + " met AS (SELECT MIN(k) AS k FROM ahead WHERE hit) SELECT (SELECT COUNT(*) FROM sample WHERE hit),"
            + " (SELECT COUNT(*) FROM ahead, met WHERE met.k IS NULL OR ahead.k < met.k)";
    private static final String BACKWARD = FORWARD.replace("k >= ?", "k <= ?").replace("MIN(k)", "MAX(k)").replace("ahead.k < met.k", "ahead.k > met.k");
    private static final int PER_HIT = 1_000;
    /** Fewer than about ten thousand are always collected. */
    private static final int FEW = 10;
    /** So many thousands on the way take as long as looking words up in their index, and four more as long as fetching a thousand hits. */
    private static final int FAR = 40;
    private static final int FAR_PER_HIT = 4;
    /** The order's index does not hold names as they are written: there everybody on the way is fetched as well. */
    private static final int SPELLED_FAR = 10;
    private static final int SPELLED_FAR_PER_HIT = 1;

    @PersistenceContext
    private EntityManager em;

    /**
     * What the sample says.
     *
     * @param few   the hits are collected and then sorted; never where there is no index of words
     * @param about how many names hold the words, roughly
     */
    public record Estimate(boolean few, long about) {

        static final Estimate UNKNOWN = new Estimate(false, 0);
    }

    /** Looks at the sample from the place the page starts at; null is the beginning. */
    Estimate of(PersonSearch search, PersonOrder order, PersonCursor place) {
        return search.words().isEmpty() ? Estimate.UNKNOWN : of(search.patterns(), List.of(), order, place);
    }

    /** The same of those whose names are spelled as typed. */
    Estimate of(PersonSearch search, MarkedWords marked, PersonOrder order, PersonCursor place) {
        return of(search.patterns(), marked.patterns(), order, place);
    }

    private Estimate of(List<String> words, List<List<String>> marked, PersonOrder order, PersonCursor place) {
        if (!Sql.onPostgres(em)) {
            return Estimate.UNKNOWN;
        }
        List<String> patterns = new ArrayList<>(words);
        StringBuilder text = new StringBuilder(SAMPLES.get(order));
        patterns.forEach(p -> text.append(HIT));
        marked.forEach(ways -> {
            text.append(SPELLED).append(OR_SPELLED.repeat(ways.size() - 1)).append(')');
            patterns.addAll(ways);
        });
        Query sample = em.createNativeQuery(text.append(place != null && place.backward() ? BACKWARD : FORWARD).toString());
        int number = 1;
        for (String pattern : patterns) {
            sample.setParameter(number++, pattern);
        }
        sample.setParameter(number, place == null ? "" : place.sortKey());
        Object[] counts = (Object[]) sample.getSingleResult();
        long found = ((Number) counts[0]).longValue();
        long far = marked.isEmpty() ? FAR + FAR_PER_HIT * found : SPELLED_FAR + SPELLED_FAR_PER_HIT * found;
        return new Estimate(found < FEW || ((Number) counts[1]).longValue() > far, found * PER_HIT);
    }
}
