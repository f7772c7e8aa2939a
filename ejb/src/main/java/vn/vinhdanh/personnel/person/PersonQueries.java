package vn.vinhdanh.personnel.person;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.vinhdanh.shared.Sql;

/** Reads lists of people in one statement each; the page and the count share one predicate built of constant pieces. */
@Dependent
public class PersonQueries {

    private static final int COUNTED = 10_000;
    /** Among millions a page must not wait for the ten thousandth hit. */
    private static final int COUNTED_OF_MILLIONS = 1_000;
    private static final long MILLIONS = 1_000_000;
    /** Of so many people the rows are read by their numbers. */
    static final int SHORT = 500;
    /** So many are collected sooner than they are met by going through millions in order. */
    static final int FEW = 3_000;
    /** Estimates of so many leave no doubt that there are more than are counted. */
    private static final int SURELY_MORE = 25_000;
    private static final int SURELY_MORE_OF_MILLIONS = 8_000;

    private static final String COLUMNS = "SELECT NEW vn.vinhdanh.personnel.person.PersonRow(p.id, p.personalId, p.fullName, p.sex, p.birthDate,"
            + " p.birthYear, p.personType, p.unitId, u.name, p.position, p.leader, p.status, p.rankCode, p.joinedOn, p.partyJoinedOn,"
            + " p.ethnicGroup, ";
    private static final String FROM = ") FROM Person p JOIN Unit u ON u.id = p.unitId WHERE 1 = 1";
    private static final String PROBE = "SELECT p.id FROM Person p WHERE 1 = 1";
    private static final String MET = " AND p.id IN :met";
    private static final Map<PersonOrder, Sorting> SORTINGS = new EnumMap<>(Map.of(PersonOrder.GIVEN, new Sorting("p.sortKey"),
            PersonOrder.FAMILY, new Sorting("p.familyKey"), PersonOrder.MIDDLE, new Sorting("p.middleKey")));

    @PersistenceContext
    private EntityManager em;

    /**
     * The texts of one order: the key, then the day of birth, then the number. The first comparison lets the index start at the place, the others
     * break ties. Few hits are collected and then sorted: by an expression, so that PostgreSQL does not go through the whole list to find them.
     */
    private record Sorting(String key) {

        private static final String TIES = ", p.birthDate, p.id";
        private static final String TIES_DOWN = " DESC, p.birthDate DESC, p.id DESC";

        String row() {
            return COLUMNS + key + FROM;
        }

        private String order(boolean backward, boolean few) {
            return " ORDER BY " + (few ? "CONCAT(" + key + ", '')" : key) + (backward ? TIES_DOWN : TIES);
        }

        /** The place a page starts at, and the order. */
        String page(PersonCursor place, Map<String, Object> values, boolean few) {
            String order = order(place != null && place.backward(), few);
            if (place == null) {
                return order;
            }
            values.put("key", place.sortKey());
            values.put("id", place.id());
            if (place.born() != null) {
                values.put("born", place.born());
            }
            return beside(place) + order;
        }

        /** What lies behind the place, or before it; who has no day of birth comes last of the namesakes. */
        private String beside(PersonCursor place) {
            if (place.backward()) {
                return " AND " + key + " <= :key AND (" + key + " < :key OR "
                        + (place.born() == null ? "p.birthDate IS NOT NULL OR p.id < :id)" : "p.birthDate < :born OR (p.birthDate = :born AND p.id < :id))");
            }
            return " AND " + key + " >= :key AND (" + key + " > :key OR " + (place.born() == null ? "(p.birthDate IS NULL AND p.id > :id))"
                    : "p.birthDate IS NULL OR p.birthDate > :born OR (p.birthDate = :born AND p.id > :id))");
        }
    }

    /** Up to {@code most} rows on one side of the cursor, always in list order. */
    List<PersonRow> rows(PersonFilter filter, PersonPredicate.Reach reach, PersonCursor cursor, int most, boolean few) {
        return inOrder(rowsQuery(filter, reach, cursor, few), cursor, most);
    }

    /** @param few known to be few, whatever the words say */
    TypedQuery<PersonRow> rowsQuery(PersonFilter filter, PersonPredicate.Reach reach, PersonCursor cursor, boolean few) {
        Sorting sorting = SORTINGS.get(filter.order());
        PersonPredicate predicate = new PersonPredicate(filter, reach, words());
        boolean collected = few || reach.words().few() && predicate.byWords();
        return query(sorting.row() + predicate.text() + sorting.page(cursor, predicate.values(), collected), PersonRow.class, predicate.values());
    }

