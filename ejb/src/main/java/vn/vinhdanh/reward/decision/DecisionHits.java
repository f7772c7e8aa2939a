package vn.vinhdanh.reward.decision;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import vn.vinhdanh.organisation.UnitScope;
import vn.vinhdanh.reward.DecisionKeys;
import vn.vinhdanh.shared.Sql;

/** The statement by which the search box finds decisions and submissions. */
@Dependent
class DecisionHits {

    private static final String HIT = "SELECT c.id, c.numberText, c.title, c.issuedOn, CASE WHEN c.numberKey = :key OR (c.numberKey LIKE :whole) THEN 0"
            + " WHEN (c.numberKey LIKE :begun) THEN 1 WHEN (c.symbolKey LIKE :begun) THEN 2 ELSE 3 END AS place FROM Decision c, Dossier d"
            + " WHERE d.id = c.dossierId AND (:everything = TRUE OR d.proposingUnitId IN :unitIds)"
            + " AND (c.numberKey LIKE :begun OR c.symbolKey LIKE :begun OR (1 = 1";
    /** As in the index decision_title_words; every word may be unfinished, but the beginning of a number says nothing. */
    private static final String WORDS = " AND SQL('to_tsvector(''simple'', ?) @@ to_tsquery(''simple'', ?)', c.titleKey, :words) = TRUE";
    private static final String UNFINISHED = ":*";
    private static final String WORD = " AND CONCAT(' ', c.titleKey, ' ') LIKE :word";
    private static final String NEWEST = ")) ORDER BY place, COALESCE(c.registeredAt, c.draftedAt) DESC, c.id DESC";

    @PersistenceContext
    private EntityManager em;

    /**
     * A decision or submission that was found.
     *
     * @param number null before it is numbered
     */
    record Hit(Long id, String number, String title, LocalDate day) {
    }

    private static boolean digits(String word) {
        return word.chars().allMatch(Character::isDigit);
    }

    /** The whole number first, then longer numbers that begin so, then symbols, then titles; among these the newest first. */
    List<Hit> find(List<String> words, UnitScope scope, int most) {
        boolean indexed = Sql.onPostgres(em);
        StringBuilder text = new StringBuilder(HIT);
        for (int i = 0; i < words.size() && !indexed; i++) {
            text.append(WORD).append(i);
        }
        String key = DecisionKeys.of(words);
        TypedQuery<Object[]> query = em.createQuery(text.append(indexed ? WORDS : "").append(NEWEST).toString(), Object[].class)
                .setParameter("everything", scope.everything()).setParameter("unitIds", scope.queryIds())
                .setParameter("key", key).setParameter("whole", key + " %").setParameter("begun", key + "%");
        if (indexed) {
            query.setParameter("words", words.stream().map(w -> digits(w) ? w : w + UNFINISHED).collect(Collectors.joining(" & ")));
        }
        for (int i = 0; i < words.size() && !indexed; i++) {
            query.setParameter("word" + i, "% " + words.get(i) + (digits(words.get(i)) ? " %" : "%"));
        }
        return query.setMaxResults(most).getResultStream().map(r -> new Hit((Long) r[0], (String) r[1], (String) r[2], (LocalDate) r[3])).toList();
    }
}
