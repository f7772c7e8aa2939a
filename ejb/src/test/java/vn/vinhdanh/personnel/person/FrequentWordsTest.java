package vn.vinhdanh.personnel.person;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.testing.Db;
import vn.vinhdanh.testing.Harness;
import vn.vinhdanh.testing.Plans;
import vn.vinhdanh.testing.TestData;

/** Words that very many names hold: page after page is the same list, whether it is met in order or collected. */
class FrequentWordsTest {

    private static final int SIZE = 70;
    private static Harness harness;
    private static Plans plans;

    @BeforeAll
    static void fill() {
        Db plain = Db.postgres();
        TestData data = new TestData(plain);
        long unit = data.root("Sở Nội vụ");
        data.account("hoso", Role.REGISTRY_OFFICER, unit);
        plain.execute("INSERT INTO person (id, personal_id, full_name, family_name, middle_name, given_name, norm_name, sort_key, birth_date, unit_id)"
                + " SELECT n.id, lpad(n.id::text, 12, '9'), n.family || ' ' || n.middle || ' ' || n.given, n.family, n.middle, n.given, n.family || ' ' || n.middle || ' ' || n.given,"
                + " n.given || '|' || n.family || '|' || n.middle, CASE WHEN n.id % 7 > 0 THEN DATE '1970-01-01' + (n.id % 30)::int END, " + unit
                + " FROM (SELECT i AS id, (ARRAY['nguyen', 'tran', 'le'])[1 + i % 3] AS family, (ARRAY['van', 'thi', 'ngoc', 'xuan', 'vu'])[1 + i / 3 % 5] AS middle,"
                + " (ARRAY['an', 'binh', 'hung', 'nguyen', 'o''ya', 'vinh', 'xuan'])[1 + i / 15 % 7] AS given FROM generate_series(2000001, 2006000) i) n");
        plain.execute("INSERT INTO person (id, personal_id, full_name, family_name, middle_name, given_name, norm_name, sort_key, birth_date, unit_id)"
                + " SELECT i, lpad(i::text, 12, '9'), (ARRAY['Phạm', 'Phàm', 'Phạm'])[1 + i % 3] || ' Bá ' || i, 'Phạm', 'Bá', i::text, 'pham ba ' || i,"
                + " (i % 40) || '|pham|ba', DATE '1970-01-01' + i % 30, " + unit + " FROM generate_series(2010001, 2013000) i");
        plain.execute("VACUUM ANALYZE person");
        plans = new Plans(plain.dataSource());
        harness = new Harness(Db.over("frequent", plans.watched()));
    }

