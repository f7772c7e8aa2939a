package vn.vinhdanh.reward.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.reward.RewardDesk;
import vn.vinhdanh.shared.WorkSource.WorkItem;
import vn.vinhdanh.testing.Db;

/** What waits for whom between the vote of the council and the approval. */
class DossierWorkTest {

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void theDirectorIsToldOnlyOnceADecisionIsDrafted(Db db) {
        RewardDesk desk = new RewardDesk(db, "2026-03-02T09:00:00");
        long dossier = desk.dossier("LDTT", 2025);
        desk.nominate(dossier, List.of(desk.person("Bùi An", 2025)), List.of());
        desk.submit(dossier);
        desk.appraise(dossier);
        desk.vote(dossier, 13);
        assertThat(work(desk, "giamdoc", Role.DIRECTOR)).isEmpty();
        assertThat(work(desk, "thamdinh2", Role.APPRAISER)).singleElement().satisfies(w -> {
            assertThat(w.textKey()).isEqualTo("reward.work.VOTED.draft");
            assertThat(w.args()).containsExactly("Lao động tiên tiến", "2025", "Sở Nội vụ", "02/03/2026", "1");
        });

        desk.draft(dossier);
        assertThat(work(desk, "giamdoc", Role.DIRECTOR)).extracting(WorkItem::textKey).containsExactly("reward.work.VOTED.approve");
        assertThat(work(desk, "thamdinh2", Role.APPRAISER)).isEmpty();
    }

    private static List<WorkItem> work(RewardDesk desk, String user, Role role) {
        return desk.harness.as(user, role).call(DossierWork.class, DossierWork::openWork);
    }
}
