package vn.vinhdanh.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.shared.NotFoundException;
import vn.vinhdanh.testing.Db;
import vn.vinhdanh.testing.Harness;
import vn.vinhdanh.testing.TestData;

class UnitScopesTest {

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void aRoleCoversItsUnitAndEverythingBelowButNothingElse(Db db) {
        TestData data = new TestData(db);
        long root = data.root("Sở Nội vụ");
        long first = data.unit("Văn phòng", root);
        long second = data.unit("Thanh tra", root);
        data.account("clerk", Role.UNIT_CLERK, first);
        data.account("boss", Role.DIRECTOR, root);
        Harness harness = new Harness(db);

        List<UnitRow> own = harness.as("clerk", Role.UNIT_CLERK).call(UnitService.class, s -> s.list(null));
        List<UnitRow> all = harness.as("boss", Role.DIRECTOR).call(UnitService.class, s -> s.list(null));

        assertThat(own).extracting(UnitRow::id).containsExactly(first);
        assertThat(all).extracting(UnitRow::id).containsExactlyInAnyOrder(root, first, second);
        assertThatThrownBy(() -> harness.as("clerk", Role.UNIT_CLERK).call(UnitService.class, s -> s.get(second)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> harness.as("clerk", Role.UNIT_CLERK)
                .call(UnitService.class, s -> s.create("X", "X", UnitKind.OTHER, root, java.time.LocalDate.of(2026, 1, 1))))
                .isInstanceOf(EJBAccessException.class);
    }
}
