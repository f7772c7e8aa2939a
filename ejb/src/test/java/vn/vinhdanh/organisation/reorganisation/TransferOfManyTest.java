package vn.vinhdanh.organisation.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.shared.BusinessException;
import vn.vinhdanh.testing.Db;

/** Fifteen thousand people of a hundred units into forty new ones, in one transaction of at most a hundred statements. */
class TransferOfManyTest {

    private static final int PEOPLE = 15_000;

    @Test
    void aHundredUnitsBecomeFortyInAHandfulOfStatements() {
        try (Db db = Db.postgres()) {
            ManyUnits many = new ManyUnits(db, 100, PEOPLE);
            long plan = many.plan(40);
            many.harness().resetStatements();
            many.foresee(plan);
            many.apply(plan);

            assertThat(many.harness().statements()).isLessThanOrEqualTo(100);
            assertThat(count(many, "SELECT COUNT(*) FROM person p JOIN unit u ON u.id = p.unit_id WHERE u.valid_to IS NULL AND u.name LIKE 'Xã mới%'"))
                    .isEqualTo(PEOPLE);
            assertThat(count(many, "SELECT COUNT(*) FROM posting WHERE valid_from = DATE '2026-07-01' AND valid_to IS NULL")).isEqualTo(PEOPLE);
            assertThat(count(many, "SELECT COUNT(*) FROM posting WHERE valid_to = DATE '2026-06-30'")).isEqualTo(PEOPLE);
            assertThat(count(many, "SELECT COUNT(*) FROM unit WHERE valid_to IS NULL AND kind = 'DIVISION'")).isEqualTo(40);
        }
    }

    @Test
    void somebodyWhoIsBeingEditedAtThatMomentStopsEverything() {
        try (Db db = Db.postgres()) {
            ManyUnits many = new ManyUnits(db, 4, 40);
            long plan = many.plan(2);
            many.foresee(plan);
            EntityManager clerk = db.factory().createEntityManager();
            clerk.getTransaction().begin();
            clerk.createNativeQuery("UPDATE person SET note = 'x', version = version + 1 WHERE id = 850000007").executeUpdate();
            CompletableFuture<Void> applying = CompletableFuture.runAsync(() -> many.apply(plan));
            awaitSomebodyWaiting(many);
            clerk.getTransaction().commit();
            clerk.close();

            assertThatThrownBy(applying::join).isInstanceOf(CompletionException.class)
                    .cause().isInstanceOfSatisfying(BusinessException.class, e -> assertThat(e.code()).isEqualTo("STALE"));
            assertThat(count(many, "SELECT COUNT(*) FROM unit WHERE valid_to IS NOT NULL")).isZero();
            assertThat(count(many, "SELECT COUNT(*) FROM posting")).isEqualTo(40);
        }
    }

    private static void awaitSomebodyWaiting(ManyUnits many) {
        long end = System.nanoTime() + 20_000_000_000L;
        while (count(many, "SELECT COUNT(*) FROM pg_locks WHERE granted = FALSE") == 0) {
            assertThat(System.nanoTime()).as("the plan never reached the person").isLessThan(end);
            Thread.onSpinWait();
        }
    }

    private static long count(ManyUnits many, String sql) {
        Number found = many.harness().tx(em -> (Number) em.createNativeQuery(sql).getSingleResult());
        return found.longValue();
    }
}
