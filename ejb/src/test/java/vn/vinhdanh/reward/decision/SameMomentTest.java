package vn.vinhdanh.reward.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.time.LocalDate;
import java.util.Locale;
import vn.vinhdanh.regulation.RecipientKind;
import vn.vinhdanh.reward.dossier.CandidateList;
import vn.vinhdanh.reward.dossier.CandidateRow;
import vn.vinhdanh.reward.dossier.CandidateService;
import vn.vinhdanh.reward.dossier.NomineeRow;
import vn.vinhdanh.reward.dossier.OtherTitle;
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

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void nd152Article49WarnsOfTwoTitlesOfOneYearWhereverTheyAreSeen(Db db) {
        RewardDesk desk = new RewardDesk(db, DAY + "T09:00:00");
        long both = desk.person("Bùi An", 2025);
        long one = desk.person("Lê Bình", 2025);
        long fighters = desk.dossier("CSTDCS", 2025);
        desk.nominate(fighters, List.of(both), List.of());
        long workers = desk.dossier("LDTT", 2025);
        assertThat(candidate(desk, workers, both).title()).isEqualTo(new OtherTitle("Chiến sĩ thi đua cơ sở", null, null, fighters));
        assertThat(candidate(desk, workers, one).title()).isNull();
        desk.nominate(workers, List.of(both, one), List.of());
        assertThat(desk.view(workers).twoTitles()).extracting(NomineeRow::name).containsExactly("Bùi An");
        assertThat(desk.view(fighters).twoTitles()).extracting(n -> n.title().award()).containsExactly("Lao động tiên tiến");

        desk.register(finish(desk, fighters), DAY);
        assertThat(desk.view(workers).twoTitles()).extracting(NomineeRow::title)
                .containsExactly(new OtherTitle("Chiến sĩ thi đua cơ sở", "01/QĐ-SNV", LocalDate.parse(DAY), null));
        long draft = finish(desk, workers);
        DecisionView shown = DecisionServiceTest.view(desk, draft);
        assertThat(shown.total()).isEqualByComparingTo("710000");
        assertThat(shown.lines()).extracting(DecisionLine::offsetNo).containsExactly("01/QĐ-SNV", null);
        desk.at("2026-03-03T09:00:00");
        assertThat(DecisionServiceTest.view(desk, draft).total()).isEqualByComparingTo("1420000");
    }

    @Test
    void nd152Article49ARewardFormBesideATitleIsNoSecondTitle() {
        RewardDesk desk = new RewardDesk(Db.h2(), DAY + "T09:00:00");
        long person = desk.person("Bùi An", 2025);
        long praised = desk.dossier("GK", 2025);
        desk.nominate(praised, List.of(person), List.of());
        long worker = desk.dossier("LDTT", 2025);
        desk.nominate(worker, List.of(person), List.of());
        assertThat(desk.view(worker).twoTitles()).isEmpty();
        assertThat(desk.view(praised).twoTitles()).isEmpty();
    }

    private static CandidateRow candidate(RewardDesk desk, long dossier, long person) {
        CandidateList list = desk.harness.as("thamdinh", Role.UNIT_CLERK, Role.APPRAISER).call(CandidateService.class,
                s -> s.list(dossier, RecipientKind.PERSON, null, null, null, 50, Locale.ENGLISH));
        return list.items().stream().filter(c -> c.id() == person).findFirst().orElseThrow();
    }

    private static long finish(RewardDesk desk, long dossier) {
        desk.submit(dossier);
        desk.appraise(dossier);
        desk.vote(dossier, 13);
        long decision = desk.draft(dossier);
        desk.approve(dossier);
        return decision;
    }

    private static RegisterRow row(RewardDesk desk, long person, String award) {
        List<RegisterRow> rows = desk.harness.as("giamdoc", Role.DIRECTOR).call(RegisterService.class, s -> s.awardsOf(person));
        return rows.stream().filter(r -> award.equals(r.awardCode())).findFirst().orElseThrow();
    }
}
