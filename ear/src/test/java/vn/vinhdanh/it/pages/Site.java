package vn.vinhdanh.it.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.vinhdanh.it.server.RunningServer;

/** One person at a browser of their own. Every page that is opened is checked: answer, errors of scripts, accessibility. */
final class Site implements AutoCloseable {

    static final String PASSWORD = "Vinhdanh#2026";
    private static final int WIDE = 1280;
    private static final Set<String> GRAVE = Set.of("serious", "critical");
    private static Playwright playwright;
    private static Browser browser;

    final Page page;
    private final BrowserContext context;
    private final List<String> complaints = new ArrayList<>();

    private Site(int width) {
        context = browser().newContext(new Browser.NewContextOptions().setViewportSize(width, 900).setLocale("vi-VN").setAcceptDownloads(true));
        page = context.newPage();
        page.setDefaultTimeout(45_000);
        page.onPageError(e -> complaints.add("script: " + e));
        page.onResponse(r -> {
            if (r.status() >= 500) {
                complaints.add(r.status() + " " + r.url());
            }
        });
    }

    private static synchronized Browser browser() {
        if (browser == null) {
            Path chromium = chromium();
            RunningServer.shared();
            playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(chromium)
                    .setArgs(List.of("--no-sandbox", "--disable-quic", "--no-first-run", "--disable-background-networking",
                            "--disable-component-update", "--disable-sync")));
        }
        return browser;
    }

    /** Asked before a server is started for nothing. */
    private static Path chromium() {
        Path program = Path.of(System.getenv().getOrDefault("VINHDANH_CHROMIUM", "/usr/bin/chromium"));
        if (!Files.isRegularFile(program) || !Files.isExecutable(program)) {
            throw new IllegalStateException("VINHDANH_CHROMIUM is no program: " + program + ". config/test.sh finds Chromium or installs it.");
        }
        return program;
    }

    /** Somebody who has not logged in. */
    static Site visitor() {
        return new Site(WIDE);
    }

    /** Somebody who has logged in. */
    static Site as(String username) {
        return as(username, WIDE);
    }

    static Site as(String username, int width) {
        Site site = new Site(width);
        site.login(username, PASSWORD);
        assertTrue(!site.page.url().contains("/login.xhtml"), () -> username + " stays on " + site.page.url() + ": " + site.text());
        return site;
    }

    void login(String username, String password) {
        page.navigate(RunningServer.BASE + "/login.xhtml");
        page.locator("#username").fill(username);
        page.locator("#password").fill(password);
        page.locator("#password").press("Enter");
        settled();
    }

    /** Opens a page and expects it whole. */
    Site open(String path) {
        Response answer = page.navigate(path.startsWith("http") ? path : RunningServer.BASE + path);
        assertEquals(200, answer.status(), () -> path + ": " + text());
        // not settled(): that waits half a second of silence on each page
        page.waitForFunction("() => !window.PrimeFaces || PrimeFaces.ajax.Queue.isEmpty()");
        whole();
        return this;
    }

    void settled() {
        page.waitForLoadState(LoadState.NETWORKIDLE);
    }

    /** No error so far on anything this person opened, and no text key in place of a text. */
    void whole() {
        assertEquals(List.of(), complaints, () -> page.url() + ": " + text());
        String text = text();
        assertTrue(!text.contains("???"), () -> page.url() + " misses a text: " + text);
    }

    /** Nothing serious for somebody who cannot see, or uses no mouse. */
    void accessible() {
        List<String> found = new AxeBuilder(page).analyze().getViolations().stream().filter(v -> GRAVE.contains(v.getImpact()))
                .map(v -> v.getId() + ": " + v.getHelp() + " " + v.getNodes().stream().limit(3).map(n -> n.getHtml()).toList()).toList();
        assertEquals(List.of(), found, page.url());
    }

    /** Nothing sticks out at the right. */
    void fits() {
        int excess = ((Number) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")).intValue();
        assertTrue(excess <= 1, () -> page.url() + " is " + excess + " px too wide");
    }

    /** Nothing sticks out at the right of a telephone. */
    void fitsSmallScreen() {
        page.setViewportSize(390, 900);
        fits();
        page.setViewportSize(WIDE, 900);
    }

    /** Addresses of the menu of this person. */
    List<String> menu() {
        return page.locator("nav a[href*='.xhtml']").all().stream().map(a -> (String) a.evaluate("a => a.href"))
                .map(a -> a.replaceAll("[?#].*", "")).distinct().toList();
    }

    String text() {
        return page.locator("body").innerText();
    }

    @Override
    public void close() {
        context.close();
    }
}
