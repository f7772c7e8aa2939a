package vn.vinhdanh.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhdanh.account.AccountInput;
import vn.vinhdanh.account.AccountService;
import vn.vinhdanh.account.DisplayNames;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.shared.StaleException;
import vn.vinhdanh.shared.Texts;
import vn.vinhdanh.testing.Db;
import vn.vinhdanh.testing.Harness;
import vn.vinhdanh.testing.TestData;

/** Who is named when somebody else was faster. */
class LastChangesTest {

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void theAuditTrailNamesWhoChangedTheAccountAndWhen(Db db) {
        Harness harness = new Harness(db);
        TestData data = new TestData(db);
        long root = data.root("Sở Nội vụ");
        data.account("admin1", Role.ADMIN, root);
        data.account("admin2", Role.ADMIN, root);
        db.execute("UPDATE account SET display_name = 'Lê Minh An' WHERE username = 'admin1'");
        long id = data.account("clerk", Role.UNIT_CLERK, root);
        AccountInput mine = harness.as("admin2", Role.ADMIN).call(AccountService.class, s -> s.get(id));
        harness.at("2026-11-22T10:15:00").as("admin1", Role.ADMIN).run(AccountService.class, s -> s.save(s.get(id)));
        db.execute("UPDATE account SET version = version + 1 WHERE id = " + id);
        mine.setDisplayName("Mine");

        StaleException refused = catchThrowableOfType(StaleException.class,
                () -> harness.as("admin2", Role.ADMIN).run(AccountService.class, s -> s.save(mine)));
        StaleException named = harness.system().call(LastChanges.class, s -> s.named(refused));

        assertThat(named.code()).isEqualTo("STALE");
        assertThat(Texts.of(Texts.VIETNAMESE).of(named)).startsWith("Lê Minh An vừa sửa nội dung này lúc 10:15 22/11/2026.");
    }

    @Test
    void nothingOnFileLeavesThePlainSentence() {
        Harness harness = new Harness(Db.h2());
        StaleException unknown = new StaleException(Set.of(-1L), null, null);
        StaleException named = harness.system().call(LastChanges.class, s -> s.named(unknown));
        assertThat(Texts.of(Texts.VIETNAMESE).of(named)).startsWith("Người khác vừa sửa nội dung này.");
    }

    @Test
    void namesOfManyRowsAreOneStatement() {
        Db db = Db.h2();
        Harness harness = new Harness(db);
        TestData data = new TestData(db);
        long root = data.root("Sở Nội vụ");
        data.account("one", Role.ADMIN, root);
        data.account("two", Role.ADMIN, root);
        harness.resetStatements();
        Map<String, String> names = harness.system().call(DisplayNames.class, s -> s.of(List.of("one", "two", "one", "gone")));
        assertThat(names).containsOnlyKeys("one", "two");
        assertThat(harness.statements()).isEqualTo(1);
    }
}
