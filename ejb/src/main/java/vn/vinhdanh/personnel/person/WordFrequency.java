package vn.vinhdanh.personnel.person;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import vn.vinhdanh.shared.Sql;

/**
 * Whether the words that were typed are in few names or in many. PostgreSQL knows how many names hold the words, but not that the people called
 * Hùng lie together in the list: reading it in order until a page is full would pass a million others first. One name in a thousand, looked at in
 * a few milliseconds, tells whether the hits are better collected and then sorted.
 */
@Dependent
public class WordFrequency {

    private static final String SAMPLE = "SELECT COUNT(*) FROM person TABLESAMPLE SYSTEM (0.1) WHERE TRUE";
    private static final String WORD = " AND ' ' || translate(norm_name, '''-.,', '    ') || ' ' LIKE ?";
    private static final int PER_HIT = 1_000;
    /** In order, hits of a word may lie together at the end of the list; only a word of every twentieth name is met soon everywhere. */
    private static final int MANY = 125;

    @PersistenceContext
    private EntityManager em;

    /**
     * What the sample says.
     *
     * @param few   the hits are collected and then sorted; never where there is no index of words
     * @param about how many names hold the words, roughly
     */
    public record Estimate(boolean few, long about) {
    }

    /** Looks at the sample. */
    public Estimate of(PersonSearch search) {
        if (search.words().isEmpty() || !Sql.onPostgres(em)) {
            return new Estimate(false, 0);
        }
        List<String> patterns = search.patterns();
        StringBuilder text = new StringBuilder(SAMPLE);
        patterns.forEach(p -> text.append(WORD));
        Query sample = em.createNativeQuery(text.toString());
        for (int i = 0; i < patterns.size(); i++) {
            sample.setParameter(i + 1, patterns.get(i));
        }
        long found = ((Number) sample.getSingleResult()).longValue();
        return new Estimate(found < MANY, found * PER_HIT);
    }
}
