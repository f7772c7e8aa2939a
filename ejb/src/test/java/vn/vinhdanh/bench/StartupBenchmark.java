package vn.vinhdanh.bench;

import java.io.IOException;
import java.nio.file.Path;
import vn.vinhdanh.testing.Db;

/**
 * Seconds from the start of the process until the health page answers 200, on a database that is migrated, against the same configured
 * server without the application until it answers anything. The first start of each, which migrates and warms the disk, does not count.
 */
final class StartupBenchmark {

    private static final int ROUNDS = 3;
    private static final Integer[] ANYTHING = {200, 302, 403, 404};

    private StartupBenchmark() {
    }

    static Measurement wildfly(Path build) throws IOException {
        Measurement result = new Measurement("startup", 1, "s", "WildFly without the EAR");
        try (Db db = Db.postgres()) {
            Path ear = build.resolve("vinhdanh.ear");
            for (int round = 0; round <= ROUNDS; round++) {
                double full = once(new WildFly(build, "wildfly-full", db, "none", ear), Server.HEALTH, 200);
                double empty = once(new WildFly(build, "wildfly-empty", db, "none"), "/", ANYTHING);
                if (round > 0) {
                    result.add(full, empty);
                }
            }
        }
        return result;
    }

    private static double once(Server server, String path, Integer... codes) {
        double seconds = server.start(path, codes);
        server.stop();
        return seconds;
    }
}
