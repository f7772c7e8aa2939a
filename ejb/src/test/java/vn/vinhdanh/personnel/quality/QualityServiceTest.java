package vn.vinhdanh.personnel.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vinhdanh.personnel.quality.QualityDesk.kinds;

import jakarta.ejb.EJBAccessException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.shared.NotFoundException;
import vn.vinhdanh.shared.Texts;
import vn.vinhdanh.shared.WorkSource;

/** The list of findings: whose it is, what it takes, where else it is shown. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QualityServiceTest {

    private final List<QualityDesk> desks = QualityDesk.both();

    List<QualityDesk> desks() {
        return desks;
    }

    @ParameterizedTest
    @MethodSource("desks")
    void nobodySeesFindingsOrPairsBeyondTheOwnUnits(QualityDesk desk) {
        String first = desk.unit("Phòng A");
        long one = desk.person("Kiều Văn Đôi", "birth_date = DATE '1985-09-09', joined_on = NULL");
        String second = desk.unit("Phòng B");
        long two = desk.person("Kiều Văn Đôi", "birth_date = DATE '1985-09-09'");
        desk.harness.as("quality.officer", Role.REGISTRY_OFFICER).run(QualityService.class, s -> s.check(null));
        assertThat(kinds(desk.list(first, QualityFilter.OPEN))).containsExactly(QualityKind.JOINED_MISSING);
        assertThat(desk.list(second, QualityFilter.OPEN)).isEmpty();
        FindingPage all = desk.harness.as("quality.officer", Role.REGISTRY_OFFICER).call(QualityService.class,
                s -> s.list(new QualityFilter(QualityKind.DUPLICATE_NAME, null, one, false), null));
        assertThat(all.rows()).singleElement().satisfies(f -> assertThat(List.of(f.personId(), f.otherId())).containsExactlyInAnyOrder(one, two));
        long id = all.rows().get(0).id();
        assertThatThrownBy(() -> desk.as(first, s -> s.get(id))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> desk.as(first, s -> s.check(desk.unit))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> desk.harness.as("quality.officer", Role.INSPECTOR).call(QualityService.class, s -> s.overview(QualityFilter.OPEN)))
                .isInstanceOf(EJBAccessException.class);
    }

    @ParameterizedTest
    @MethodSource("desks")
    void aCheckAndAListTakeTheSameFewStatementsHoweverManyPeople(QualityDesk desk) {
        String clerk = desk.unit("Phòng Đông");
        desk.person("Lưu Văn Nhỏ", "sex = NULL");
        desk.harness.resetStatements();
        desk.as(clerk, s -> s.check(null));
        int few = desk.harness.statements();
        for (int i = 0; i < 30; i++) {
            desk.person("Lưu Văn Đông " + (char) ('A' + i % 26), "sex = NULL");
        }
        desk.harness.resetStatements();
        desk.as(clerk, s -> s.check(null));
        assertThat(desk.harness.statements()).isEqualTo(few).isLessThanOrEqualTo(48);
        desk.harness.resetStatements();
        assertThat(desk.list(clerk, QualityFilter.OPEN)).hasSize(31);
        assertThat(desk.harness.statements()).as("grants, units below, page, changes, who is due again").isLessThanOrEqualTo(5);
        desk.harness.resetStatements();
        QualityOverview overview = desk.as(clerk, s -> s.overview(QualityFilter.OPEN));
        assertThat(overview.open()).isEqualTo(31);
        assertThat(overview.units()).singleElement().satisfies(u -> assertThat(u.open()).isEqualTo(31));
        assertThat(desk.harness.statements()).isLessThanOrEqualTo(5);
    }

    @ParameterizedTest
    @MethodSource("desks")
    void theWorkbookAndTheFirstPageSayWhatTheListShows(QualityDesk desk) throws IOException {
        String clerk = desk.unit("Phòng Xuất");
        desk.person("=Đào Văn Xuất", "sex = NULL");
        desk.check(clerk);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int written = desk.harness.as(clerk, Role.UNIT_CLERK).call(QualityExportService.class, s -> s.write(QualityFilter.OPEN, Texts.VIETNAMESE, out));
        assertThat(written).isEqualTo(1);
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            List<Row> rows = read.getFirstSheet().read();
            assertThat(rows.get(1).getCellText(3)).as("no formula").isEqualTo("'=Đào Văn Xuất");
            assertThat(rows.get(1).getCellText(5)).isEqualTo("Chưa có giới tính.");
            assertThat(rows.get(1).getCellText(7)).isEqualTo("Ghi giới tính Nam theo số định danh");
        }
        List<WorkSource.WorkItem> work = desk.harness.as(clerk, Role.UNIT_CLERK).call(QualityWork.class, s -> s.openWork());
        assertThat(work).singleElement().satisfies(w -> assertThat(w.args()).isEqualTo(List.of(1L)));
        List<WorkSource.WorkItem> head = desk.harness.as(clerk, Role.UNIT_HEAD).call(QualityWork.class, s -> s.openWork());
        assertThat(head).isEmpty();
    }

    @Test
    void aDamagedPlaceInTheAddressStartsFromTheBeginning() {
        assertThat(FindingCursor.of("???")).isEqualTo(FindingCursor.START);
        assertThat(FindingCursor.of(FindingCursor.text(7, "a|b"))).isEqualTo(new FindingCursor(7, "a|b"));
    }
}
