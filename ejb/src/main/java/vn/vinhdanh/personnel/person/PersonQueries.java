package vn.vinhdanh.personnel.person;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.vinhdanh.shared.Sql;

/** Reads lists of people in one statement each; the page and the count share one predicate built of constant pieces. */
@Dependent
public class PersonQueries {

    private static final int COUNTED = 10_000;
    /** An estimate of so many leaves no doubt that there are more than are counted. */
    private static final int SURELY_MORE = 25_000;

    private static final String COLUMNS = "SELECT NEW vn.vinhdanh.personnel.person.PersonRow(p.id, p.personalId, p.fullName, p.sex, p.birthDate,"
            + " p.birthYear, p.personType, p.unitId, u.name, p.position, p.leader, p.status, p.rankCode, p.joinedOn, p.partyJoinedOn,"
            + " p.ethnicGroup, ";
    private static final String FROM = ") FROM Person p JOIN Unit u ON u.id = p.unitId WHERE 1 = 1";
    private static final String COUNT = "SELECT COUNT(p) FROM Person p WHERE 1 = 1";
    private static final String PROBE = "SELECT p.id FROM Person p WHERE 1 = 1";
    private static final Map<PersonOrder, Sorting> SORTINGS = new EnumMap<>(Map.of(PersonOrder.GIVEN, new Sorting("p.sortKey"),
            PersonOrder.FAMILY, new Sorting("p.familyKey"), PersonOrder.MIDDLE, new Sorting("p.middleKey")));

    @PersistenceContext
    private EntityManager em;

    /**
     * The texts of one order; the first comparison lets the index start at the place, the second breaks ties. Few hits are collected and then
     * sorted: by an expression, so that PostgreSQL does not go through the whole list in order to find them.
     */
    private record Sorting(String row, String after, String before, String up, String down, String upOfFew, String downOfFew) {

        Sorting(String key) {
            this(COLUMNS + key + FROM, " AND " + key + " >= :key AND (" + key + " > :key OR p.id > :id)",
                    " AND " + key + " <= :key AND (" + key + " < :key OR p.id < :id)", " ORDER BY " + key + ", p.id",
                    " ORDER BY " + key + " DESC, p.id DESC",
                    " ORDER BY CONCAT(" + key + ", ''), p.id", " ORDER BY CONCAT(" + key + ", '') DESC, p.id DESC");
        }
    }

    /** Up to {@code most} rows on one side of the cursor, always in list order. */
    List<PersonRow> rows(PersonFilter filter, PersonPredicate.Reach reach, PersonCursor cursor, int most) {
        List<PersonRow> rows = new ArrayList<>(rowsQuery(filter, reach, cursor).setMaxResults(most).getResultList());
        if (cursor != null && cursor.backward()) {
            Collections.reverse(rows);
        }
        return rows;
    }

    TypedQuery<PersonRow> rowsQuery(PersonFilter filter, PersonPredicate.Reach reach, PersonCursor cursor) {
        boolean backward = cursor != null && cursor.backward();
        Sorting sorting = SORTINGS.get(filter.order());
        PersonPredicate predicate = new PersonPredicate(filter, reach, reach.words().sorted());
        StringBuilder text = new StringBuilder(sorting.row()).append(predicate.text());
        if (cursor != null) {
            text.append(backward ? sorting.before() : sorting.after());
            predicate.values().put("key", cursor.sortKey());
            predicate.values().put("id", cursor.id());
        }
        boolean few = reach.words().sorted() && predicate.byWords();
        text.append(backward ? few ? sorting.downOfFew() : sorting.down() : few ? sorting.upOfFew() : sorting.up());
        return query(text.toString(), PersonRow.class, predicate.values());
    }

    /** How many there are, exact up to 10,000, null beyond; never counts further than that. */
    Long total(PersonFilter filter, PersonPredicate.Reach reach) {
        if (reach.words().about() > SURELY_MORE && filter.equals(PersonFilter.byWords(filter.q(), filter.order())) && reach.unitIds() == null) {
            return null;
        }
        PersonPredicate predicate = new PersonPredicate(filter, reach, Sql.onPostgres(em));
        boolean beyond = !query(PROBE + predicate.text(), Long.class, predicate.values()).setFirstResult(COUNTED).setMaxResults(1)
                .getResultList().isEmpty();
        return beyond ? null : query(COUNT + predicate.text(), Long.class, predicate.values()).getSingleResult();
    }

    /** Pattern of the paths of a unit and everything below it; of an unknown unit, of nothing. */
    String below(long unitId) {
        return em.createQuery("SELECT u.path FROM Unit u WHERE u.id = :unit", String.class).setParameter("unit", unitId)
                .getResultStream().findFirst().map(path -> path + "%").orElse("");
    }

    private <T> TypedQuery<T> query(String text, Class<T> type, Map<String, Object> values) {
        TypedQuery<T> query = em.createQuery(text, type);
        values.forEach(query::setParameter);
        return query;
    }
}
