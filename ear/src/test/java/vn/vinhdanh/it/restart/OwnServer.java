package vn.vinhdanh.it.restart;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** A configured server with a folder of its own, operated by the commands an administrator uses; ended by the id of its process. */
abstract class OwnServer implements AutoCloseable {

    static final String MANAGEMENT_PORT = System.getenv("VINHDANH_MANAGEMENT_PORT");
    private static final String BASE = "http://127.0.0.1:" + System.getenv("VINHDANH_HTTP_PORT") + "/vinhdanh/api/v1";
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final Duration PAUSE = Duration.ofMillis(200);

    final Path folder = Path.of(System.getProperty("build"), "it-restart", System.getProperty("vinhdanh.server"));
    private final HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private ProcessHandle process;

    /** The server of this run, on a fresh copy of what the build configured. */
    static OwnServer configured() {
        boolean payara = "payara".equals(System.getProperty("vinhdanh.server"));
        OwnServer server = payara ? new OwnPayara() : new OwnWildFly();
        server.run("rm", "-rf", server.folder.toString());
        server.run("mkdir", "-p", server.folder.toString());
        server.run("cp", "-r", server.original().toString(), server.folder.toString());
        return server;
    }

    /** Folder to copy: all that belongs to one installation of the server. */
    abstract Path original();

    /** Starts the server and tells its process. */
    abstract ProcessHandle launch(ProcessBuilder builder) throws IOException;

    /** Puts the built EAR in place, over the one that runs if there is one; comes back when the server has taken it. */
    abstract void deploy();

    /** Starts the server; demo says which demonstration data it makes. */
    final void start(String demo) {
        ProcessBuilder builder = new ProcessBuilder();
        builder.environment().put("VINHDANH_DEMO", demo);
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(output()));
        try {
            process = launch(builder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks the process to end and waits until it is gone. */
    final void stop() {
        process.destroy();
        await("end of the server", () -> !process.isAlive());
    }

    /** Waits until the application says that it and its database are well. */
    final void awaitAnswer() {
        await("answer of the application", () -> {
            if (!process.isAlive()) {
                throw new IllegalStateException("The server ended, see " + output());
            }
            try {
                return send("/health", null).statusCode() == 200;
            } catch (IOException e) {
                return false;
            }
        });
    }

    final HttpResponse<String> get(String path, String login) {
        try {
            return send(path, login);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpResponse<String> send(String path, String login) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(BASE + path)).timeout(Duration.ofSeconds(20))
                .header("Accept", "application/json");
        if (login != null) {
            request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8)));
        }
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Asks again and again, until a deadline. */
    final void await(String what, BooleanSupplier done) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!done.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("No " + what + " within " + PATIENCE + ", see " + output());
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    /** A command that must succeed. */
    final void run(String... command) {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        try {
            finished(builder.redirectOutput(ProcessBuilder.Redirect.appendTo(output())).start(), String.join(" ", command));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    final void finished(Process command, String what) {
        try {
            if (!command.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                command.destroyForcibly();
                throw new IllegalStateException(what + " does not come to an end, see " + output());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        if (command.exitValue() != 0) {
            throw new IllegalStateException(what + " failed, see " + output());
        }
    }

    /** Process whose id the server wrote into a file. */
    final ProcessHandle processOf(Path file) {
        await("process id in " + file, () -> id(file) != null);
        return ProcessHandle.of(Long.parseLong(id(file))).orElseThrow(() -> new IllegalStateException("The server ended, see " + output()));
    }

    private static String id(Path file) {
        try {
            String id = Files.exists(file) ? Files.readString(file).strip() : "";
            return id.isEmpty() ? null : id;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String ear() {
        return Path.of(System.getProperty("build"), "vinhdanh.ear").toString();
    }

    private static File output() {
        return new File(System.getProperty("build"), "restart-" + System.getProperty("vinhdanh.server") + ".log");
    }

    @Override
    public void close() {
        if (process != null && process.isAlive()) {
            process.destroy();
            try {
                await("end of the server", () -> !process.isAlive());
            } finally {
                process.destroyForcibly();
            }
        }
    }
}
