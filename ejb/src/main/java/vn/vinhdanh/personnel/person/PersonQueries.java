package vn.vinhdanh.personnel.person;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads lists of people in one statement each; the page and the count share one predicate built of constant pieces. */
@Dependent
public class PersonQueries {

    private static final int COUNTED = 10_000;
    private static final Set<Long> NOBODY = Set.of(-1L);

    private static final String ROW = "SELECT NEW vn.vinhdanh.personnel.person.PersonRow(p.id, p.personalId, p.fullName, p.sex, p.birthDate,"
            + " p.birthYear, p.personType, p.unitId, u.name, p.position, p.leader, p.status, p.sortKey)"
            + " FROM Person p JOIN Unit u ON u.id = p.unitId WHERE 1 = 1";
    private static final String COUNT = "SELECT COUNT(p) FROM Person p WHERE 1 = 1";
    private static final String PROBE = "SELECT p.id FROM Person p WHERE 1 = 1";

    private static final String IN_SCOPE = " AND p.unitId IN :unitIds";
    private static final String BELOW = " AND p.unitId IN (SELECT s.id FROM Unit s WHERE s.path LIKE :below)";
    private static final String OF_TYPE = " AND p.personType = :type";
    private static final String WITH_STATUS = " AND p.status = :status";
    private static final String ID_RANGE = " AND p.personalId BETWEEN :lowestId AND :highestId";
    private static final String CLEAR_ID = " AND p.unitId IN :clearIds";
    // to_tsvector is written as in the index person_words, the range as in person_norm_name: PostgreSQL joins both indexes
    private static final String WORDS_POSTGRES = " AND ((p.normName >= :prefix AND p.normName < :afterPrefix)"
            + " OR SQL('to_tsvector(''simple'', ?) @@ to_tsquery(''simple'', ?)', p.normName, :words) = TRUE)";
    private static final String WORDS_OTHER = " AND ((p.normName >= :prefix AND p.normName < :afterPrefix) OR (1 = 1";
    private static final String WORD = " AND CONCAT(' ', FUNCTION('TRANSLATE', p.normName, '''-.,', '    '), ' ') LIKE :word";

    // the first comparison lets the index start at the place, the second breaks ties
    private static final String AFTER = " AND p.sortKey >= :key AND (p.sortKey > :key OR p.id > :id)";
    private static final String BEFORE = " AND p.sortKey <= :key AND (p.sortKey < :key OR p.id < :id)";
    private static final String UP = " ORDER BY p.sortKey, p.id";
    private static final String DOWN = " ORDER BY p.sortKey DESC, p.id DESC";

    @PersistenceContext
    private EntityManager em;

    /** Whose people are asked for: all units (null) or these; and where the caller may see personal IDs. */
    record Reach(Collection<Long> unitIds, Collection<Long> clearIds, String below) {
    }

    /** Up to {@code most} rows on one side of the cursor, always in list order. */
    List<PersonRow> rows(PersonFilter filter, Reach reach, PersonCursor cursor, int most) {
        List<PersonRow> rows = new ArrayList<>(rowsQuery(filter, reach, cursor).setMaxResults(most).getResultList());
        if (cursor != null && cursor.backward()) {
            Collections.reverse(rows);
        }
        return rows;
    }

    TypedQuery<PersonRow> rowsQuery(PersonFilter filter, Reach reach, PersonCursor cursor) {
        boolean backward = cursor != null && cursor.backward();
        Map<String, Object> values = new LinkedHashMap<>();
        StringBuilder text = new StringBuilder(ROW).append(predicate(filter, reach, values));
        if (cursor != null) {
            text.append(backward ? BEFORE : AFTER);
            values.put("key", cursor.sortKey());
            values.put("id", cursor.id());
        }
        text.append(backward ? DOWN : UP);
        return query(text.toString(), PersonRow.class, values);
    }

    /** How many there are, exact up to 10,000, null beyond; never counts further than that. */
    Long total(PersonFilter filter, Reach reach) {
        Map<String, Object> values = new LinkedHashMap<>();
        String predicate = predicate(filter, reach, values);
        boolean beyond = !query(PROBE + predicate, Long.class, values).setFirstResult(COUNTED).setMaxResults(1).getResultList().isEmpty();
        return beyond ? null : query(COUNT + predicate, Long.class, values).getSingleResult();
    }

    /** Pattern of the paths of a unit and everything below it; of an unknown unit, of nothing. */
    String below(long unitId) {
        return em.createQuery("SELECT u.path FROM Unit u WHERE u.id = :unit", String.class).setParameter("unit", unitId)
                .getResultStream().findFirst().map(path -> path + "%").orElse("");
    }

    private String predicate(PersonFilter filter, Reach reach, Map<String, Object> values) {
        StringBuilder text = new StringBuilder();
        put(text, values, IN_SCOPE, "unitIds", reach.unitIds() == null ? null : orNobody(reach.unitIds()));
        put(text, values, BELOW, "below", reach.below());
        put(text, values, OF_TYPE, "type", filter.type());
        put(text, values, WITH_STATUS, "status", filter.status());
        PersonSearch search = PersonSearch.of(filter.q());
        if (search.idPrefix() != null) {
            put(text, values, ID_RANGE, "lowestId", search.lowestId());
            values.put("highestId", search.highestId());
            // part of a number must not be guessed digit by digit by somebody who only sees it masked
            put(text, values, CLEAR_ID, "clearIds", search.wholeId() || reach.clearIds() == null ? null : orNobody(reach.clearIds()));
        } else if (!search.empty()) {
            words(text, values, search);
        }
        return text.toString();
    }

    private void words(StringBuilder text, Map<String, Object> values, PersonSearch search) {
        values.put("prefix", search.namePrefix());
        values.put("afterPrefix", search.afterPrefix());
        if (onPostgres()) {
            put(text, values, WORDS_POSTGRES, "words", search.tsquery());
            return;
        }
        text.append(WORDS_OTHER);
        int number = 0;
        for (String pattern : search.patterns()) {
            put(text, values, WORD + number, "word" + number, pattern);
            number++;
        }
        text.append("))");
    }

    private boolean onPostgres() {
        try {
            return "PostgreSQL".equals(em.unwrap(Connection.class).getMetaData().getDatabaseProductName());
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not say what it is", e);
        }
    }

    private static Collection<Long> orNobody(Collection<Long> ids) {
        return ids.isEmpty() ? NOBODY : ids;
    }

    private static void put(StringBuilder text, Map<String, Object> values, String piece, String name, Object value) {
        if (value != null) {
            text.append(piece);
            values.put(name, value);
        }
    }

    private <T> TypedQuery<T> query(String text, Class<T> type, Map<String, Object> values) {
        TypedQuery<T> query = em.createQuery(text, type);
        values.forEach(query::setParameter);
        return query;
    }
}
