package vn.vinhdanh.reward.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.job.Occasion;
import vn.vinhdanh.job.Reminder;
import vn.vinhdanh.reward.RewardDesk;
import vn.vinhdanh.testing.Db;

/** Who hears of an open dossier at the dates of the year's end (10/12 proposals, 31/12 numbers). */
class DossierReminderTest {

    private static final String LAST_DAY_OF_PROPOSALS = "2026-12-10";
    private static final String NUMBERS_CLOSE = "2026-12-31";

    private RewardDesk desk;
    private long dossier;

    @BeforeEach
    void draft() {
        desk = new RewardDesk(Db.h2(), "2026-12-01T09:00:00");
        dossier = desk.dossier("LDTT", 2025);
        desk.nominate(dossier, desk.people(1, 2025), List.of());
    }

    @Test
    void theUnitHearsOfADraftOnTheLastDayOfProposalsOnly() {
        assertThat(due("2026-12-09")).isEmpty();
        assertThat(due(LAST_DAY_OF_PROPOSALS)).singleElement().satisfies(r -> {
            assertThat(r.occasion()).isEqualTo(Occasion.AWARD_PROPOSALS);
            assertThat(r.roles()).containsExactlyInAnyOrder(Role.UNIT_CLERK, Role.UNIT_HEAD);
            assertThat(r.unitId()).isEqualTo(desk.root);
            assertThat(r.unitName()).isEqualTo("Lao động tiên tiến 2025 – Sở Nội vụ");
            assertThat(r.year()).isEqualTo(2026);
        });
        assertThat(due(NUMBERS_CLOSE)).isEmpty();
    }

    @Test
    void everyStationNamesWhoHoldsTheNextStepUntilItIsNumbered() {
        desk.submit(dossier);
        assertThat(roles(LAST_DAY_OF_PROPOSALS)).containsExactly(Role.APPRAISER);
        desk.appraise(dossier);
        assertThat(due(LAST_DAY_OF_PROPOSALS)).isEmpty();
        assertThat(roles(NUMBERS_CLOSE)).containsExactly(Role.COUNCIL_SECRETARY);
        desk.vote(dossier, 13);
        assertThat(roles(NUMBERS_CLOSE)).containsExactlyInAnyOrder(Role.APPRAISER, Role.DIRECTOR);
        long decision = desk.draft(dossier);
        desk.approve(dossier);
        assertThat(roles(NUMBERS_CLOSE)).containsExactly(Role.DOCUMENT_CLERK);
        desk.register(decision, "2026-12-01");
        assertThat(due(NUMBERS_CLOSE)).isEmpty();
    }

    private Set<Role> roles(String day) {
        List<Reminder> reminders = due(day);
        assertThat(reminders).hasSize(1);
        return reminders.get(0).roles();
    }

    private List<Reminder> due(String day) {
        return desk.harness.system().call(DossierReminderSource.class, s -> s.due(LocalDate.parse(day)));
    }
}
