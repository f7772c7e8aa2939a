package vn.vinhdanh.personnel.person;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
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
    private static final String COUNTS = ") AS hit FROM person TABLESAMPLE SYSTEM (0.1)) SELECT COUNT(*) FILTER (WHERE hit),"
            + " COUNT(*) FILTER (WHERE k < (SELECT MIN(k) FROM sample WHERE hit)) FROM sample";
    private static final Map<PersonOrder, String> SAMPLES = Map.of(
            PersonOrder.GIVEN, "WITH sample AS MATERIALIZED (SELECT sort_key AS k, (TRUE",
            PersonOrder.FAMILY, "WITH sample AS MATERIALIZED (SELECT family_key AS k, (TRUE",
            PersonOrder.MIDDLE, "WITH sample AS MATERIALIZED (SELECT middle_key AS k, (TRUE");
    private static final int PER_HIT = 1_000;
    /** Fewer than about ten thousand are always collected. */
    private static final int FEW = 10;
    /** Behind about a hundred thousand others the hits are collected; before that they are met sooner. */
    private static final int FAR = 100;

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
    Estimate of(PersonSearch search, PersonOrder order) {
        if (search.words().isEmpty() || !Sql.onPostgres(em)) {
            return new Estimate(false, 0);
        }
        List<String> patterns = search.patterns();
        StringBuilder text = new StringBuilder(SAMPLES.get(order));
        patterns.forEach(p -> text.append(HIT));
        Query sample = em.createNativeQuery(text.append(COUNTS).toString());
        for (int i = 0; i < patterns.size(); i++) {
            sample.setParameter(i + 1, patterns.get(i));
        }
        Object[] counts = (Object[]) sample.getSingleResult();
        long found = ((Number) counts[0]).longValue();
        return new Estimate(found < FEW || ((Number) counts[1]).longValue() > FAR, found * PER_HIT);
    }
}
