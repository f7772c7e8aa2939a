package vn.vinhdanh.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.classification.sheet.SheetWork;
import vn.vinhdanh.conference.minutes.MinutesWork;
import vn.vinhdanh.reward.dossier.DossierWork;
import vn.vinhdanh.shared.WorkSource.WorkItem;
import vn.vinhdanh.shared.WorkSource;
import vn.vinhdanh.testing.Db;
import vn.vinhdanh.testing.Harness;
import vn.vinhdanh.testing.TestData;

/** Every role may ask what waits for it, and only the one it waits for is told. */
class OpenWorkTest {

    private static final List<Class<? extends WorkSource>> SOURCES = List.of(SheetWork.class, DossierWork.class, MinutesWork.class);

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void theSubmittedSheetWaitsForTheHeadOfItsUnitOnly(Db db) {
        TestData data = new TestData(db);
        long root = data.root("Sở Nội vụ");
        long first = data.unit("Văn phòng", root);
        long second = data.unit("Thanh tra", root);
        long campaign = TestData.nextId();
        db.execute("INSERT INTO campaign (id, assessment_year, plan_no, opened_on, opened_by, status, quota_mode, quota_percent, quota_grouping)"
                + " VALUES (" + campaign + ", 2026, '1/KH-SNV', DATE '2026-11-02', 'hoso', 'OPEN', 'A_LITERAL', 20, 'UNIT')");
        db.execute("INSERT INTO campaign_deadline (id, campaign_id, code, due_on, legal_basis) VALUES (" + TestData.nextId() + ", " + campaign
                + ", 'CLASSIFICATION_LAST_DAY', DATE '2026-12-15', 'Nghị định 335/2025/NĐ-CP')");
        db.execute("INSERT INTO unit_sheet (id, campaign_id, unit_id, unit_name, agency_id, status) VALUES (" + TestData.nextId() + ", " + campaign
                + ", " + first + ", 'Văn phòng', " + root + ", 'SUBMITTED')");
        data.account("head1", Role.UNIT_HEAD, first);
        data.account("head2", Role.UNIT_HEAD, second);
        Harness harness = new Harness(db);

        assertThat(work(harness, "head1", Role.UNIT_HEAD)).singleElement().satisfies(w -> {
            assertThat(w.textKey()).isEqualTo("classification.work.confirm");
            assertThat(w.args()).containsExactly("Văn phòng", "2026");
            assertThat(w.due()).isEqualTo("2026-12-15");
        });
        assertThat(work(harness, "head2", Role.UNIT_HEAD)).isEmpty();
        for (Role role : Role.values()) {
            if (role != Role.UNIT_HEAD && role != Role.SYSTEM) {
                data.account("r" + role.ordinal(), role, first);
                assertThat(work(harness, "r" + role.ordinal(), role)).as(role.name()).isEmpty();
            }
        }
    }

    private static List<WorkItem> work(Harness harness, String user, Role role) {
        List<WorkItem> all = new ArrayList<>();
        for (Class<? extends WorkSource> source : SOURCES) {
            List<WorkItem> some = harness.as(user, role).call(source, s -> s.openWork());
            all.addAll(some);
        }
        return all;
    }
}
