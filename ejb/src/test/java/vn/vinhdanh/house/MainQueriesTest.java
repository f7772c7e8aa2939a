package vn.vinhdanh.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.bench.country.Country;
import vn.vinhdanh.classification.sheet.SheetService;
import vn.vinhdanh.classification.sheet.SheetView;
import vn.vinhdanh.personnel.person.PersonCondition.Asked;
import vn.vinhdanh.personnel.person.PersonFilter;
import vn.vinhdanh.personnel.person.PersonListing;
import vn.vinhdanh.personnel.person.PersonOrder;
import vn.vinhdanh.personnel.person.PersonService;
import vn.vinhdanh.personnel.person.PersonTraits;
import vn.vinhdanh.personnel.person.Span;
import vn.vinhdanh.personnel.timeline.TimelineEntry;
import vn.vinhdanh.personnel.timeline.TimelineService;
import vn.vinhdanh.reward.eligibility.EligibilityQuery;
import vn.vinhdanh.reward.eligibility.EligibilityService;
import vn.vinhdanh.reward.register.RegisterFilter;
import vn.vinhdanh.reward.register.RegisterService;
import vn.vinhdanh.shared.Texts;
import vn.vinhdanh.shared.search.SearchHit;
import vn.vinhdanh.shared.search.SearchService;
import vn.vinhdanh.testing.Db;
import vn.vinhdanh.testing.Harness;
import vn.vinhdanh.testing.Plans;

/**
 * The ten queries everybody waits for, on a PostgreSQL with 20,000 people and ten years of ratings and awards: which index each reads, that none
 * reads a big table from end to end, and how many statements each takes.
 */
class MainQueriesTest {

    private static final int PEOPLE = 20_000;
    private static final long SOMEBODY = Country.FIRST_PERSON + 4_711;
    private static final String BIG = "Seq Scan on (person|posting|rating|award|initiative|discipline|assessment|person_change)\\b";

    /** Counting everybody stops after ten thousand and may begin anywhere. */
    private static final String EVERYBODY = "Limit .*\\n\\s+->  Seq Scan on person .*\\n\\s+Filter: \\(merged_into IS NULL\\)\\n";

    private static Harness harness;
    private static Plans plans;

    @BeforeAll
    static void fill() {
        Db plain = Db.postgres();
        Country.fill(plain, PEOPLE);
        plain.execute("INSERT INTO campaign (id, assessment_year, plan_no, opened_on, opened_by, status, quota_mode, quota_percent, quota_grouping)"
                + " VALUES (1, 2026, '1/KH', DATE '2026-11-01', 'hoso', 'OPEN', 'A_LITERAL', 20, 'UNIT')");
        plain.execute("INSERT INTO unit_sheet (id, campaign_id, unit_id, unit_name, agency_id, status) SELECT id, 1, id, name, id, 'DRAFT' FROM unit");
        plain.execute("INSERT INTO assessment (id, campaign_id, sheet_id, person_id, person_type, leader, task_group, rule_set)"
                + " SELECT id, 1, unit_id, id, person_type, leader, 'OTHER', 'ND_335' FROM person");
        plain.execute("INSERT INTO discipline (id, person_id, form, form_text, decided_on) SELECT id, id, 'REPRIMAND', 'Khiển trách', DATE '2024-05-10' FROM person WHERE id % 4 = 0");
        plain.execute("INSERT INTO initiative (id, person_id, title, recognition_level, recognised_year) SELECT id, id, 'Sáng kiến', 'BASE', 2025 FROM person WHERE id % 4 = 0");
        plain.execute("ANALYZE");
        plans = new Plans(plain.dataSource());
        harness = new Harness(Db.over("watched", plans.watched()));
    }

    private static String last;

    private static <S, R> R ask(Class<S> service, int statements, Function<S, R> work) {
        plans.taken();
        R result = harness.as(Country.OFFICER, Role.REGISTRY_OFFICER).call(service, work);
        List<String> taken = plans.taken();
        assertThat(taken).hasSize(statements);
        assertThat(taken).allSatisfy(plan -> assertThat(plan.replaceAll(EVERYBODY, "")).doesNotContainPattern(BIG));
        last = String.join("\n", taken);
        return result;
    }

    private static PersonListing list(PersonFilter filter, String cursor, int size, int statements) {
        return ask(PersonService.class, statements, s -> s.list(filter, cursor, size));
    }

    private static List<SearchHit> find(String typed, int statements) {
        return ask(SearchService.class, statements, s -> s.find(typed, "PERSON", 8, Texts.VIETNAMESE));
    }

    @Test
    void theFirstPageOfTheListIsTheBeginningOfItsIndex() {
        assertThat(list(PersonFilter.none(), null, 50, 4).items()).hasSize(50);
        assertThat(last).contains("Index Scan using person_sort_key");
    }

    @Test
    void aPageFarBehindStartsAtItsPlaceInTheIndex() {
        String place = null;
        for (int i = 0; i < 20; i++) {
            place = list(PersonFilter.none(), place, 500, 4).next();
        }
        PersonListing far = list(PersonFilter.none(), place, 50, 4);
        assertThat(far.first()).isEqualTo(10_001);
        assertThat(last).containsPattern("Index Scan using person_sort_key.*\\n\\s+Index Cond: \\(\\(sort_key\\)::text >=");
        list(PersonFilter.none(), far.previous(), 50, 4);
        assertThat(last).contains("Index Scan Backward using person_sort_key");
    }

