package vn.vinhdanh.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import java.util.List;
import java.util.Set;
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

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void eachRoleKeepsItsOwnUnitsAndAllOfThemAreReadAtOnce(Db db) {
        TestData data = new TestData(db);
        long root = data.root("Sở Nội vụ");
        long first = data.unit("Văn phòng", root);
        long below = data.unit("Tổ hành chính", root);
        db.execute("UPDATE unit SET parent_id = " + first + ", path = '/" + root + "/" + first + "/" + below + "/' WHERE id = " + below);
        long second = data.unit("Thanh tra", root);
        data.account("both", Role.UNIT_CLERK, first);
        db.execute("INSERT INTO role_grant (id, account_id, role, unit_id, valid_from) SELECT 990000001, a.id, 'UNIT_HEAD', " + second
                + ", DATE '2020-01-01' FROM account a WHERE a.username = 'both'");
        Harness harness = new Harness(db);
        harness.resetStatements();

        List<UnitScope> scopes = harness.as("both", Role.UNIT_CLERK).call(UnitScopes.class, s -> {
            UnitGrants held = s.held();
            return List.of(held.of(Role.UNIT_CLERK), held.of(Role.UNIT_HEAD), held.of(), held.of(Role.DIRECTOR));
        });

        assertThat(scopes).extracting(UnitScope::unitIds).containsExactly(Set.of(first, below), Set.of(second), Set.of(first, below, second), Set.of());
        assertThat(harness.statements()).isEqualTo(3);
    }
}
