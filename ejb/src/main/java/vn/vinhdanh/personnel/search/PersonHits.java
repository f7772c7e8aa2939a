package vn.vinhdanh.personnel.search;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.vinhdanh.personnel.person.MarkedWords;
import vn.vinhdanh.personnel.person.NameWords;
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
    // as in the index person_id_end
    private static final String ID_END = " AND SQL('reverse(?)', p.personalId) BETWEEN :lowestEnd AND :highestEnd";
    private static final String ID_END_COMPARED = " AND p.personalId LIKE :end";
    private static final String BY_ID = " ORDER BY p.personalId";
    private static final String BEGINNING = " AND p.normName >= :prefix AND p.normName < :afterPrefix";
    private static final String BY_NAME = " ORDER BY p.normName, p.id";
    private static final String SPELLED = " AND p.sortKey >= :key AND p.sortKey < :afterKey ORDER BY p.sortKey, p.birthDate, p.id";
    private static final String OF_FAMILY = " AND p.familyKey >= :key AND p.familyKey < :afterKey ORDER BY p.familyKey, p.birthDate, p.id";
    // the expression of the index person_called
    private static final String CALLED = " AND SQL('substring(? from ''[^ ]*$'')', p.normName) = :called";
    private static final String CALLED_COMPARED = " AND CONCAT(' ', p.normName) LIKE :called";
    private static final String IN_LIST_ORDER = " ORDER BY p.sortKey, p.id";
    private static final String WORDS = " AND " + NameWords.CONDITION;
    private static final String WORD = " AND CONCAT(' ', FUNCTION('TRANSLATE', p.normName, '''-.,', '    '), ' ') LIKE :word";
    private static final String PART = " AND p.normName LIKE :part ESCAPE '!'";

    private static final Pattern UNFINISHED = Pattern.compile("([^ ])%$");
    private static final String LETTERS = "SELECT 1 FROM pg_class WHERE relname = 'person_letters' AND relkind = 'i'";

    @PersistenceContext
    private EntityManager em;

    /** Before the statements of one search. */
    void prepare() {
        Sql.planByValues(em);
    }

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

    /** By the last digits of the personal ID, where the caller sees IDs. */
    List<PersonHit> byIdEnd(PersonSearch typed, Collection<Long> unitIds, Collection<Long> clearIds, int most) {
        Map<String, Object> values = values(unitIds);
        if (clearIds != null) {
            values.put("clearIds", clearIds);
        }
        boolean indexed = Sql.onPostgres(em);
        if (indexed) {
            values.put("lowestEnd", typed.lowestEnd());
            values.put("highestEnd", typed.highestEnd());
        } else {
            values.put("end", "%" + typed.idPrefix());
        }
        return read(scoped(unitIds) + (indexed ? ID_END : ID_END_COMPARED) + (clearIds == null ? "" : CLEAR) + BY_ID, values, most);
    }

    List<PersonHit> beginning(PersonSearch typed, Collection<Long> unitIds, int most) {
        Map<String, Object> values = values(unitIds);
        values.put("prefix", typed.namePrefix());
        values.put("afterPrefix", typed.afterPrefix());
        return read(scoped(unitIds) + BEGINNING + BY_NAME, values, most);
    }

    /** Whose name in the order of the list, given name first, begins with this key: the spelling as typed. */
    List<PersonHit> spelled(String key, Collection<Long> unitIds, int most) {
        return between(SPELLED, key, unitIds, most);
    }

    /** Whose family name is spelled like this. */
    List<PersonHit> ofFamily(String key, Collection<Long> unitIds, int most) {
        return between(OF_FAMILY, key, unitIds, most);
    }

    private List<PersonHit> between(String piece, String key, Collection<Long> unitIds, int most) {
        Map<String, Object> values = values(unitIds);
        values.put("key", key);
        values.put("afterKey", key + Character.toString(Character.MAX_CODE_POINT));
        return read(scoped(unitIds) + piece, values, most);
    }

    /** Who is called by this word. */
    List<PersonHit> called(String word, Collection<Long> unitIds, int most) {
        boolean indexed = Sql.onPostgres(em);
        Map<String, Object> values = values(unitIds);
        values.put("called", indexed ? word : "% " + word);
        return read(scoped(unitIds) + (indexed ? CALLED : CALLED_COMPARED) + IN_LIST_ORDER, values, most);
    }

    /** All words in any order, those with marks as they were typed. */
    List<PersonHit> written(PersonSearch typed, MarkedWords marked, Collection<Long> unitIds, int most) {
        Map<String, Object> values = values(unitIds);
        // words that are spelled as typed need not be looked up a second time without their marks
        String plain = marked.spellings().size() == typed.words().size() ? "" : words(typed, true, values);
        return read(scoped(unitIds) + plain + marked.condition(Sql.onPostgres(em), true, values), values, most);
    }

    /** All words in any order: the first hits that come. The last word is whole, or perhaps unfinished, which takes longer. */
    List<PersonHit> words(PersonSearch typed, boolean whole, Collection<Long> unitIds, int most) {
        Map<String, Object> values = values(unitIds);
        return read(scoped(unitIds) + words(typed, whole, values), values, most);
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

    private String words(PersonSearch typed, boolean whole, Map<String, Object> values) {
        if (Sql.onPostgres(em)) {
            values.put("words", whole ? NameWords.whole(typed.words()) : NameWords.unfinished(typed.words()));
            return WORDS;
        }
        StringBuilder text = new StringBuilder();
        int number = 0;
        for (String pattern : typed.patterns()) {
            text.append(WORD).append(number);
            values.put("word" + number, whole ? UNFINISHED.matcher(pattern).replaceFirst("$1 %") : pattern);
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
