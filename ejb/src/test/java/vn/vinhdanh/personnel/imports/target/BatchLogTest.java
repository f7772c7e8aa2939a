package vn.vinhdanh.personnel.imports.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.personnel.imports.ImportService;
import vn.vinhdanh.personnel.imports.Sheets;
import vn.vinhdanh.personnel.imports.sheet.ImportKind;
import vn.vinhdanh.testing.Db;
import vn.vinhdanh.testing.Harness;
import vn.vinhdanh.testing.TestData;

/** What an import changes in people's files stands in their history, and again when it is taken back. */
class BatchLogTest {

    private static final String[] HEAD = {"Họ tên", "CCCD", "Ngày sinh", "Đơn vị", "Chức vụ", "Bậc", "Hệ số"};
    private static final String LOG = "SELECT c.section || ' ' || COALESCE(c.subject, '-') || ' ' || c.field || ': ' || COALESCE(c.old_value, '-') || ' > ' ||"
            + " COALESCE(c.new_value, '-') || ' ' || COALESCE(c.reason, '') || ' ' || c.changed_by FROM person_change c ORDER BY 1";

    private Harness harness;
    private Harness.As officer;

    private void prepare(Db db) {
        harness = new Harness(db);
        TestData data = new TestData(db);
        data.account("hoso", Role.REGISTRY_OFFICER, data.root("Sở Nội vụ"));
        officer = harness.as("hoso", Role.REGISTRY_OFFICER);
    }

    private long written(ImportKind kind, byte[] file) {
        long batch = officer.call(ImportService.class, s -> s.preview(kind, "ds.xlsx", file));
        officer.call(ImportService.class, s -> s.commit(batch));
        return batch;
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void aStaffListLeavesEachChangedFieldAndTheWayBack(Db db) {
        prepare(db);
        written(ImportKind.ROSTER, new Sheets().row((Object[]) HEAD).row("Lý Xuân Hòa", "999086101123", "28/09/1986", "Phòng A", "Chuyên viên", "3", 3.0).bytes());
        assertThat(log()).isEmpty();

        long second = written(ImportKind.ROSTER, new Sheets().row((Object[]) HEAD).row("Lý Xuân Hòa", "999086101123", "28/09/1986", "Phòng B", "Chuyên viên", "4", 3.33).bytes());
        assertThat(log()).containsExactly("PERSON - payCoefficient: 3.00 > 3.33  hoso", "PERSON - payStep: 3 > 4  hoso",
                "PERSON - unit: Phòng A > Phòng B  hoso");

        officer.run(ImportService.class, s -> s.undo(second));
        assertThat(log()).hasSize(6).contains("PERSON - unit: Phòng B > Phòng A UNDO hoso", "PERSON - payStep: 4 > 3 UNDO hoso");
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void aHistoryIsCountedPerPersonAndItsCorrectionsAreKept(Db db) {
        prepare(db);
        written(ImportKind.ROSTER, new Sheets().row((Object[]) HEAD).row("Lý Xuân Hòa", "999086101123", "28/09/1986", "Phòng A", "Chuyên viên", "3", 3.0).bytes());
        written(ImportKind.HISTORY, history("Hoàn thành nhiệm vụ"));
        assertThat(log()).containsExactly("RATING - imported: - > 1  hoso");

        long second = written(ImportKind.HISTORY, history("Hoàn thành tốt nhiệm vụ"));
        assertThat(log()).contains("RATING 2024 level: COMPLETED > GOOD  hoso").hasSize(2);
        officer.run(ImportService.class, s -> s.undo(second));
        assertThat(log()).contains("RATING 2024 level: GOOD > COMPLETED UNDO hoso").hasSize(3);
    }

    private static byte[] history(String level) {
        return new Sheets().row("Họ tên", "CCCD", "Năm", "Xếp loại").row("Lý Xuân Hòa", "999086101123", "2024", level).bytes();
    }

    @SuppressWarnings("unchecked")
    private List<String> log() {
        return harness.tx(em -> (List<String>) em.createNativeQuery(LOG).getResultList());
    }
}
