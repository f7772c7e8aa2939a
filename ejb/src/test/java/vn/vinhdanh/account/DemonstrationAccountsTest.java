package vn.vinhdanh.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhdanh.testing.Db;
import vn.vinhdanh.testing.Harness;
import vn.vinhdanh.testing.TestData;

/** The published accounts are people with names; the login page says besides what each may do. */
class DemonstrationAccountsTest {

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void theLoginPageNamesPersonAndRole(Db db) {
        Harness harness = new Harness(db);
        long root = new TestData(db).root("Sở Nội vụ");
        harness.as("system", Role.SYSTEM).run(DemonstrationAccounts.class, s -> {
            s.add("giamdoc", "Trần Minh Đức", Role.DIRECTOR, root);
            s.add("giamdoc", "Người khác", Role.ADMIN, root);
            s.add("api", "Kết nối dữ liệu", Role.INTEGRATION, root);
        });
        System.setProperty("VINHDANH_DEMO", "full");
        try {
            List<DemonstrationAccounts.Person> shown = harness.as("ai", Role.INSPECTOR).call(DemonstrationAccounts.class, DemonstrationAccounts::shown);
            assertThat(shown).containsExactly(new DemonstrationAccounts.Person("giamdoc", "Trần Minh Đức", Role.DIRECTOR));
        } finally {
            System.clearProperty("VINHDANH_DEMO");
        }
    }
}
