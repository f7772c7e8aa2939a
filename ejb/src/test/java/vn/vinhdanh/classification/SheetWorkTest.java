package vn.vinhdanh.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhdanh.classification.sheet.SheetWork;
import vn.vinhdanh.shared.WorkSource.WorkItem;
import vn.vinhdanh.testing.Db;

/** What waits: a line for each sheet of a clerk or head, one line for the decision of the director however many units there are. */
class SheetWorkTest {

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void theDirectorHasOneLineThatLeadsToTheDecision(Db db) {
        CampaignFixture f = new CampaignFixture(db);
        f.people(f.first, 1);
        f.people(f.second, 1);
        long id = f.open(QuotaMode.A_LITERAL);
        List<WorkItem> early = f.director().call(SheetWork.class, SheetWork::openWork);
        assertThat(early).as("nothing is confirmed").isEmpty();
        List<Long> units = List.of(f.first, f.second);
        for (int n = 1; n <= units.size(); n++) {
            long sheet = f.sheet(id, units.get(n - 1)).id();
            f.rateAll(n, sheet, 0);
            List<WorkItem> clerk = f.clerk(n).call(SheetWork.class, SheetWork::openWork);
            assertThat(clerk).singleElement().matches(w -> w.link().equals("/classification/sheet.xhtml?id=" + sheet));
            f.submitAndConfirm(n, sheet);
        }
        List<WorkItem> work = f.director().call(SheetWork.class, SheetWork::openWork);
        assertThat(work).singleElement().matches(w -> w.link().equals("/classification/decide.xhtml?id=" + id)
                && w.args().equals(List.of(2L, "2026")) && w.due() != null);
        f.decide(id);
        List<WorkItem> after = f.director().call(SheetWork.class, SheetWork::openWork);
        assertThat(after).isEmpty();
    }
}