    @Test
    void theBeginningOfANameIsOneRangeOfItsIndex() {
        assertThat(find("nguyen van h", 3)).hasSize(8);
        assertThat(last).contains("person_norm_name").doesNotContain("person_words");
    }

    @Test
    void aNameWithItsMarksIsOneRangeOfTheListOrder() {
        assertThat(find("Nguyễn Văn Hùng", 3)).isNotEmpty().allMatch(SearchHit::exact);
        assertThat(last).contains("person_sort_key");
    }

    @Test
    void wordsInAnyOrderAreFoundByTheirIndexAndAGivenNameByItsOwn() {
        assertThat(find("hung tran", 4)).hasSize(8);
        assertThat(last).contains("person_words");
        assertThat(find("hung", 3)).hasSize(8);
        assertThat(last).contains("person_called").doesNotContain("person_words");
    }

    @Test
    void aPersonalIdIsLookedUp() {
        String id = harness.as(Country.OFFICER, Role.REGISTRY_OFFICER).call(PersonService.class, s -> s.get(SOMEBODY)).personalId();
        assertThat(find(id, 3)).extracting(SearchHit::id).containsExactly(SOMEBODY);
        assertThat(last).contains("person_personal_id_key");
    }

    @Test
    void theEndOfAnIdIsLookedUpBackwards() {
        String id = harness.as(Country.OFFICER, Role.REGISTRY_OFFICER).call(PersonService.class, s -> s.get(SOMEBODY)).personalId();
        assertThat(find(id.substring(4), 4)).extracting(SearchHit::id).contains(SOMEBODY);
        assertThat(last).contains("person_id_end");
    }

    @Test
    void aSpellingIsLookedUpInTheWordsAsWritten() {
        assertThat(find("Hùng Trần Văn", 5)).isNotEmpty().allMatch(SearchHit::exact);
        assertThat(last).contains("person_words_written");
    }

    @Test
    void theListOfAUnitReadsTheUnit() {
        assertThat(list(new PersonFilter(null, Country.DEPARTMENT, null, null), null, 50, 5).total()).isBetween(40L, 500L);
        assertThat(last).containsPattern("Bitmap Index Scan on person_unit_|using person_unit_");
    }

    @Test
    void filtersOfFewReadTheFew() {
        list(traits("phi công vũ trụ", Span.OPEN), null, 50, 3);
        assertThat(last).contains("person_position");
        list(traits("phi cong", Span.OPEN), null, 50, 3);
        assertThat(last).contains("person_position");
        list(new PersonFilter(null, null, null, null, new PersonTraits(null, null, null, null, "pu peo", Span.OPEN, Span.OPEN, Span.OPEN), List.of(),
                PersonOrder.GIVEN), null, 50, 3);
        assertThat(last).contains("person_ethnic_group");
        list(traits(null, new Span(1950, 1950)), null, 50, 3);
        assertThat(last).contains("person_joined_on");
        list(new PersonFilter(null, null, null, null, PersonTraits.ANY, List.of(new Asked("award", "CSTDT", 2024)), PersonOrder.FAMILY), null, 50, 4);
        assertThat(last).containsPattern("award_(of_year|totals)");
    }

    private static PersonFilter traits(String position, Span joined) {
        return new PersonFilter(null, null, null, null, new PersonTraits(null, null, position, null, null, Span.OPEN, Span.OPEN, joined), List.of(),
                PersonOrder.GIVEN);
    }

    @Test
    void thePageOfAPersonReadsThatPersonOnly() {
        ask(PersonService.class, 3, s -> s.get(SOMEBODY));
        List<TimelineEntry> entries = ask(TimelineService.class, 7, s -> s.of(SOMEBODY));
        assertThat(entries).hasSizeGreaterThan(10);
        assertThat(last).contains("posting_person").contains("rating_person_id_assessment_year_key").contains("award_person");
    }

    @Test
    void theFactsOfAPageOfEligibilityAreThoseOfItsPeople() {
        EligibilityQuery query = new EligibilityQuery("CSTDCS", 2025, null, null, Country.DEPARTMENT, null);
        ask(EligibilityService.class, 18, s -> s.list(query, null, null, 20));
        assertThat(last).containsPattern("person_unit_");
    }

    @Test
    void theGridOfASheetReadsItsRows() {
        SheetView view = ask(SheetService.class, 18, s -> s.view(Country.DEPARTMENT));
        assertThat(view.rows()).isNotEmpty();
        assertThat(last).contains("assessment_sheet");
    }

    @Test
    void theRegisterBeginsWithTheNewestYear() {
        assertThat(ask(RegisterService.class, 4, s -> s.list(new RegisterFilter(null, null, null, null), null, 50)).items()).hasSize(50);
        assertThat(last).contains("using award_honours");
        ask(RegisterService.class, 3, s -> s.list(new RegisterFilter(2024, "CSTDT", null, null), null, 50));
        assertThat(last).containsPattern("award_(of_year|honours|totals)");
    }
}
