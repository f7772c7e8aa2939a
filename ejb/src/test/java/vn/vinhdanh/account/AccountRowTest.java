package vn.vinhdanh.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AccountRowTest {

    @Test
    void secondComesBeforeTenth() {
        assertThat(Stream.of("hoidong10", "hoso", "hoidong2", "admin", "hoidong1").map(AccountRowTest::named).sorted(Comparator.comparing(AccountRow::order))
                .map(AccountRow::username)).containsExactly("admin", "hoidong1", "hoidong2", "hoidong10", "hoso");
    }

    private static AccountRow named(String username) {
        return new AccountRow(1L, 0, username, username, null, "vi", null, true, false, null);
    }
}
