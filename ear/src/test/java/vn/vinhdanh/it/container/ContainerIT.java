package vn.vinhdanh.it.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.account.DemonstrationAccounts;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.shared.RefusedException;

/** What only a real server can show, asked inside it: transactions, roles, weaving, migrations. Runs on every server and database. */
@ArquillianTest
public class ContainerIT {

    @EJB(lookup = "java:app/vinhdanh-ejb/Probe")
    private Probe probe;
    @EJB(lookup = "java:app/vinhdanh-ejb/DemonstrationAccounts")
    private DemonstrationAccounts accounts;

    @Deployment
    public static EnterpriseArchive application() {
        return BuiltApplication.with(ContainerIT.class);
    }

    @Test
    void aRefusalRollsTheTransactionBack() {
        assertThrows(RefusedException.class, () -> probe.writeAndRefuse());
        assertEquals(0, probe.count("audit_event", "action", "PROBE"));
    }

    @Test
    void whatIsNotRefusedStays() {
        probe.write();
        assertTrue(probe.count("audit_event", "action", "PROBE_KEPT") >= 1);
    }

    @Test
    void nobodyInParticularMayNotCallAService() {
        EJBException refusal = assertThrows(EJBException.class, () -> accounts.add("nobody", "Nobody", Role.ADMIN, 1));
        assertEquals(EJBAccessException.class, refusal.getClass());
    }

    @Test
    void theApplicationItselfMayCallWhatIsKeptForIt() {
        probe.addAccount("thu.nghiem");
        assertEquals(1, probe.count("account", "username", "thu.nghiem"));
    }

    @Test
    void everyEntityIsWovenSoThatLazyMeansLazy() {
        assertTrue(probe.entities() > 5);
        assertEquals(List.of(), probe.unwoven());
    }

    @Test
    void everyMigrationOfTheApplicationWasApplied() throws Exception {
        List<?> applied = probe.migrations();
        String files;
        try (InputStream in = ContainerIT.class.getResourceAsStream("/migrations.txt")) {
            files = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        String other = probe.vendor().equals("h2") ? "/postgresql/" : "/h2/";
        TreeSet<String> expected = Arrays.stream(files.split("\n")).filter(f -> !f.contains(other))
                .map(f -> f.substring(f.lastIndexOf('/') + 1)).collect(Collectors.toCollection(TreeSet::new));
        TreeSet<String> found = applied.stream().map(f -> f.toString().substring(f.toString().lastIndexOf('/') + 1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(expected.size() > 4);
        assertEquals(expected, found);
    }
}
