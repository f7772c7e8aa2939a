package vn.vinhdanh.reward.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.reward.RewardDesk;
import vn.vinhdanh.reward.dossier.DossierStatus;
import vn.vinhdanh.reward.register.RegisterFilter;
import vn.vinhdanh.reward.register.RegisterService;
import vn.vinhdanh.reward.register.RegisterTotals;
import vn.vinhdanh.shared.RefusedException;
import vn.vinhdanh.shared.StaleException;
import vn.vinhdanh.testing.Db;

/** From the vote to the numbered decision; money of scenarios S3 and S10, numbers of S10. */
class DecisionServiceTest {

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void twoDecisionsOfTheConferenceCostWhatScenarioThreeSays(Db db) {
        RewardDesk desk = new RewardDesk(db, "2025-12-20T09:00:00").classified(2025, true);
        List<Long> units = desk.collectives(6);
        List<Long> people = desk.people(17, 2025);
        long a = desk.approved("GK", 2025, people.subList(0, 2), units.subList(0, 3));
        long b = desk.approved("GK", 2025, people.subList(2, 17), units.subList(3, 6));

        assertThat(desk.register(a, "2025-12-20")).isEqualTo("01/QĐ-SNV");
        assertThat(desk.register(b, "2025-12-20")).isEqualTo("02/QĐ-SNV");

        assertThat(view(desk, a).total()).isEqualByComparingTo("5650000");
        assertThat(view(desk, b).total()).isEqualByComparingTo("14880000");
        assertThat(view(desk, a).lines()).extracting(DecisionLine::goldBookNo).containsExactly(1, 2, 3, 4, 5);
        assertThat(view(desk, b).lines()).hasSize(18).last().satisfies(l -> assertThat(l.goldBookNo()).isEqualTo(18));
        assertThat(view(desk, b).lines()).extracting(l -> l.kind().name()).startsWith("COLLECTIVE", "COLLECTIVE", "COLLECTIVE", "PERSON");
        RegisterTotals totals = desk.harness.as("giamdoc", Role.DIRECTOR).call(RegisterService.class,
                s -> s.totals(new RegisterFilter(2025, "GK", null, null)));
        assertThat(totals).isEqualTo(new RegisterTotals(6, 17, 0, new BigDecimal("20530000")));
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void theDayOfIssueSelectsTheBaseSalary(Db db) {
        RewardDesk desk = new RewardDesk(db, "2026-06-25T09:00:00");
        long old = desk.approved("LDTT", 2025, desk.people(1, 2025), List.of());
        long young = desk.approved("LDTT", 2025, List.of(desk.person("Lê Thị Hoa", 2025)), List.of());
        desk.at("2026-07-01T09:00:00");
        desk.register(old, "2026-06-30");
        desk.register(young, "2026-07-01");

        assertThat(view(desk, old).total()).isEqualByComparingTo("710000");
        assertThat(view(desk, young).total()).isEqualByComparingTo("760000");
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void theSeriesBeginsAnewOnNewYearsDay(Db db) {
        RewardDesk desk = new RewardDesk(db, "2026-12-28T09:00:00");
        List<Long> decisions = List.of(desk.approved("GK", 2025, List.of(desk.person("Bùi An", 2025)), List.of()),
                desk.approved("GK", 2025, List.of(desk.person("Lê Bình", 2025)), List.of()),
                desk.approved("GK", 2025, List.of(desk.person("Vũ Cường", 2025)), List.of()),
                desk.approved("GK", 2025, List.of(desk.person("Tạ Dung", 2025)), List.of()));
        desk.at("2027-01-04T09:00:00");

        assertThat(desk.register(decisions.get(0), "2026-12-30")).isEqualTo("01/QĐ-SNV");
        assertThat(desk.register(decisions.get(1), "2026-12-31")).isEqualTo("02/QĐ-SNV");
        assertThat(desk.register(decisions.get(2), "2027-01-01")).isEqualTo("01/QĐ-SNV");
        assertThatThrownBy(() -> desk.register(decisions.get(3), "2026-12-30")).isInstanceOfSatisfying(RefusedException.class,
                e -> assertThat(e.code()).isEqualTo("NUMBER_DATE_ORDER"));
        assertThat(desk.register(decisions.get(3), "2027-01-04")).isEqualTo("02/QĐ-SNV");
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void aSecondClickMakesNoSecondDecision(Db db) {
        RewardDesk desk = new RewardDesk(db, "2026-03-02T09:00:00");
        long decision = desk.approved("GK", 2025, desk.people(2, 2025), List.of());
        DecisionView before = view(desk, decision);
        desk.register(decision, "2026-03-02");

        assertThatThrownBy(() -> desk.harness.as("vanthu", Role.DOCUMENT_CLERK).call(DecisionService.class,
                s -> s.register(decision, before.version(), LocalDate.of(2026, 3, 2)))).isInstanceOf(StaleException.class);
        assertThatThrownBy(() -> desk.register(decision, "2026-03-02")).isInstanceOf(RefusedException.class);
        long awards = desk.harness.tx(em -> em.createQuery("SELECT COUNT(a) FROM Award a", Long.class).getSingleResult());
        assertThat(awards).isEqualTo(2);
        assertThat(desk.view(before.dossierId()).status()).isEqualTo(DossierStatus.DECIDED);
    }

    static DecisionView view(RewardDesk desk, long decision) {
        return desk.harness.as("giamdoc", Role.DIRECTOR).call(DecisionDeskService.class, s -> s.get(decision));
    }
}
