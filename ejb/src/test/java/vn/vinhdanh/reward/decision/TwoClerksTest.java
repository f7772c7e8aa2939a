package vn.vinhdanh.reward.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.reward.RewardDesk;
import vn.vinhdanh.shared.BusinessException;
import vn.vinhdanh.testing.Db;

/** Two document clerks at the same moment on a real PostgreSQL. */
class TwoClerksTest {

    @Test
    void getConsecutiveNumbersWithoutAGap() throws Exception {
        RewardDesk desk = new RewardDesk(Db.postgres(), "2026-03-02T09:00:00");
        List<Long> decisions = new ArrayList<>();
        for (int n = 0; n < 6; n++) {
            decisions.add(desk.approved("GK", 2025, List.of(desk.person("Bùi Văn " + (char) ('A' + n), 2025)), List.of()));
        }
        List<String> numbers = new ArrayList<>();
        for (int n = 0; n < 6; n += 2) {
            numbers.addAll(together(registering(desk, decisions.get(n), "vanthu"), registering(desk, decisions.get(n + 1), "vanthu2")));
        }
        assertThat(numbers).containsExactlyInAnyOrder("01/QĐ-SNV", "02/QĐ-SNV", "03/QĐ-SNV", "04/QĐ-SNV", "05/QĐ-SNV", "06/QĐ-SNV");
    }

    @Test
    void cannotNumberTheSameDecisionTwice() throws Exception {
        RewardDesk desk = new RewardDesk(Db.postgres(), "2026-03-02T09:00:00");
        long decision = desk.approved("GK", 2025, desk.people(3, 2025), List.of());
        long next = desk.approved("GK", 2025, List.of(desk.person("Bùi An", 2025)), List.of());

        List<String> answers = together(registering(desk, decision, "vanthu"), registering(desk, decision, "vanthu2"));

        assertThat(answers).containsExactlyInAnyOrder("01/QĐ-SNV", "STALE");
        long awards = desk.harness.tx(em -> em.createQuery("SELECT COUNT(a) FROM Award a", Long.class).getSingleResult());
        assertThat(awards).isEqualTo(3);
        assertThat(desk.register(next, "2026-03-02")).isEqualTo("02/QĐ-SNV");
    }

    private static Callable<String> registering(RewardDesk desk, long decision, String clerk) {
        long version = desk.harness.tx(em -> em.createQuery("SELECT c.version FROM Decision c WHERE c.id = :id", Long.class)
                .setParameter("id", decision).getSingleResult());
        return () -> {
            try {
                return desk.harness.as(clerk, Role.DOCUMENT_CLERK).call(DecisionService.class,
                        s -> s.register(decision, version, LocalDate.of(2026, 3, 2)));
            } catch (BusinessException e) {
                return e.code();
            }
        };
    }

    private static List<String> together(Callable<String> one, Callable<String> other) throws Exception {
        ExecutorService clerks = Executors.newFixedThreadPool(2);
        CyclicBarrier start = new CyclicBarrier(2);
        try {
            List<Future<String>> answers = new ArrayList<>();
            for (Callable<String> clerk : List.of(one, other)) {
                answers.add(clerks.submit(() -> {
                    start.await();
                    return clerk.call();
                }));
            }
            return List.of(answers.get(0).get(), answers.get(1).get());
        } finally {
            clerks.shutdownNow();
        }
    }
}
