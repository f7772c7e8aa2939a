package vn.vinhdanh.reward.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.reward.RewardDesk;
import vn.vinhdanh.reward.register.RegisterRow;
import vn.vinhdanh.reward.register.RegisterService;
import vn.vinhdanh.testing.Db;

/** NĐ 152/2025 Điều 49: of several titles of the same moment and period only the highest is paid, in whichever order they are numbered. */
class SameMomentTest {

    private static final String DAY = "2026-03-02";

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void aLowerTitleNumberedLaterGetsNothingMore(Db db) {
        RewardDesk desk = new RewardDesk(db, DAY + "T09:00:00");
        long person = desk.person("Bùi An", 2025);
        long fighter = desk.approved("CSTDCS", 2025, List.of(person), List.of());
        long worker = desk.approved("LDTT", 2025, List.of(person, desk.person("Lê Bình", 2025)), List.of());
        desk.register(fighter, DAY);
        desk.register(worker, DAY);

        assertThat(DecisionServiceTest.view(desk, fighter).total()).isEqualByComparingTo("2340000");
        assertThat(DecisionServiceTest.view(desk, worker).total()).isEqualByComparingTo("710000");
        RegisterRow lower = row(desk, person, "LDTT");
        assertThat(lower.bonus()).isEqualByComparingTo("0");
        assertThat(lower.bonusOffset()).isEqualByComparingTo("710000");
        assertThat(lower.bonusOffsetNo()).isEqualTo("01/QĐ-SNV");
        assertThat(row(desk, person, "CSTDCS").bonusOffset()).isNull();
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void aHigherTitleNumberedLaterPaysOnlyTheDifference(Db db) {
        RewardDesk desk = new RewardDesk(db, DAY + "T09:00:00");
        long person = desk.person("Bùi An", 2025);
        long worker = desk.approved("LDTT", 2025, List.of(person, desk.person("Lê Bình", 2025)), List.of());
        long fighter = desk.approved("CSTDCS", 2025, List.of(person), List.of());
        desk.register(worker, DAY);
        desk.register(fighter, DAY);

        assertThat(DecisionServiceTest.view(desk, worker).total()).isEqualByComparingTo("1420000");
        assertThat(DecisionServiceTest.view(desk, fighter).total()).isEqualByComparingTo("1630000");
        RegisterRow higher = row(desk, person, "CSTDCS");
        assertThat(higher.bonus().add(row(desk, person, "LDTT").bonus())).isEqualByComparingTo(new BigDecimal("2340000"));
        assertThat(higher.bonusOffset()).isEqualByComparingTo("710000");
        assertThat(higher.bonusOffsetNo()).isEqualTo("01/QĐ-SNV");
        DecisionLine line = DecisionServiceTest.view(desk, fighter).lines().get(0);
        assertThat(line.coefficient()).isEqualByComparingTo("1");
        assertThat(line.offset()).isEqualByComparingTo("710000");
    }

    @Test
    void anotherDayAnotherYearOrARewardFormIsPaidInFull() {
        RewardDesk desk = new RewardDesk(Db.h2(), DAY + "T09:00:00");
        long person = desk.person("Bùi An", 2024, 2025);
        List<Long> decisions = List.of(desk.approved("LDTT", 2025, List.of(person), List.of()), desk.approved("LDTT", 2024, List.of(person), List.of()),
                desk.approved("GK", 2025, List.of(person), List.of()), desk.approved("CSTDCS", 2025, List.of(person), List.of()));
        desk.register(decisions.get(0), DAY);
        desk.register(decisions.get(1), DAY);
        desk.register(decisions.get(2), DAY);
        desk.at("2026-03-03T09:00:00");
        desk.register(decisions.get(3), "2026-03-03");

        assertThat(decisions).extracting(d -> DecisionServiceTest.view(desk, d).total().intValueExact())
                .containsExactly(710_000, 710_000, 710_000, 2_340_000);
    }

    private static RegisterRow row(RewardDesk desk, long person, String award) {
        List<RegisterRow> rows = desk.harness.as("giamdoc", Role.DIRECTOR).call(RegisterService.class, s -> s.awardsOf(person));
        return rows.stream().filter(r -> award.equals(r.awardCode())).findFirst().orElseThrow();
    }
}
