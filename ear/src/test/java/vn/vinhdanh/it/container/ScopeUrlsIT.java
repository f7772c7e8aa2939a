package vn.vinhdanh.it.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.it.container.Addresses.Address;
import vn.vinhdanh.it.container.Addresses.Kind;

/**
 * Asks every page, file and GET of the interface for things of one division: somebody who holds every role for the sister division only
 * gets 403 or 404 for one thing and no row of it in a list; somebody whose roles ended gets nothing at all. Somebody who holds them for the
 * department gets them, otherwise the asking would prove nothing; and names that hold markup are shown as they were typed.
 */
@ArquillianTest
public class ScopeUrlsIT {

    private static final String BASE = "http://127.0.0.1:18180/vinhdanh";
    private static final Set<Integer> CLOSED = Set.of(403, 404);
    private static final List<String> FORMS = List.of("/personnel/personEdit.xhtml", "/organisation/unit.xhtml", "/organisation/reorganisationEdit.xhtml",
            "/classification/campaignEdit.xhtml", "/reward/dossierEdit.xhtml", "/conference/edit.xhtml", "/account/account.xhtml");
    private static final String PAPER = ".*\\.pdf.*";

    @EJB(lookup = "java:app/vinhdanh-ejb/Probe")
    private Probe probe;

    @Deployment
    public static EnterpriseArchive application() {
        return BuiltApplication.with(ScopeUrlsIT.class, Addresses.class, Address.class, Kind.class, PlantedDivision.class);
    }

    @BeforeEach
    void plant() {
        if (probe.count("account", "username", "scope.insider") == 0) {
            probe.plant(PlantedDivision.below(probe.unit()));
        }
    }

    @Test
    void everyPageHasItsLineInTheseTests() throws IOException {
        assertEquals(new TreeSet<>(), Addresses.missing(resource("/pages.txt")), "add a line to Addresses.PAGES");
    }

    @Test
    void nothingOfAnotherDivisionComesBack() throws Exception {
        HttpClient outsider = login("scope.outsider");
        HttpClient insider = login("scope.insider");
        List<String> leaks = new ArrayList<>();
        List<String> useless = new ArrayList<>();
        List<String> raw = new ArrayList<>();
        for (Address address : addresses()) {
            if (address.kind() != Kind.FREE) {
                HttpResponse<byte[]> theirs = get(outsider, address.path());
                if (marked(theirs) || address.kind() == Kind.ONE && !CLOSED.contains(theirs.statusCode()) || theirs.statusCode() >= 500) {
                    leaks.add(theirs.statusCode() + " " + address.path() + " " + where(theirs));
                }
                HttpResponse<byte[]> own = get(insider, address.path());
                if (address.kind() == Kind.ONE ? CLOSED.contains(own.statusCode()) || own.statusCode() >= 500 : !marked(own)) {
                    useless.add(own.statusCode() + " " + address.path());
                }
                if (!address.path().contains("/api/") && content(own.body()).contains(PlantedDivision.MARKUP)) {
                    raw.add(address.path());
                }
            }
        }
        assertEquals("leaks: [], of no use, because the department itself does not get it: [], shown as markup: []",
                "leaks: " + leaks + ", of no use, because the department itself does not get it: " + useless + ", shown as markup: " + raw);
    }

    @Test
    void rolesThatEndedOpenNothing() throws Exception {
        HttpClient former = login("scope.former");
        List<String> leaks = new ArrayList<>();
        for (Address address : addresses()) {
            HttpResponse<byte[]> answer = get(former, address.path());
            if (address.kind() != Kind.FREE && (answer.statusCode() < 400 && address.kind() == Kind.ONE || marked(answer))) {
                leaks.add(answer.statusCode() + " " + address.path() + " " + where(answer));
            }
        }
        assertEquals(List.of(), leaks);
    }

    @Test
    void emptyFormsOpenOnlyToThoseWhoMayStoreThem() throws Exception {
        HttpClient former = login("scope.former");
        HttpClient insider = login("scope.insider");
        List<String> wrong = new ArrayList<>();
        for (String form : FORMS) {
            int refused = get(former, form).statusCode();
            int opened = get(insider, form).statusCode();
            if (refused != 403 || opened != 200) {
                wrong.add(form + " " + refused + " " + opened);
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static List<Address> addresses() throws Exception {
        List<Address> all = new ArrayList<>(Addresses.pages());
        all.addAll(Addresses.rest(new String(get(HttpClient.newHttpClient(), "/api/openapi.yaml").body(), StandardCharsets.UTF_8)));
        assertTrue(all.size() > 60, () -> String.valueOf(all.size()));
        return all;
    }

    private static HttpClient login(String username) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        HttpRequest request = HttpRequest.newBuilder(URI.create(BASE + "/login/again")).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("username=" + username + "&password=Vinhdanh%232026")).build();
        assertEquals(204, client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode());
        return client;
    }

    private static HttpResponse<byte[]> get(HttpClient client, String path) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(BASE + path));
        if (path.contains("/api/")) {
            request.header("Accept", path.matches(PAPER) ? "application/pdf" : "*/*");
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static boolean marked(HttpResponse<byte[]> answer) throws IOException {
        return content(answer.body()).toLowerCase(Locale.ROOT).contains(PlantedDivision.MARK);
    }

    /** The words around the mark. */
    private static String where(HttpResponse<byte[]> answer) throws IOException {
        String text = content(answer.body());
        int at = text.toLowerCase(Locale.ROOT).indexOf(PlantedDivision.MARK);
        return at < 0 ? "" : text.substring(Math.max(0, at - 150), Math.min(text.length(), at + 60));
    }

    /** The text of every part of a workbook or document, or the bytes as they are. */
    private static String content(byte[] file) throws IOException {
        if (file.length < 2 || file[0] != 'P' || file[1] != 'K') {
            return new String(file, StandardCharsets.UTF_8);
        }
        StringBuilder all = new StringBuilder();
        Path there = Files.write(Files.createTempFile("scope", ".zip"), file);
        try (ZipFile zip = new ZipFile(there.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                all.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        } finally {
            Files.delete(there);
        }
        return all.toString();
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = ScopeUrlsIT.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
