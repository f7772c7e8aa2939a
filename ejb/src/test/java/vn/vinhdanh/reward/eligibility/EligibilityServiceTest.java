package vn.vinhdanh.reward.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.classification.RatingLevel;
import vn.vinhdanh.regulation.RecipientKind;
import vn.vinhdanh.shared.NotFoundException;
import vn.vinhdanh.shared.Page;
import vn.vinhdanh.shared.RefusedException;
import vn.vinhdanh.testing.Db;
import vn.vinhdanh.testing.Harness;
import vn.vinhdanh.testing.TestData;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EligibilityServiceTest {

    private List<World> worlds;

    /** A department with the sample history in its first unit, and a second unit with two people. */
    record World(Db db, Harness harness, long root, long first, long second, long outsider) {

        @Override
        public String toString() {
            return db.toString();
        }
    }

    private static World world(Db db) {
        TestData data = new TestData(db);
        long root = data.root("Sở Nội vụ");
        long first = data.unit("Văn phòng", root);
        long second = data.unit("Thanh tra", root);
        long outsider = data.person("Lò Văn An", second);
        data.person("Lò Văn Bình", second);
        data.account("giamdoc", Role.DIRECTOR, root);
        data.account("thamdinh", Role.APPRAISER, root);
        data.account("api", Role.INTEGRATION, root);
        data.account("chuyenvien1", Role.UNIT_CLERK, first);
        assertThat(SampleHistory.load(db, first)).isEqualTo(989);
        return new World(db, new Harness(db), root, first, second, outsider);
    }

    private synchronized Stream<World> worlds() {
        if (worlds == null) {
            worlds = List.of(world(Db.h2()), world(Db.postgres()));
        }
        return worlds.stream();
    }

    @AfterAll
    void close() {
        worlds().forEach(w -> w.db().close());
    }

    @ParameterizedTest(name = "CSTĐ tỉnh 2026 over the sample history, {0}")
    @MethodSource("worlds")
    void provincialFighter2026(World world) {
        String expected = expected();
        TreeSet<String> proposed = new TreeSet<>();
        TreeSet<String> warned = new TreeSet<>();
        TreeSet<String> noInitiative = new TreeSet<>();
        TreeSet<String> disciplined = new TreeSet<>();
        api(world, query("CSTDT", 2026, "2026-09-30"), row -> {
            if (row.verdict() != Verdict.NOT_ELIGIBLE) {
                proposed.add(row.personalId());
            }
            if (row.verdict() == Verdict.WARNING) {
                warned.add(row.personalId());
                assertThat(row.reasons()).filteredOn(r -> r.result() != ReasonResult.PASS).extracting(Reason::rule)
                        .containsExactly(RuleCode.P9_INITIATIVE_ONCE);
            }
            if (result(row, RuleCode.P10_CHAIN) == ReasonResult.PASS && result(row, RuleCode.INITIATIVE_SCOPE) == ReasonResult.FAIL) {
                noInitiative.add(row.personalId());
            }
            if (result(row, RuleCode.P10_CHAIN) == ReasonResult.PASS && result(row, RuleCode.P4_RESTART) == ReasonResult.FAIL) {
                disciplined.add(row.personalId());
            }
        });
        assertThat(proposed).isEqualTo(ids(expected, "eligible"));
        assertThat(noInitiative).isEqualTo(ids(expected, "chainButNoProvincialInitiative"));
        assertThat(disciplined).isEqualTo(ids(expected, "chainBrokenByDiscipline"));
        assertThat(ids(expected, "eligible")).containsAll(warned);
    }

    @ParameterizedTest(name = "the same today, under the law of 01/10/2026, {0}")
    @MethodSource("worlds")
    void theSameUnderTheNewLaw(World world) {
        TreeSet<String> proposed = new TreeSet<>();
        api(world, EligibilityQuery.of("CSTDT", 2026), row -> {
            if (row.verdict() != Verdict.NOT_ELIGIBLE) {
                proposed.add(row.personalId());
            }
        });
        assertThat(proposed).isEqualTo(ids(expected(), "eligible"));
    }

    @ParameterizedTest(name = "pages by cursor hold everybody once, in list order, {0}")
    @MethodSource("worlds")
    void pages(World world) {
        EligibilityQuery query = query("LDTT", 2025, "2026-09-30");
        List<EligibilityRow> all = new ArrayList<>();
        api(world, query, all::add);
        List<Long> paged = new ArrayList<>();
        String cursor = null;
        Long total = null;
        do {
            String from = cursor;
            Page<EligibilityRow> page = world.harness().as("api", Role.INTEGRATION)
                    .call(EligibilityService.class, s -> s.list(query, null, from, 50));
            page.items().forEach(r -> paged.add(r.id()));
            cursor = page.next();
            total = page.total();
        } while (cursor != null);

        assertThat(paged).isEqualTo(all.stream().map(EligibilityRow::id).toList()).doesNotHaveDuplicates();
        assertThat(total).isEqualTo(all.size());
    }

    @ParameterizedTest(name = "counts and the filter by verdict agree, {0}")
    @MethodSource("worlds")
    void countsAndFilter(World world) {
        EligibilityQuery query = query("CSTDCS", 2025, "2026-10-01");
        EligibilityCounts counts = world.harness().as("giamdoc", Role.DIRECTOR).call(EligibilityService.class, s -> s.counts(query));
        Page<EligibilityRow> warnings = world.harness().as("giamdoc", Role.DIRECTOR)
                .call(EligibilityService.class, s -> s.list(query, Verdict.WARNING, null, 500));

        assertThat(warnings.items()).hasSize((int) counts.warning()).allMatch(r -> r.verdict() == Verdict.WARNING);
        assertThat(counts.warning()).isPositive();
        assertThat(counts.eligible()).isPositive();
    }

    @ParameterizedTest(name = "the same number of statements for 200 and for 5,000 people, {0}")
    @MethodSource("worlds")
    void setBased(World world) {
        EligibilityQuery query = query("CSTDT", 2026, "2026-09-30");
        int few = statements(world, query);
        crowd(world);
        int many = statements(world, query);
        world.db().execute("UPDATE person SET status = 'LEFT' WHERE personal_id LIKE 'X%'");

        assertThat(many).isEqualTo(few).isLessThanOrEqualTo(18);
    }

    @ParameterizedTest(name = "a clerk sees the own unit only, other people's IDs are masked for the director, {0}")
    @MethodSource("worlds")
    void scope(World world) {
        EligibilityQuery query = query("LDTT", 2025, "2026-09-30");
        List<EligibilityRow> clerk = world.harness().as("chuyenvien1", Role.UNIT_CLERK)
                .call(EligibilityService.class, s -> s.list(query, null, null, 500)).items();
        List<EligibilityRow> director = world.harness().as("giamdoc", Role.DIRECTOR)
                .call(EligibilityService.class, s -> s.list(query, null, null, 500)).items();

        assertThat(clerk).isNotEmpty().allMatch(r -> r.unitId() == world.first());
        assertThat(director).hasSize(clerk.size() + 2).allMatch(r -> r.personalId().startsWith("*********"));
        assertThatThrownBy(() -> world.harness().as("chuyenvien1", Role.UNIT_CLERK)
                .call(EligibilityService.class, s -> s.person(world.outsider(), query))).isInstanceOf(NotFoundException.class);
        assertThat(world.harness().as("giamdoc", Role.DIRECTOR).call(EligibilityService.class, s -> s.person(world.outsider(), query)).verdict())
                .isEqualTo(Verdict.WARNING);
    }

    @ParameterizedTest(name = "TTLĐTT: share of LĐTT, disciplined members, level entered or not, {0}")
    @MethodSource("worlds")
    void collectives(World world) {
        EligibilityQuery query = query("TTLDTT", 2025, "2026-09-30");
        EligibilityRow unit = world.harness().as("giamdoc", Role.DIRECTOR).call(EligibilityService.class, s -> s.list(query, null, null, 50))
                .items().stream().filter(r -> r.id() == world.first()).findFirst().orElseThrow();

        assertThat(unit.kind()).isEqualTo(RecipientKind.COLLECTIVE);
        assertThat(result(unit, RuleCode.LDTT_SHARE)).isEqualTo(ReasonResult.PASS);
        assertThat(result(unit, RuleCode.NOBODY_DISCIPLINED)).isEqualTo(ReasonResult.PASS);
        assertThat(result(unit, RuleCode.COLLECTIVE_LEVEL)).isEqualTo(ReasonResult.UNDETERMINED);
        assertThat(unit.verdict()).isEqualTo(Verdict.WARNING);
        assertThat(unit.explain(Locale.ENGLISH)).anyMatch(r -> r.evidence().stream().anyMatch(e -> e.contains("195 of 202")));
    }

    @ParameterizedTest(name = "P3: a verification blocks until it is released; the level of a collective opens TTLĐTT, {0}")
    @MethodSource("worlds")
    void enteredFacts(World world) {
        Harness.As appraiser = world.harness().as("thamdinh", Role.APPRAISER);
        VerificationInput matter = new VerificationInput();
        matter.setPersonId(world.outsider());
        matter.setKind(HoldKind.COMPLAINT);
        matter.setOpenedOn(LocalDate.of(2026, 9, 1));
        appraiser.call(EligibilityFactService.class, s -> s.open(matter));
        CollectiveLevelInput level = new CollectiveLevelInput();
        level.setUnitId(world.first());
        level.setYear(2024);
        level.setLevel(RatingLevel.GOOD);
        appraiser.run(EligibilityFactService.class, s -> s.saveLevel(level));

        assertThat(verdict(world, world.outsider())).isEqualTo(Verdict.NOT_ELIGIBLE);
        List<EligibilityRow> unit = appraiser.call(EligibilityService.class, s -> s.judge(query("TTLDTT", 2024, "2025-12-01"), List.of(world.first())));
        assertThat(unit).singleElement().satisfies(r -> assertThat(result(r, RuleCode.COLLECTIVE_LEVEL)).isEqualTo(ReasonResult.PASS));
        VerificationRow open = appraiser.call(EligibilityFactService.class, s -> s.matters(world.outsider(), null)).get(0);
        appraiser.run(EligibilityFactService.class, s -> s.release(open.id(), open.version()));
        assertThat(verdict(world, world.outsider())).isEqualTo(Verdict.WARNING);
    }

    private static Verdict verdict(World world, long personId) {
        return world.harness().as("giamdoc", Role.DIRECTOR).call(EligibilityService.class,
                s -> s.person(personId, EligibilityQuery.of("LDTT", 2025))).verdict();
    }

    @ParameterizedTest(name = "chosen people only, and only awards with rules, {0}")
    @MethodSource("worlds")
    void chosen(World world) {
        EligibilityQuery query = query("GK", 2025, "2026-09-30");
        List<EligibilityRow> chosen = world.harness().as("giamdoc", Role.DIRECTOR)
                .call(EligibilityService.class, s -> s.judge(query, List.of(world.outsider())));

        assertThat(chosen).singleElement().satisfies(r -> assertThat(r.verdict()).isEqualTo(Verdict.WARNING));
        assertThatThrownBy(() -> world.harness().as("giamdoc", Role.DIRECTOR)
                .call(EligibilityService.class, s -> s.counts(EligibilityQuery.of("CO_TINH", 2026)))).isInstanceOf(RefusedException.class);
    }

    private static int statements(World world, EligibilityQuery query) {
        world.harness().resetStatements();
        api(world, query, row -> { });
        return world.harness().statements();
    }

    private static void crowd(World world) {
        world.db().execute("INSERT INTO person (id, personal_id, full_name, family_name, given_name, norm_name, sort_key, unit_id)"
                + " SELECT 700000000 + n.n, CONCAT('X', n.n), 'Lê An', 'Lê', 'An', 'le an', CONCAT('m', n.n), " + world.second()
                + " FROM generate_series(1, 5000) AS n (n)");
        world.db().execute("INSERT INTO award (id, award_code, recipient_kind, person_id, recipient_name, achievement_year, source)"
                + " SELECT 710000000 + n.n, 'CSTDCS', 'PERSON', 700000000 + n.n, 'Lê An', 2025, 'MANUAL' FROM generate_series(1, 5000) AS n (n)");
    }

    private static void api(World world, EligibilityQuery query, java.util.function.Consumer<EligibilityRow> taker) {
        world.harness().as("api", Role.INTEGRATION).run(EligibilityService.class, s -> s.each(query, taker));
    }

    private static ReasonResult result(EligibilityRow row, RuleCode rule) {
        return row.reasons().stream().filter(r -> r.rule() == rule).map(Reason::result).findFirst().orElseThrow();
    }

    private static EligibilityQuery query(String award, int year, String acceptedOn) {
        return new EligibilityQuery(award, year, LocalDate.parse(acceptedOn), null, null, null);
    }

    private static String expected() {
        try (InputStream in = EligibilityServiceTest.class.getResourceAsStream("/imports/history-2021-2025.cstdt2026.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The personal IDs of one array of the file. */
    private static Set<String> ids(String json, String name) {
        int start = json.indexOf('[', json.indexOf('"' + name + '"'));
        Matcher id = Pattern.compile("\\d{12}").matcher(json.substring(start, json.indexOf(']', start)));
        TreeSet<String> ids = new TreeSet<>();
        id.results().forEach(m -> ids.add(m.group()));
        assertThat(ids).isNotEmpty();
        return ids;
    }
}
