package vn.vinhdanh.bench;

import vn.vinhdanh.reward.eligibility.EligibilityBenchmark;
import vn.vinhdanh.testing.Db;
import vn.vinhdanh.testing.Harness;

/** Verdicts for everybody against the SQL that reads the same facts. */
final class EligibilityRun {

    private static final int WARM_UP = 3;
    private static final int ROUNDS = 11;

    private EligibilityRun() {
    }

    static Measurement run(int people) {
        Measurement result = new Measurement("eligibility", people, "ms", "bare SQL that reads the facts");
        try (Db db = Db.postgres()) {
            Harness harness = EligibilityBenchmark.prepare(db, people);
            for (int round = -WARM_UP; round < ROUNDS; round++) {
                harness.resetStatements();
                double judged = Bench.millis(() -> EligibilityBenchmark.verdicts(harness));
                result.statements(harness.statements());
                double read = Bench.millis(() -> EligibilityBenchmark.floor(db));
                if (round >= 0) {
                    result.add(judged, read);
                }
            }
            try (Heap heap = new Heap()) {
                for (int round = 0; round < WARM_UP; round++) {
                    EligibilityBenchmark.verdicts(harness);
                }
                result.heap(heap.mebibytes());
            }
        }
        return result;
    }
}
