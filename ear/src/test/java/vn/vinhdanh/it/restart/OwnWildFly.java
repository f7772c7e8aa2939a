package vn.vinhdanh.it.restart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** WildFly: standalone.sh and jboss-cli.sh. */
final class OwnWildFly extends OwnServer {

    private static final String HOME = System.getProperty("wildfly.home");

    @Override
    Path original() {
        return Path.of(HOME, "standalone");
    }

    @Override
    ProcessHandle launch(ProcessBuilder builder) throws IOException {
        Path id = folder.resolve("pid");
        Files.deleteIfExists(id);
        Files.deleteIfExists(log());
        builder.environment().put("JAVA_OPTS", "-Xmx512m -Djava.net.preferIPv4Stack=true -Dfile.encoding=UTF-8 -Djboss.tx.node.id=restart");
        builder.environment().put("LAUNCH_JBOSS_IN_BACKGROUND", "1");
        builder.environment().put("JBOSS_PIDFILE", id.toString());
        builder.command(List.of(HOME + "/bin/standalone.sh", "-Djboss.server.base.dir=" + folder.resolve("standalone"))).start();
        ProcessHandle process = processOf(id);
        await("end of the start", this::started);
        return process;
    }

    /** Before that the server takes no orders. */
    private boolean started() {
        try {
            return Files.exists(log()) && Files.readString(log()).contains("WFLYSRV0025");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path log() {
        return folder.resolve("standalone/log/server.log");
    }

    @Override
    void deploy() {
        run(HOME + "/bin/jboss-cli.sh", "--connect", "--controller=127.0.0.1:" + MANAGEMENT_PORT, "--timeout=60000", "--no-color-output",
                "--command=deploy --force " + ear());
    }
}
