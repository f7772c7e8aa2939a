package vn.vinhdanh.reward.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.reward.RewardDesk;
import vn.vinhdanh.reward.register.RegisterFilter;
import vn.vinhdanh.reward.register.RegisterService;
import vn.vinhdanh.shared.Texts;
import vn.vinhdanh.shared.search.SearchHit;
import vn.vinhdanh.shared.search.SearchService;
import vn.vinhdanh.testing.Db;
import vn.vinhdanh.testing.TestData;

/** Decisions in the search box: by number however it is typed, by symbol, by words of the title; those of earlier years by what they gave. */
class DecisionSearchTest {

    private RewardDesk desk;
    private Db db;

    private void prepare(Db database) {
        db = database;
        desk = new RewardDesk(db, "2026-03-02T09:00:00");
    }

    private List<SearchHit> find(String username, Role role, String typed) {
        return desk.harness.as(username, role).call(SearchService.class, s -> s.find(typed, "DECISION", 6, Texts.VIETNAMESE));
    }

    private List<String> found(String typed) {
        return find("giamdoc", Role.DIRECTOR, typed).stream().map(SearchHit::title).toList();
    }

    /** An award of a history, which may lack a unit. */
    private void past(long person, String number, String day, String status) {
        db.execute("INSERT INTO award (id, award_code, recipient_kind, person_id, recipient_name, achievement_year, decision_no, decided_on, status, source,"
                + " honour_order, sort_key) VALUES (" + TestData.nextId() + ", 'GK', 'PERSON', " + person + ", 'x', 2024, '" + number + "', "
                + (day == null ? "NULL" : "DATE '" + day + "'") + ", '" + status + "', 'IMPORT', 9, 'x')");
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void aDecisionIsFoundByItsNumberHoweverItIsTyped(Db database) {
        prepare(database);
        long person = desk.person("Bùi An", 2025);
        String number = desk.register(desk.approved("LDTT", 2025, List.of(person), List.of()), "2026-03-02");
        assertThat(number).isEqualTo("01/QĐ-SNV");

        for (String typed : List.of("01/QĐ-SNV", "01/QD-SNV", "1/qđ-snv", "01/qd", "1 qd snv", "QD-SNV", "qđ-snv", "QĐ", "01", "1")) {
            assertThat(found(typed)).as(typed).containsExactly(number);
        }
        assertThat(found("2")).isEmpty();
        assertThat(found("qd-ubnd")).isEmpty();
        assertThat(found("0")).isEmpty();
        assertThat(found("/")).isEmpty();
        assertThat(find("giamdoc", Role.DIRECTOR, number).get(0).detail()).startsWith("02/03/2026 · ");
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void wordsOfTheTitleFindItWithoutMarksInAnyOrder(Db database) {
        prepare(database);
        String number = desk.register(desk.approved("LDTT", 2025, List.of(desk.person("Bùi An", 2025)), List.of()), "2026-03-02");
        String title = find("giamdoc", Role.DIRECTOR, "1").get(0).detail();
        assertThat(title).contains("Lao động tiên tiến");

        assertThat(found("Lao động tiên tiến")).containsExactly(number);
        assertThat(found("tien tien lao dong")).containsExactly(number);
        assertThat(found("LAO DONG")).containsExactly(number);
        assertThat(found("lao dong xuat sac nhat")).isEmpty();
        assertThat(find("giamdoc", Role.DIRECTOR, "động").get(0).exact()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void theWholeNumberComesBeforeLongerOnesAndTheNewestFirst(Db database) {
        prepare(database);
        long person = desk.person("Bùi An", 2025);
        String first = desk.register(desk.approved("LDTT", 2025, List.of(person), List.of()), "2026-03-02");
        for (String number : List.of("1/QĐ-SNV", "13/QĐ-SNV", "1/QĐ-UBND")) {
            past(person, number, "1/QĐ-UBND".equals(number) ? "2025-04-01" : "2024-12-12", "AWARDED");
        }
        past(person, "1/QĐ-SNV", "2023-12-12", "AWARDED");

        assertThat(found("1")).containsExactly(first, "1/QĐ-UBND", "1/QĐ-SNV", "1/QĐ-SNV", "13/QĐ-SNV");
        assertThat(found("1/qd-s")).containsExactly(first, "1/QĐ-SNV", "1/QĐ-SNV");
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void aDecisionOfEarlierYearsSaysWhatItGaveAndLeadsToTheRegister(Db database) {
        prepare(database);
        for (long person : desk.people(3, 2025)) {
            past(person, "11/QĐ-SNV", "2024-12-12", "AWARDED");
        }
        long other = desk.person("Bùi An", 2025);
        past(other, "11/QĐ-SNV", "2024-12-12", "CANCELLED");
        past(other, "11/QĐ-SNV", "2023-12-10", "AWARDED");
        past(other, "12/QĐ-SNV", null, "AWARDED");

        SearchHit hit = find("giamdoc", Role.DIRECTOR, "11/qd").get(0);
        assertThat(hit.title()).isEqualTo("11/QĐ-SNV");
        assertThat(hit.detail()).isEqualTo("12/12/2024 · 3 lượt khen thưởng");
        assertThat(hit.path()).isEqualTo("/reward/register.xhtml?year=&number=11%2FQ%C4%90-SNV&decidedOn=12/12/2024");
        List<SearchHit> english = desk.harness.as("giamdoc", Role.DIRECTOR).call(SearchService.class, s -> s.find("11", "DECISION", 1, Locale.ENGLISH));
        assertThat(english).extracting(SearchHit::detail).containsExactly("12/12/2024 · 3 awards");
        assertThat(find("giamdoc", Role.DIRECTOR, "12")).extracting(SearchHit::detail).containsExactly("1 lượt khen thưởng");

        long listed = desk.harness.as("giamdoc", Role.DIRECTOR).call(RegisterService.class,
                s -> s.totals(new RegisterFilter(null, null, null, null, hit.title(), LocalDate.of(2024, 12, 12)))).all();
        assertThat(listed).isEqualTo(3);
        int typed = desk.harness.as("giamdoc", Role.DIRECTOR).call(RegisterService.class,
                s -> s.list(new RegisterFilter(null, null, null, null, "11/qd-snv", null), null, 50)).items().size();
        assertThat(typed).isEqualTo(5);
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void ofEarlierDecisionsOnlyThatIsToldWhichTheOwnUnitsReceived(Db database) {
        prepare(database);
        long own = desk.person("Bùi An", 2025);
        long office = desk.data.unit("Văn phòng", desk.root);
        past(own, "11/QĐ-SNV", "2024-12-12", "AWARDED");
        past(desk.data.person("Lê Bình", office), "11/QĐ-SNV", "2024-12-12", "AWARDED");
        past(desk.data.person("Lê Chi", office), "12/QĐ-SNV", "2024-12-12", "AWARDED");

        assertThat(find("giamdoc", Role.DIRECTOR, "11")).extracting(SearchHit::detail).containsExactly("12/12/2024 · 2 lượt khen thưởng");
        assertThat(find("chuyenvien", Role.UNIT_CLERK, "11")).extracting(SearchHit::detail).containsExactly("12/12/2024 · 1 lượt khen thưởng");
        assertThat(find("chuyenvien", Role.UNIT_CLERK, "12")).isEmpty();
    }
}