    private static List<PersonRow> read(PersonFilter filter, boolean few, PersonCursor place, Function<PersonQueries, Function<PersonPredicate.Reach, List<PersonRow>>> how) {
        return harness.tx(em -> how.apply(wired(em)).apply(new PersonPredicate.Reach(null, null, null, LocalDate.EPOCH, List.of(),
                new WordFrequency.Estimate(few, 1_000_000))));
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

    private static PersonCursor beside(boolean backward, PersonRow row) {
        return new PersonCursor(backward, 1, row.id(), row.birthDate(), row.sortKey());
    }

    @ParameterizedTest
    @EnumSource(PersonOrder.class)
    void pagesOfFrequentWordsAreTheWholeListInBothDirections(PersonOrder order) {
        PersonFilter filter = PersonFilter.byWords("nguyen v", order);
        List<PersonRow> whole = read(filter, true, null, q -> reach -> q.rows(filter, reach, null, 6_000, true));
        assertThat(whole).hasSizeGreaterThan(900).allMatch(p -> p.fullName().contains("nguyen") && p.fullName().contains(" v"));
        for (boolean few : new boolean[] {true, false}) {
            List<PersonRow> forward = new ArrayList<>();
            List<PersonRow> page = read(filter, few, null, q -> reach -> q.rowsOfMany(filter, reach, null, SIZE));
            while (!page.isEmpty()) {
                forward.addAll(page);
                PersonCursor next = beside(false, page.get(page.size() - 1));
                page = read(filter, few, next, q -> reach -> q.rowsOfMany(filter, reach, next, SIZE));
            }
            assertThat(forward).isEqualTo(whole);
            PersonCursor back = beside(true, whole.get(500));
            assertThat(read(filter, few, back, q -> reach -> q.rowsOfMany(filter, reach, back, SIZE))).isEqualTo(whole.subList(500 - SIZE, 500));
        }
    }

    @Test
    void theWayThroughTheOrderNeedsNoPersonButThoseOfThePage() {
        PersonFilter filter = PersonFilter.byWords("nguyen v", PersonOrder.GIVEN);
        plans.taken();
        read(filter, false, null, q -> reach -> q.rowsOfMany(filter, reach, null, SIZE));
        assertThat(plans.taken()).hasSize(2).first().asString().contains("Index Only Scan using person_sort_key").doesNotContain("Sort Key");
    }

    @Test
    void anApostropheOrAPartOfAnotherWordMakesNoHit() {
        PersonFilter filter = PersonFilter.byWords("ya le", PersonOrder.GIVEN);
        assertThat(read(filter, false, null, q -> reach -> q.rowsOfMany(filter, reach, null, 6_000))).isNotEmpty().allMatch(p -> p.fullName().startsWith("le ")
                && p.fullName().endsWith("o'ya"));
        PersonFilter part = PersonFilter.byWords("guyen tran", PersonOrder.GIVEN);
        assertThat(read(part, false, null, q -> reach -> q.rowsOfMany(part, reach, null, SIZE))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nguyen", "nguy", "xuan nguyen", "nguyen nguyen", "xuan x", "nguyen n", "vu n", "ya nguyen o", "thi le hun", "ba pham 20104", "Bá phạm 2", "hung tran vu v",
        "guyen"})
    void wordsInPairsFindWhomComparingFinds(String typed) {
        PersonFilter filter = PersonFilter.byWords(typed, PersonOrder.GIVEN);
        List<PersonRow> compared = read(filter, false, null, q -> reach -> q.rowsOfMany(filter, reach, null, 9_000));
        assertThat(compared.isEmpty()).isEqualTo("guyen".equals(typed));
        assertThat(read(filter, true, null, q -> reach -> q.rowsOfMany(filter, reach, null, 9_000))).isEqualTo(compared);
    }

    @Test
    void theServiceCountsAndPagesTheSameList() {
        PersonFilter filter = PersonFilter.byWords("xuan nguyen", PersonOrder.GIVEN);
        List<PersonRow> whole = read(filter, true, null, q -> reach -> q.rows(filter, reach, null, 6_000, true));
        List<PersonRow> seen = new ArrayList<>();
        String place = null;
        do {
            String from = place;
            PersonListing page = harness.as("hoso", Role.REGISTRY_OFFICER).call(PersonService.class, s -> s.list(filter, from, SIZE));
            assertThat(page.total()).isEqualTo(whole.size());
            assertThat(page.first()).isEqualTo(seen.size() + 1);
            seen.addAll(page.items());
            place = page.next();
        } while (place != null);
        assertThat(seen).isEqualTo(whole);
    }

    @ParameterizedTest
    @EnumSource(PersonOrder.class)
    void whoIsSpelledAsTypedComesFirstInAnyNumberAndBothWays(PersonOrder order) {
        PersonFilter filter = PersonFilter.byWords("bá phạm", order);
        List<PersonRow> seen = new ArrayList<>();
        List<List<PersonRow>> pages = new ArrayList<>();
        String place = null;
        PersonListing page;
        do {
            String from = place;
            page = harness.as("hoso", Role.REGISTRY_OFFICER).call(PersonService.class, s -> s.list(filter, from, 300));
            pages.add(page.items());
            seen.addAll(page.items());
            place = page.next();
        } while (place != null);
        assertThat(seen).hasSize(3_000).doesNotHaveDuplicates();
        assertThat(seen.subList(0, 2_000)).allMatch(p -> p.fullName().startsWith("Phạm "));
        assertThat(seen.subList(2_000, 3_000)).allMatch(p -> p.fullName().startsWith("Phàm ")).isEqualTo(inOrder(seen.subList(2_000, 3_000)));
        assertThat(seen.subList(0, 2_000)).isEqualTo(inOrder(seen.subList(0, 2_000)));
        for (int i = pages.size() - 2; i >= 0; i--) {
            String back = page.previous();
            page = harness.as("hoso", Role.REGISTRY_OFFICER).call(PersonService.class, s -> s.list(filter, back, 300));
            assertThat(page.items()).isEqualTo(pages.get(i));
        }
    }

    @Test
    void frequentWordsInTheSpellingAsTypedAreMetInTheOrderOfTheList() {
        PersonFilter filter = PersonFilter.byWords("phạm", PersonOrder.GIVEN);
        WordFrequency.Estimate frequent = new WordFrequency.Estimate(false, 1_000_000);
        for (SpelledFirst.Part part : List.of(SpelledFirst.Part.AS_TYPED, SpelledFirst.Part.OTHERWISE)) {
            List<PersonRow> collected = read(filter, true, null, q -> reach -> q.rows(filter, reach.of(part, reach.words()), null, 3_000, true));
            assertThat(collected).hasSize(part == SpelledFirst.Part.AS_TYPED ? 2_000 : 1_000);
            assertThat(read(filter, false, null, q -> reach -> q.rowsOfMany(filter, reach.of(part, frequent), null, SIZE))).isEqualTo(collected.subList(0, SIZE));
        }
    }

    private static List<PersonRow> inOrder(List<PersonRow> rows) {
        return rows.stream().sorted(Comparator.comparing(PersonRow::sortKey).thenComparing(PersonRow::birthDate).thenComparing(PersonRow::id)).toList();
    }
}
