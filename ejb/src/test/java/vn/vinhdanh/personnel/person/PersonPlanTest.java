package vn.vinhdanh.personnel.person;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Parameter;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.persistence.jpa.JpaEntityManager;
import org.eclipse.persistence.jpa.JpaQuery;
import org.eclipse.persistence.queries.DatabaseQuery;
import org.eclipse.persistence.sessions.DatabaseRecord;
import org.eclipse.persistence.sessions.Session;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.testing.Db;
import vn.vinhdanh.testing.Harness;
import vn.vinhdanh.testing.TestData;

/** With 30,000 people PostgreSQL reads indexes, not the table. */
class PersonPlanTest {

    private static Harness harness;

    @BeforeAll
    static void fill() {
        Db db = Db.postgres();
        harness = new Harness(db);
        TestData data = new TestData(db);
        long unit = data.root("Sở Nội vụ");
        data.account("hoso", Role.REGISTRY_OFFICER, unit);
        db.execute("INSERT INTO person (id, personal_id, full_name, family_name, given_name, norm_name, sort_key, unit_id)"
                + " SELECT n, lpad(n::text, 12, '9'), 'X', 'X', 'X', md5((n % 700)::text) || ' ' || md5(n::text), md5(n::text), " + unit
                + " FROM generate_series(2000000, 2030000) n");
        db.execute("ANALYZE person");
        db.execute("ANALYZE unit");
    }

    private String plan(PersonFilter filter, PersonCursor cursor) {
        return harness.tx(em -> {
            PersonQueries queries = wired(em);
            TypedQuery<PersonRow> query = queries.rowsQuery(filter, new PersonPredicate.Reach(null, null, null), cursor, false);
            List<?> lines = em.createNativeQuery("EXPLAIN " + sql(em, query) + " LIMIT 51").getResultList();
            return lines.stream().map(Object::toString).collect(Collectors.joining("\n"));
        });
    }

    private static String sql(EntityManager em, TypedQuery<?> query) {
        Session session = em.unwrap(JpaEntityManager.class).getActiveSession();
        DatabaseQuery plain = query.unwrap(JpaQuery.class).getDatabaseQuery();
        DatabaseRecord values = new DatabaseRecord();
        for (Parameter<?> parameter : query.getParameters()) {
            values.put(parameter.getName(), query.getParameterValue(parameter));
        }
        plain.prepareCall(session, values);
        return plain.getTranslatedSQLString(session, values);
    }

    private static PersonQueries wired(EntityManager em) {
        try {
            PersonQueries queries = new PersonQueries();
            var field = PersonQueries.class.getDeclaredField("em");
            field.setAccessible(true);
            field.set(queries, em);
            return queries;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theBeginningOfANameIsFoundThroughTheIndex() {
        assertThat(plan(new PersonFilter("c4ca42", null, null, null), null)).contains("person_words").doesNotContain("Seq Scan on person");
        assertThat(plan(new PersonFilter("y.c4ca42", null, null, null), null)).contains("person_norm_name").contains("person_words")
                .doesNotContain("Seq Scan on person");
    }

    @Test
    void thePersonalIdIsFoundThroughItsIndex() {
        assertThat(plan(new PersonFilter("9999920123", null, null, null), null)).contains("person_personal_id_key")
                .doesNotContain("Seq Scan on person");
    }

    @Test
    void aPageDeepInTheListStartsAtItsPlaceInTheIndex() {
        assertThat(plan(PersonFilter.none(), new PersonCursor(false, 20_000, 1, LocalDate.EPOCH, "c4ca"))).contains("person_sort_key").contains("Index Cond")
                .doesNotContain("Seq Scan on person");
        assertThat(plan(PersonFilter.none(), new PersonCursor(true, 20_000, 1, LocalDate.EPOCH, "c4ca"))).contains("Backward using person_sort_key");
    }

    @Test
    void thirtyThousandAreNotCountedOneByOne() {
        PersonListing everybody = list(PersonFilter.none());
        int statements = harness.statements();

        assertThat(everybody.total()).isNull();
        assertThat(everybody.counted()).isEqualTo(10_000);
        assertThat(everybody.items()).hasSize(50);

        PersonListing working = list(new PersonFilter(null, null, null, PersonStatus.ACTIVE));
        assertThat(working.total()).isNull();
        assertThat(statements).isLessThan(harness.statements());
    }

    private static PersonListing list(PersonFilter filter) {
        harness.resetStatements();
        return harness.as("hoso", Role.REGISTRY_OFFICER).call(PersonService.class, s -> s.list(filter, null, 50));
    }
}
