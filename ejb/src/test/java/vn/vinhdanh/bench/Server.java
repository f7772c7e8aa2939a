package vn.vinhdanh.bench;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import vn.vinhdanh.testing.Db;

/** A server of the bench's own: a copy of the configured one, on free ports, with the settings config/run.sh gives. */
abstract class Server {

    static final String HEALTH = "/vinhdanh/api/v1/health";
    private static final int PATIENCE = 240;
    private static final int BETWEEN_QUESTIONS = 20;

    final Path folder;
    final int port = freePort();
    final int management = freePort();
    final Path console;
    private final Map<String, String> settings;
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(2)).build();
    private Process process;

    Server(Path folder, Db db, String demo) {
        this.folder = folder;
        this.console = folder.resolve("console.log");
        this.settings = Map.ofEntries(Map.entry("VINHDANH_HTTP_PORT", "" + port), Map.entry("VINHDANH_MANAGEMENT_PORT", "" + management),
                Map.entry("VINHDANH_BIND", "127.0.0.1"), Map.entry("VINHDANH_DATA", folder.resolve("data").toString()),
                Map.entry("VINHDANH_DEMO", demo), Map.entry("DB_DRIVER", "postgresql"), Map.entry("DB_DRIVER_CLASS", "org.postgresql.Driver"),
                Map.entry("DB_URL", url(db)), Map.entry("DB_USER", "postgres"), Map.entry("DB_PASSWORD", "postgres"));
    }

    /** What starts the server, in its folder. */
    abstract ProcessBuilder command() throws IOException;

    /** Starts the server and waits until a path answers with one of these codes; the seconds it took. */
    double start(String path, Integer... codes) {
        try {
            Files.createDirectories(folder.resolve("data"));
            ProcessBuilder builder = command();
            builder.environment().putAll(settings);
            builder.redirectErrorStream(true).redirectOutput(console.toFile()).redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
            return Bench.millis(() -> {
                process = builder.start();
                await(path, List.of(codes));
            }) / 1_000;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void await(String path, List<Integer> codes) throws InterruptedException, IOException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
        while (!ready() || !codes.contains(status(path))) {
            // waits for the end of the process, which must not come: a server that dies is noticed at once
            if (System.nanoTime() > end || process.waitFor(BETWEEN_QUESTIONS, TimeUnit.MILLISECONDS)) {
                stop();
                throw new IllegalStateException("The server did not start: " + console);
            }
        }
    }

    /** Does the server say that it is up? */
    boolean ready() throws IOException {
        return true;
    }

    private int status(String path) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).timeout(Duration.ofSeconds(60)).build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            return 0;
        }
    }

    /** Ends what this server started, and nothing else. */
    void stop() {
        List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
        all.add(process.toHandle());
        all.forEach(ProcessHandle::destroy);
        for (ProcessHandle handle : all) {
            try {
                handle.onExit().get(60, TimeUnit.SECONDS);
            } catch (TimeoutException e) {
                handle.destroyForcibly();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }

    static void copy(Path from, Path to) {
        try {
            run(new ProcessBuilder("rm", "-rf", to.toString()));
            Files.createDirectories(to.getParent());
            run(new ProcessBuilder("cp", "-r", from.toString(), to.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void run(ProcessBuilder builder) throws IOException {
        try {
            int code = builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
            if (code != 0) {
                throw new IllegalStateException(builder.command() + " ended with " + code);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String url(Db db) {
        try (Connection connection = db.dataSource().getConnection()) {
            return connection.getMetaData().getURL().replaceFirst("\\?.*", "");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
