package vn.vinhdanh.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.shared.RefusedException;
import vn.vinhdanh.testing.Db;
import vn.vinhdanh.testing.Harness;
import vn.vinhdanh.testing.TestData;

class LoginTest {

    private static final String FIRST = "mat-khau-dau-tien";
    /** The first password in a digest of a thousand rounds: who tries many passwords need not wait for the 210,000 of today. */
    private static final String FIRST_QUICKLY = "PBKDF2WithHmacSHA512:1000:c2l4dGVlbiBieXRlcyEhIQ==:cNuMHctD4jsh7zBHcvoC3CMyGuygGBr99jwISjYMghw=";
    private static final String SECOND = "mat-khau-moi-2026";

    private final Db db = Db.h2();
    private final Harness harness = new Harness(db);
    private long root;
    private long account;

    @BeforeEach
    void anAccountWithAFirstPassword() {
        TestData data = new TestData(db);
        root = data.root("Sở Nội vụ");
        data.account("quantri", Role.ADMIN, root);
        AccountInput input = new AccountInput();
        input.setUsername("lan");
        input.setDisplayName("Nguyễn Thị Lan");
        input.setPassword(FIRST);
        account = harness.as("quantri", Role.ADMIN).call(AccountService.class, s -> s.save(input));
        harness.as("quantri", Role.ADMIN).run(AccountService.class, s -> s.grant(account, Role.UNIT_CLERK, root, LocalDate.of(2026, 1, 1), null));
    }

    @Test
    void aFirstPasswordOpensNothingButThePageThatChangesIt() {
        assertThat(login(FIRST).groups()).containsExactly(Roles.PASSWORD_CHANGE);

        harness.as("lan").run(LoginService.class, s -> s.changeOwnPassword(FIRST, SECOND));

        assertThat(login(FIRST).outcome()).isEqualTo(Login.Outcome.REFUSED);
        assertThat(login(SECOND).groups()).containsExactly("UNIT_CLERK");
    }

    @Test
    void fiveWrongPasswordsLockForAQuarterOfAnHour() {
        quickly();
        for (int i = 0; i < 4; i++) {
            assertThat(login("wrong").outcome()).isEqualTo(Login.Outcome.REFUSED);
        }
        assertThat(login("wrong").outcome()).isEqualTo(Login.Outcome.LOCKED);
        assertThat(login(FIRST).outcome()).isEqualTo(Login.Outcome.LOCKED);

        harness.at("2026-11-22T09:16:00");
        assertThat(login(FIRST).outcome()).isEqualTo(Login.Outcome.ACCEPTED);
    }

    @Test
    void theAdministratorOpensALockedAccount() {
        quickly();
        for (int i = 0; i < 5; i++) {
            login("wrong");
        }
        harness.as("quantri", Role.ADMIN).run(AccountService.class, s -> s.unlock(account));
        assertThat(login(FIRST).outcome()).isEqualTo(Login.Outcome.ACCEPTED);
    }

    @Test
    void aRoleHoldsOnlyInItsPeriod() {
        harness.as("lan").run(LoginService.class, s -> s.changeOwnPassword(FIRST, SECOND));
        List<GrantRow> grants = harness.as("quantri", Role.ADMIN).call(AccountService.class, s -> s.grants(account));
        harness.as("quantri", Role.ADMIN).run(AccountService.class, s -> s.endGrant(grants.get(0).id()));

        assertThat(login(SECOND).groups()).isEmpty();
        harness.at("2026-11-21T09:00:00");
        assertThat(login(SECOND).groups()).containsExactly("UNIT_CLERK");
    }

    @Test
    void shortAndRepeatedPasswordsAndTakenNamesAreRefused() {
        assertRefused("PASSWORD_SHORT", () -> harness.as("lan").run(LoginService.class, s -> s.changeOwnPassword(FIRST, "ngan")));
        assertRefused("PASSWORD_SAME", () -> harness.as("lan").run(LoginService.class, s -> s.changeOwnPassword(FIRST, FIRST)));
        assertRefused("PASSWORD_WRONG", () -> harness.as("lan").run(LoginService.class, s -> s.changeOwnPassword("x", SECOND)));
        AccountInput again = new AccountInput();
        again.setUsername("lan");
        again.setDisplayName("Lan khác");
        again.setPassword(SECOND);
        assertRefused("USERNAME_TAKEN", () -> harness.as("quantri", Role.ADMIN).call(AccountService.class, s -> s.save(again)));
    }

    @Test
    void nobodyIsLetInUnderAnUnknownName() {
        Login login = harness.as("anonymous").call(LoginService.class, s -> s.login("nobody", "nobody"));
        assertThat(login.outcome()).isEqualTo(Login.Outcome.REFUSED);
    }

    private void quickly() {
        db.execute("UPDATE account SET password_hash = '" + FIRST_QUICKLY + "' WHERE id = " + account);
    }

    private Login login(String password) {
        return harness.as("anonymous").call(LoginService.class, s -> s.login(" Lan ", password));
    }

    private static void assertRefused(String code, Runnable action) {
        assertThatThrownBy(action::run).isInstanceOfSatisfying(RefusedException.class, e -> assertThat(e.code()).isEqualTo(code));
    }
}
