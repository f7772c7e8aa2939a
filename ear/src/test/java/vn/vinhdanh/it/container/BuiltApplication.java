package vn.vinhdanh.it.container;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.jboss.shrinkwrap.api.ArchivePath;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The EAR as it was built, with the test classes put into its web module and the probe into the other. */
final class BuiltApplication {

    private static final String WAR = "vinhdanh-web.war";
    private static final String DESCRIPTOR = "WEB-INF/web.xml";
    private static final String EJB = "vinhdanh-ejb.jar";

    private BuiltApplication() {
    }

    static EnterpriseArchive with(Class<?>... tests) {
        EnterpriseArchive ear = ShrinkWrap.createFromZipFile(EnterpriseArchive.class,
                new File(System.getProperty("build"), "vinhdanh.ear"));
        JavaArchive ejb = ear.getAsType(JavaArchive.class, EJB);
        String files = ejb.getContent().keySet().stream().map(ArchivePath::get)
                .filter(f -> f.endsWith(".sql")).sorted().collect(Collectors.joining("\n"));
        WebArchive war = ear.getAsType(WebArchive.class, WAR);
        String pages = war.getContent().keySet().stream().map(ArchivePath::get)
                .filter(f -> f.endsWith(".xhtml") && !f.startsWith("/WEB-INF/") && text(war, f).contains("template=\"/WEB-INF/")).sorted()
                .collect(Collectors.joining("\n"));
        ear.delete(WAR);
        if (tests.length > 0) {
            letArquillianIn(war);
            // Beside the entities: Payara does not show their persistence unit to the web module.
            ear.delete(EJB);
            ear.addAsModule(ejb.addClass(Probe.class));
        }
        war.addClasses(tests).addAsResource(new StringAsset(files), "migrations.txt").addAsResource(new StringAsset(pages), "pages.txt");
        return ear.addAsModule(war);
    }

    /** Everything of the application asks for a login; the door through which the tests come in must not. */
    private static void letArquillianIn(WebArchive war) {
        String open = "<url-pattern>/login.xhtml</url-pattern>";
        String descriptor = text(war, DESCRIPTOR).replace(open, open + "<url-pattern>/ArquillianServletRunnerEE9</url-pattern>");
        war.delete(DESCRIPTOR);
        war.add(new StringAsset(descriptor), DESCRIPTOR);
    }

    private static String text(WebArchive war, String file) {
        try (InputStream in = war.get(file).getAsset().openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
