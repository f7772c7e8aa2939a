package vn.vinhdanh.reward.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.reward.RewardDesk;
import vn.vinhdanh.reward.eligibility.Verdict;
import vn.vinhdanh.testing.Db;
import vn.vinhdanh.testing.TestData;

/** P9 (5007/BNV-TĐKT 2023): an initiative is recorded with the nomination that rests on it, and a second one is warned about. */
class InitiativeUseTest {

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void anInitiativeNominatedForTheBaseTitleIsSeenUsedForTheProvincialOne(Db db) {
        RewardDesk desk = new RewardDesk(db, "2026-03-02T09:00:00");
        long person = fighter(desk);
        long only = desk.initiative(person, "PROVINCE", 2025);
        long base = desk.dossier("CSTDCS", 2025);
        desk.nominate(base, List.of(person), List.of());
        assertThat(used(desk)).containsExactly(only);

        desk.award("CSTDCS", person, "Bùi An", 2025);
        long upper = desk.dossier("CSTDT", 2026);
        desk.nominate(upper, List.of(person), List.of());
        assertThat(once(desk, upper).result()).isEqualTo("UNDETERMINED");
        assertThat(once(desk, upper).evidenceVi()).isEqualTo("“Số hóa hồ sơ”: đã ghi nhận dùng cho Chiến sĩ thi đua cơ sở năm 2025");
        assertThat(desk.view(upper).nominees().get(0).verdict()).isEqualTo(Verdict.WARNING);

        withdraw(desk, base);
        assertThat(used(desk)).containsExactly(only);
        desk.submit(upper);
        assertThat(once(desk, upper).evidenceVi()).doesNotContain("đã ghi nhận");
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void theNarrowestFreeOneIsTakenAndAnExcellentYearUsesNone(Db db) {
        RewardDesk desk = new RewardDesk(db, "2026-03-02T09:00:00");
        long person = fighter(desk);
        desk.initiative(person, "PROVINCE", 2025);
        long narrow = desk.initiative(person, "BASE", 2025);
        long excellent = desk.person("Lê Bình", 2025);
        desk.initiative(excellent, "BASE", 2025);

        desk.nominate(desk.dossier("CSTDCS", 2025), List.of(person, excellent), List.of());
        assertThat(used(desk)).containsExactly(narrow);
    }

    /** CSTĐCS of two years; the third one rated good, so that only an initiative carries it. */
    private static long fighter(RewardDesk desk) {
        long person = desk.person("Bùi An", 2023, 2024);
        desk.harness.db().execute("INSERT INTO rating (id, person_id, assessment_year, level, source) VALUES (" + TestData.nextId() + ", " + person
                + ", 2025, 'GOOD', 'MANUAL')");
        for (int year = 2023; year <= 2024; year++) {
            desk.award("CSTDCS", person, "Bùi An", year);
        }
        return person;
    }

    private static void withdraw(RewardDesk desk, long dossier) {
        DossierView view = desk.view(dossier);
        desk.harness.as("thamdinh", Role.UNIT_CLERK, Role.APPRAISER).run(NominationService.class,
                s -> s.withdraw(dossier, view.version(), view.nominees().get(0).id()));
    }

    private static KeptReason once(RewardDesk desk, long dossier) {
        long nominee = desk.view(dossier).nominees().get(0).id();
        List<KeptReason> reasons = desk.harness.as("giamdoc", Role.DIRECTOR).call(DossierService.class, s -> s.reasons(dossier, nominee));
        return reasons.stream().filter(r -> r.rule().equals("P9_INITIATIVE_ONCE")).findFirst().orElseThrow();
    }

    private static List<Long> used(RewardDesk desk) {
        return desk.harness.tx(em -> em.createNativeQuery("SELECT DISTINCT initiative_id FROM initiative_use").getResultList().stream()
                .map(id -> ((Number) id).longValue()).toList());
    }
}
