package vn.vinhdanh.testing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.organisation.UnitKind;
import vn.vinhdanh.organisation.UnitService;

/** A database of a test holds what the migrations made and nothing of the tests before it. */
class DbTest {

    @Test
    void aCopyOfH2IsWhatTheMigrationsMade() {
        List<String> migrated = H2Copies.script(H2Copies.template());
        try (Db db = Db.h2()) {
            assertThat(H2Copies.script(db.dataSource())).hasSizeGreaterThan(500).as("in whatever order").hasSameElementsAs(migrated).hasSameSizeAs(migrated);
        }
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void theNextTestBeginsAnewAlsoWithItsNumbers(Db db) {
        long first = unitAsFirst(db);
        EntityManagerFactory mapping = db.factory();
        boolean h2 = db.toString().startsWith("h2");
        db.close();
        try (Db next = h2 ? Db.h2() : Db.postgres()) {
            assertThat(next.factory()).as("the mapping is used again").isSameAs(mapping);
            Long units = new Harness(next).tx(em -> em.createQuery("SELECT COUNT(u) FROM Unit u", Long.class).getSingleResult());
            assertThat(units).isZero();
            assertThat(unitAsFirst(next)).isEqualTo(first);
        }
    }

    private static long unitAsFirst(Db db) {
        TestData data = new TestData(db);
        long root = data.root("Sở Nội vụ");
        data.account("hoso", Role.REGISTRY_OFFICER, root);
        return new Harness(db).as("hoso", Role.REGISTRY_OFFICER).call(UnitService.class,
                s -> s.create("PM", "Phòng Mới", UnitKind.DIVISION, root, LocalDate.of(2021, 1, 1)));
    }
}
