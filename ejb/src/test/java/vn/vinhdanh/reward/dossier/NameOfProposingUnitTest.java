package vn.vinhdanh.reward.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.reward.RewardDesk;
import vn.vinhdanh.reward.decision.DecisionService;
import vn.vinhdanh.shared.Page;
import vn.vinhdanh.testing.Db;

/** A dossier that is closed keeps the name its proposing unit had; an open one goes on under the new name. */
class NameOfProposingUnitTest {

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void aClosedDossierKeepsTheNameOfTheUnitOfItsDay(Db db) {
        RewardDesk desk = new RewardDesk(db, "2025-12-20T09:00:00").classified(2025, true);
        String before = desk.view(desk.dossier("GK", 2024)).unitName();
        long decision = desk.approved("GK", 2025, List.of(desk.person("Nguyễn Thị Hường", 2025)), List.of());
        long decided = Long.parseLong(desk.harness.text("SELECT dossier_id FROM decision"));
        desk.register(decision, "2025-12-20");
        long rejected = voted(desk);
        long version = desk.view(rejected).version();
        desk.harness.as("giamdoc", Role.DIRECTOR).run(DecisionService.class, s -> s.reject(rejected, version, "Chưa đủ thành tích"));
        long open = desk.dossier("LDTT", 2025);

        desk.harness.db().execute("UPDATE unit SET name = 'Sở Nội vụ và Lao động' WHERE id = " + desk.root);
        assertThat(desk.view(decided).unitName()).isEqualTo(before);
        assertThat(desk.view(rejected).unitName()).isEqualTo(before);
        assertThat(desk.view(open).unitName()).isEqualTo("Sở Nội vụ và Lao động");
        Page<DossierRow> page = desk.harness.as("giamdoc", Role.DIRECTOR).call(DossierService.class, s -> s.list(DossierFilter.all(), null, 20));
        Map<Long, String> names = page.items().stream().collect(Collectors.toMap(DossierRow::id, DossierRow::unitName));
        assertThat(names).containsEntry(decided, before).containsEntry(rejected, before).containsEntry(open, "Sở Nội vụ và Lao động");
    }

    private static long voted(RewardDesk desk) {
        long dossier = desk.dossier("GK", 2025);
        desk.nominate(dossier, List.of(desk.person("Lê Văn Ất", 2025)), List.of());
        desk.submit(dossier);
        desk.appraise(dossier);
        desk.vote(dossier, 13);
        return dossier;
    }
}
