package vn.vinhdanh.it.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The application as an administrator starts it: config/run.sh, with its own data folder, stopped by TERM. */
public final class RunningServer implements AutoCloseable {

    private static final String ELSEWHERE = System.getProperty("vinhdanh.base");
    /** Address of the application; -Dvinhdanh.base=... names one that runs already, for somebody who writes these tests. */
    public static final String BASE = ELSEWHERE == null ? "http://127.0.0.1:18180/vinhdanh" : ELSEWHERE;
    private static RunningServer shared;

    private final Process process;
    private final Path output;

    private RunningServer(Map<String, String> settings) {
        try {
            Path build = Path.of(System.getProperty("build"));
            output = Files.createDirectories(build).resolve("run-" + name() + ".log");
            ProcessBuilder builder = new ProcessBuilder(System.getProperty("root") + "/config/run.sh", "--no-build");
            builder.environment().putAll(settings);
            builder.environment().put("VINHDANH_SERVER", name());
            builder.redirectErrorStream(true).redirectOutput(output.toFile());
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        awaitReady();
    }

    /** The server this run tests. */
    public static String name() {
        return System.getProperty("vinhdanh.server", "wildfly");
    }

    /** One server for all page tests of a run: only the accounts at first, so that the journeys bring the data; or the whole demonstration. */
    public static synchronized RunningServer shared() {
        if (shared == null && ELSEWHERE == null) {
            shared = new RunningServer(Map.of("VINHDANH_DEMO", System.getProperty("vinhdanh.demo", "accounts")));
            Runtime.getRuntime().addShutdownHook(new Thread(RunningServer::closeShared));
        }
        return shared;
    }

    /** Stops the shared server and starts it again on the same data. */
    public static synchronized void restartShared() {
        closeShared();
        shared();
    }

    private static synchronized void closeShared() {
        if (shared != null) {
            shared.close();
            shared = null;
        }
    }

    private void awaitReady() {
        try (BufferedReader reader = Files.newBufferedReader(output)) {
            while (true) {
                String line = reader.readLine();
                if (line != null && line.contains("Stop: Ctrl-C")) {
                    return;
                }
                if (line == null && process.waitFor(200, TimeUnit.MILLISECONDS)) {
                    throw new IllegalStateException("The server did not start:\n" + Files.readString(output));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("config/run.sh did not end on TERM");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