    private PersonPredicate.Words words() {
        return indexed() ? PersonPredicate.Words.LOOKED_UP : PersonPredicate.Words.COMPARED;
    }

    /**
     * How many people there are.
     *
     * @param about   roughly, by the statistics of the database; 0 where it keeps none
     * @param counted how far a list of them is counted exactly
     */
    record Size(long about, int counted) {
    }

    /** Before the statements of one list. */
    Size prepare() {
        long people = Sql.planByValues(em, "person");
        return new Size(people, people > MILLIONS ? COUNTED_OF_MILLIONS : COUNTED);
    }

    /** Whether words of names are looked up in an index. */
    boolean indexed() {
        return Sql.onPostgres(em);
    }

    /** Whether words alone are looked for that are so frequent that there is nothing to count. */
    boolean surelyMore(PersonFilter filter, PersonPredicate.Reach reach, Size size) {
        return reach.words().about() >= (size.counted() < COUNTED ? SURELY_MORE_OF_MILLIONS : SURELY_MORE) && reach.unitIds() == null
                && filter.equals(PersonFilter.byWords(filter.q(), filter.order())) && PersonSearch.of(filter.q()).onlyWords();
    }

    /**
     * A page out of very many whose names hold the words: met by going through the order, whose index holds the names, or collected by the index
     * of words. Only the people of the page are fetched.
     */
    List<PersonRow> rowsOfMany(PersonFilter filter, PersonPredicate.Reach reach, PersonCursor place, int most) {
        PersonPredicate predicate = new PersonPredicate(filter, reach,
                reach.words().few() ? PersonPredicate.Words.LOOKED_UP : PersonPredicate.Words.FREQUENT);
        String page = SORTINGS.get(filter.order()).page(place, predicate.values(), reach.words().few());
        return rows(filter, query(PROBE + predicate.text() + page, Long.class, predicate.values()).setMaxResults(most).getResultList(), SpelledFirst.Part.WHOLE, place, most);
    }

    /** Whether the list is short enough to be collected by its words, so that one look into their index yields the count and the first page. */
    static boolean collected(PersonPredicate.Reach reach, PersonCursor place) {
        return place == null && reach.words().few();
    }

    /**
     * The numbers of everybody in the list up to one more than are counted; never looks further than that. Null when there are surely more:
     * nobody waits for ten thousand numbers that say only that there are ten thousand.
     *
     * @param inOrder the first of the list, in its order
     */
    List<Long> met(PersonFilter filter, PersonPredicate.Reach reach, Size size, boolean inOrder) {
        long about = PersonSearch.of(filter.q()).empty() ? size.about() : reach.words().about();
        if (about > SURELY_MORE && filter.equals(PersonFilter.byWords(filter.q(), filter.order())) && reach.unitIds() == null) {
            return null;
        }
        PersonPredicate predicate = new PersonPredicate(filter, reach, words());
        String order = inOrder ? SORTINGS.get(filter.order()).order(false, true) : "";
        return query(PROBE + predicate.text() + order, Long.class, predicate.values()).setMaxResults(size.counted() + 1).getResultList();
    }

    /** The same out of a short list whose numbers are known, or out of one part of it. */
    List<PersonRow> rows(PersonFilter filter, List<Long> met, SpelledFirst.Part part, PersonCursor cursor, int most) {
        if (met.isEmpty()) {
            return List.of();
        }
        Sorting sorting = SORTINGS.get(filter.order());
        Map<String, Object> values = new HashMap<>(Map.of("met", met));
        String spelled = part == SpelledFirst.Part.WHOLE ? ""
                : MarkedWords.of(filter.q()).condition(indexed(), part == SpelledFirst.Part.AS_TYPED, values);
        return inOrder(query(sorting.row() + MET + spelled + sorting.page(cursor, values, false), PersonRow.class, values), cursor, most);
    }

    private static List<PersonRow> inOrder(TypedQuery<PersonRow> query, PersonCursor cursor, int most) {
        List<PersonRow> rows = new ArrayList<>(query.setMaxResults(most).getResultList());
        if (cursor != null && cursor.backward()) {
            Collections.reverse(rows);
        }
        return rows;
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
