package vn.vinhdanh.it.restart;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Payara: asadmin. Its administration keeps the port it was configured with. */
final class OwnPayara extends OwnServer {

    private static final String ADMINISTRATION_PORT = "28048";
    private static final String HOME = System.getProperty("payara.home");
    private static final String ASADMIN = HOME + "/bin/asadmin";

    @Override
    Path original() {
        return Path.of(HOME, "glassfish", "domains", "vinhdanh");
    }

    /** Comes back when administration answers, before the application does: a redeployment must wait for that. */
    @Override
    ProcessHandle launch(ProcessBuilder builder) throws IOException {
        finished(builder.command(List.of(ASADMIN, "start-domain", "--domaindir", folder.toString(), "vinhdanh")).start(), "start-domain");
        return processOf(folder.resolve("vinhdanh/config/pid"));
    }

    @Override
    void deploy() {
        run(ASADMIN, "--port", ADMINISTRATION_PORT, "deploy", "--force", "--name", "vinhdanh", ear());
    }
}
