package vn.vinhdanh.personnel.person;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import vn.vinhdanh.shared.Sql;

/**
 * Whether the words that were typed are in few names or in many. PostgreSQL takes every unfinished word for one of a fiftieth of all names;
 * reading the list in order until enough is found would then go through millions for a rare name, and collecting all hits of a frequent one
 * through a million. One name in a thousand, looked at in a few milliseconds, tells which way is short.
 */
@Dependent
public class WordFrequency {

    private static final String SAMPLE = "SELECT COUNT(*) FROM person TABLESAMPLE SYSTEM (0.1) WHERE TRUE";
    private static final String WORD = " AND ' ' || translate(norm_name, '''-.,', '    ') || ' ' LIKE ?";
    private static final int PER_HIT = 1_000;
    /** Up to about ten thousand hits are collected faster than they are met by chance. */
    private static final int FEW = 10;
    /** In order, hits of a word may lie together at the end of the list; only a word of every twentieth name is met soon everywhere. */
    private static final int MANY = 125;

    @PersistenceContext
    private EntityManager em;

    /**
     * What the sample says.
     *
     * @param rare   the index of words is the short way to any hits; never where there is none
     * @param sorted the same when the first hits in order are wanted
     * @param about  how many names hold the words, roughly; 0 when few
     */
    public record Estimate(boolean rare, boolean sorted, long about) {
    }

    /** Looks at the sample. */
    public Estimate of(PersonSearch search) {
        if (search.words().isEmpty() || !Sql.onPostgres(em)) {
            return new Estimate(false, false, 0);
        }
        List<String> patterns = search.patterns();
        StringBuilder text = new StringBuilder(SAMPLE);
        patterns.forEach(p -> text.append(WORD));
        Query sample = em.createNativeQuery(text.toString());
        for (int i = 0; i < patterns.size(); i++) {
            sample.setParameter(i + 1, patterns.get(i));
        }
        long found = ((Number) sample.getSingleResult()).longValue();
        return new Estimate(found < FEW, found < MANY, found < FEW ? 0 : found * PER_HIT);
    }
}
