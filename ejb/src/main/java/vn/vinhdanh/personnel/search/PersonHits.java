package vn.vinhdanh.personnel.search;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.vinhdanh.personnel.person.PersonSearch;
import vn.vinhdanh.shared.Sql;

/** The statements of the search box, each served by one index and each with an end. */
@Dependent
public class PersonHits {

    private static final String HIT = "SELECT NEW vn.vinhdanh.personnel.search.PersonHit(p.id, p.fullName, p.birthYear, p.position, u.name, p.sortKey)"
            + " FROM Person p JOIN Unit u ON u.id = p.unitId WHERE p.mergedInto IS NULL";
    private static final String IN_SCOPE = " AND p.unitId IN :unitIds";
    private static final String CLEAR = " AND p.unitId IN :clearIds";
    private static final String ID = " AND p.personalId BETWEEN :lowestId AND :highestId";
    /** The number of a merged record leads to the person it is part of. */
    private static final String WHOLE_ID = " AND p.id IN (SELECT COALESCE(m.mergedInto, m.id) FROM Person m WHERE m.personalId BETWEEN :lowestId AND :highestId)";
    private static final String BY_ID = " ORDER BY p.personalId";
    private static final String BEGINNING = " AND p.normName >= :prefix AND p.normName < :afterPrefix";
    private static final String BY_NAME = " ORDER BY p.normName, p.id";
    private static final String WORDS = " AND SQL('to_tsvector(''simple'', ?) @@ to_tsquery(''simple'', ?)', p.normName, :words) = TRUE";
    private static final String WORD = " AND CONCAT(' ', FUNCTION('TRANSLATE', p.normName, '''-.,', '    '), ' ') LIKE :word";
    /** By an expression, so that the hits are collected by the index of words and not by going through the list in order. */
    private static final String SORTED = " ORDER BY CONCAT(p.sortKey, ''), p.id";
    private static final String PART = " AND p.normName LIKE :part ESCAPE '!'";

    private static final String LETTERS = "SELECT 1 FROM pg_class WHERE relname = 'person_letters' AND relkind = 'i'";

    @PersistenceContext
    private EntityManager em;

    /** By the first digits of the personal ID, where the caller sees IDs; by the whole number everywhere in scope. */
    List<PersonHit> byId(PersonSearch typed, Collection<Long> unitIds, Collection<Long> clearIds, int most) {
        Map<String, Object> values = values(unitIds);
        values.put("lowestId", typed.lowestId());
        values.put("highestId", typed.highestId());
        boolean everywhere = typed.wholeId() || clearIds == null;
        if (!everywhere) {
            values.put("clearIds", clearIds);
        }
        return read(scoped(unitIds) + (typed.wholeId() ? WHOLE_ID : ID) + (everywhere ? "" : CLEAR) + BY_ID, values, most);
    }

    List<PersonHit> beginning(PersonSearch typed, Collection<Long> unitIds, int most) {
        Map<String, Object> values = values(unitIds);
        values.put("prefix", typed.namePrefix());
        values.put("afterPrefix", typed.afterPrefix());
        return read(scoped(unitIds) + BEGINNING + BY_NAME, values, most);
    }

    /** All words in any order, the last one perhaps unfinished; of frequent words the first hits that come, of rare ones the first in order. */
    List<PersonHit> words(PersonSearch typed, boolean rare, Collection<Long> unitIds, int most) {
        Map<String, Object> values = values(unitIds);
        return read(scoped(unitIds) + words(typed, rare, values) + (rare ? SORTED : ""), values, most);
    }

    /**
     * Part of a word; only where the index of letters exists or on the embedded database of one office: comparing millions of names takes
     * seconds.
     */
    List<PersonHit> part(PersonSearch typed, Collection<Long> unitIds, int most) {
        if (Sql.onPostgres(em) && em.createNativeQuery(LETTERS).getResultList().isEmpty()) {
            return List.of();
        }
        Map<String, Object> values = values(unitIds);
        values.put("part", "%" + typed.namePrefix().replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%");
        return read(scoped(unitIds) + PART, values, most);
    }

    private static String words(PersonSearch typed, boolean rare, Map<String, Object> values) {
        if (rare) {
            values.put("words", typed.tsquery());
            return WORDS;
        }
        StringBuilder text = new StringBuilder();
        int number = 0;
        for (String pattern : typed.patterns()) {
            text.append(WORD).append(number);
            values.put("word" + number, pattern);
            number++;
        }
        return text.toString();
    }

    private static String scoped(Collection<Long> unitIds) {
        return unitIds == null ? HIT : HIT + IN_SCOPE;
    }

    private static Map<String, Object> values(Collection<Long> unitIds) {
        Map<String, Object> values = new LinkedHashMap<>();
        if (unitIds != null) {
            values.put("unitIds", unitIds);
        }
        return values;
    }

    private List<PersonHit> read(String text, Map<String, Object> values, int most) {
        var query = em.createQuery(text, PersonHit.class);
        values.forEach(query::setParameter);
        return query.setMaxResults(most).getResultList();
    }
}
