package vn.vinhdanh.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.vinhdanh.testing.Db;
import vn.vinhdanh.testing.Harness;

/**
 * Pages of the people list in the service ({@link PagesBenchmark}), and the first page with its menu over HTTP as a registry officer sees it, against the same 50 rows of the same database in
 * a bare PrimeFaces table and in a plain servlet, which lie in a WAR of the bench beside the application.
 */
final class ListBenchmark {

    private static final int ROWS = 50;
    private static final int WARM_UP = 400;
    private static final int ROUNDS = 201;
    private static final Pattern VIEW_STATE = Pattern.compile("name=\"jakarta\\.faces\\.ViewState\"[^>]* value=\"([^\"]+)\"");
    private static final Pattern TABLE_ROW = Pattern.compile("<tr data-ri=|<tr class=\"row\"");

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL)).followRedirects(HttpClient.Redirect.NORMAL).build();
    private final String base;

    private ListBenchmark(int port) {
        base = "http://127.0.0.1:" + port;
    }

    static List<Measurement> run(Harness country, int people, Path build) throws IOException {
        List<Measurement> all = new ArrayList<>(PagesBenchmark.run(country, people));
        all.addAll(overHttp(people, build));
        return all;
    }

    private static List<Measurement> overHttp(int people, Path build) throws IOException {
        try (Db db = Db.postgres()) {
            WildFly server = new WildFly(build, "wildfly-list", db, "accounts", build.resolve("vinhdanh.ear"), build.resolve("bench/bare.war"));
            server.start(Server.HEALTH, 200);
            try {
                fill(db, people);
                ListBenchmark browser = new ListBenchmark(server.port);
                browser.login();
                return browser.measure();
            } finally {
                server.stop();
            }
        }
    }

    private static void fill(Db db, int people) {
        db.execute("INSERT INTO person (id, personal_id, full_name, family_name, middle_name, given_name, norm_name, sort_key, sex, birth_date, birth_year,"
                + " person_type, unit_id, position) SELECT n.n + 600000000, CONCAT('999', LPAD(CAST(n.n AS varchar), 9, '0')), CONCAT('Nguyễn Văn ', n.n),"
                + " 'Nguyễn', 'Văn', 'An', CONCAT('nguyen van ', n.n), CONCAT('an ', LPAD(CAST((CAST(n.n AS bigint) * 7919) % 1000000 AS varchar), 6, '0')), 'MALE',"
                + " DATE '1985-03-02', 1985, 'CIVIL_SERVANT', (SELECT MIN(u.id) FROM unit u), 'Chuyên viên' FROM generate_series(1, " + people + ") AS n (n)");
        db.execute("ANALYZE person");
    }

    private void login() {
        Matcher state = VIEW_STATE.matcher(get("/vinhdanh/login.xhtml"));
        if (!state.find()) {
            throw new IllegalStateException("no view state on the login page");
        }
        String form = "login=login&to=&username=hoso&enter=&password=" + encoded("Vinhdanh#2026") + "&jakarta.faces.ViewState=" + encoded(state.group(1));
        send(HttpRequest.newBuilder(URI.create(base + "/vinhdanh/login.xhtml")).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)).build());
    }

    private List<Measurement> measure() {
        Measurement table = new Measurement("list", ROWS, "ms", "bare PrimeFaces table, same rows");
        Measurement servlet = new Measurement("list-servlet", ROWS, "ms", "plain servlet, same rows");
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            double ours = Bench.millis(() -> page("/vinhdanh/personnel/people.xhtml"));
            double bareTable = Bench.millis(() -> page("/bare/bare.xhtml"));
            double bareServlet = Bench.millis(() -> page("/bare/servlet"));
            if (round >= 0) {
                table.add(ours, bareTable);
                servlet.add(ours, bareServlet);
            }
        }
        return List.of(table, servlet);
    }

    /** Reads a page; it must hold the rows, or something else would be measured. */
    private void page(String path) {
        long rows = TABLE_ROW.matcher(get(path)).results().count();
        if (rows != ROWS) {
            throw new IllegalStateException(path + " shows " + rows + " rows");
        }
    }

    private String get(String path) {
        return send(HttpRequest.newBuilder(URI.create(base + path)).build());
    }

    private String send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
