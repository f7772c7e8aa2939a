package vn.vinhdanh.it.pages;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With a whole department in the database: every role opens every kind of page it can reach by following the first link of each list. */
class DemonstrationWalkIT {

    private static final int MOST = 40;
    private static final Set<String> EXAMINED = new HashSet<>();

    @ParameterizedTest
    @ValueSource(strings = {"giamdoc", "truongphong1", "chuyenvien1", "thuky", "thamdinh", "vanthu", "hoso", "hoidong1", "thanhtra", "quantri"})
    void everyKindOfPageOpens(String username) {
        try (Site site = Site.as(username)) {
            Map<String, String> opened = walk(site, true);
            assertTrue(opened.size() > 2, () -> username + " saw only " + opened);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"giamdoc", "chuyenvien1", "quantri"})
    void everyKindOfPageFitsASmallScreen(String username) {
        try (Site site = Site.as(username, 390)) {
            walk(site, false);
        }
    }

    @Test
    void theWalkReachesTheDetailsOfEveryRoom() {
        try (Site site = Site.as("giamdoc")) {
            Set<String> pages = new TreeSet<>(walk(site, false).keySet());
            for (String page : List.of("/personnel/person.xhtml", "/reward/dossier.xhtml", "/reward/decision.xhtml", "/conference/meeting.xhtml",
                    "/classification/campaign.xhtml", "/classification/sheet.xhtml")) {
                assertTrue(pages.stream().anyMatch(p -> p.endsWith(page)), () -> page + " is not among " + pages);
            }
        }
    }

    /** Opens one page of each kind, the menu first; addresses by kind. */
    private static Map<String, String> walk(Site site, boolean examine) {
        Map<String, String> opened = new HashMap<>();
        Deque<String> ahead = new ArrayDeque<>(site.menu());
        while (!ahead.isEmpty() && opened.size() < MOST) {
            String address = ahead.remove();
            String kind = address.replaceAll("[?#].*", "");
            if (opened.putIfAbsent(kind, address) == null) {
                site.open(address);
                site.fits();
                ahead.addAll(links(site));
                if (examine && EXAMINED.add(kind)) {
                    site.accessible();
                    String other = address + (address.contains("?") ? "&" : "?") + "lang=";
                    site.open(other + "en");
                    site.open(other + "vi");
                }
            }
        }
        return opened;
    }

    private static List<String> links(Site site) {
        return site.page.locator("main a[href*='.xhtml?id=']").all().stream().map(a -> (String) a.evaluate("a => a.href")).toList();
    }
}
