package vn.vinhdanh.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import vn.vinhdanh.testing.Db;

/** WildFly as config/wildfly configures it, with what is to be deployed lying there at the start. */
final class WildFly extends Server {

    private final Path home;

    WildFly(Path build, String name, Db db, String demo, Path... deployments) throws IOException {
        super(build.resolve("bench").resolve(name), db, demo);
        try (Stream<Path> found = Files.list(build.resolve("servers"))) {
            home = found.filter(p -> p.getFileName().toString().matches("wildfly-\\d.*") && Files.isDirectory(p)).findFirst().orElseThrow();
        }
        copy(home.resolve("standalone"), folder.resolve("standalone"));
        for (Path deployment : deployments) {
            Path place = folder.resolve("standalone/deployments").resolve(deployment.getFileName());
            copy(deployment, place);
            Files.writeString(place.resolveSibling(place.getFileName() + ".dodeploy"), "");
        }
    }

    @Override
    ProcessBuilder command() {
        ProcessBuilder builder = new ProcessBuilder(home.resolve("bin/standalone.sh").toString(), "-Djboss.server.base.dir=" + folder.resolve("standalone"));
        builder.environment().put("JAVA_OPTS",
                "-Xms256m -Xmx512m -XX:MetaspaceSize=160m -XX:MaxMetaspaceSize=512m -Djava.net.preferIPv4Stack=true -Dfile.encoding=UTF-8 -Djboss.tx.node.id=bench");
        return builder;
    }

    @Override
    boolean ready() throws IOException {
        return Files.exists(console) && Files.readString(console).contains("WFLYSRV0025");
    }
}
