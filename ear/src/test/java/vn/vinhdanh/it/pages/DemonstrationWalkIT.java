package vn.vinhdanh.it.pages;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * With a whole department in the database: every role opens every kind of page it can reach by following the first link of each
 * kind. The first who comes to a kind examines it: accessibility, a small screen, the other language.
 */
class DemonstrationWalkIT {

    private static final int MOST = 60;
    private static final Set<String> EXAMINED = new HashSet<>();
    private static final Map<String, List<String>> REACHED = Map.of(
            "giamdoc", List.of("/personnel/person.xhtml", "/reward/dossier.xhtml", "/reward/decision.xhtml", "/conference/meeting.xhtml",
                    "/classification/campaign.xhtml", "/classification/sheet.xhtml"),
            "hoso", List.of("/personnel/personEdit.xhtml", "/organisation/unit.xhtml"),
            "thuky", List.of("/conference/meeting.xhtml", "/classification/campaign.xhtml"),
            "quantri", List.of("/account/account.xhtml"));

    @ParameterizedTest
    @ValueSource(strings = {"giamdoc", "truongphong1", "chuyenvien1", "thuky", "thamdinh", "vanthu", "hoso", "hoidong1", "thanhtra", "quantri"})
    void everyKindOfPageOpens(String username) {
        try (Site site = Site.as(username)) {
            Set<String> opened = walk(site);
            assertTrue(opened.size() > 2, () -> username + " saw only " + opened);
            for (String page : REACHED.getOrDefault(username, List.of())) {
                assertTrue(opened.stream().anyMatch(kind -> kind.contains(page)), () -> page + " is not among " + opened);
            }
        }
    }

    /** Opens one page of each kind, the menu first. */
    private static Set<String> walk(Site site) {
        Map<String, String> opened = new HashMap<>();
        List<String> examined = new ArrayList<>();
        Deque<String> ahead = new ArrayDeque<>(site.menu());
        while (!ahead.isEmpty() && opened.size() < MOST) {
            String address = ahead.remove();
            String kind = kind(address);
            if (opened.putIfAbsent(kind, address) == null) {
                site.open(address);
                site.fits();
                ahead.addAll(links(site));
                if (EXAMINED.add(kind)) {
                    site.accessible();
                    site.fitsSmallScreen();
                    examined.add(address);
                }
            }
        }
        inEnglish(site, examined);
        return opened.keySet();
    }

    private static void inEnglish(Site site, List<String> addresses) {
        site.open("/index.xhtml?lang=en");
        for (String address : addresses) {
            site.open(address);
            site.fits();
            site.fitsSmallScreen();
        }
        // the language is kept with the account
        site.open("/index.xhtml?lang=vi");
    }

    /** The page; of a person each area is one. */
    private static String kind(String address) {
        return address.replaceAll("[?#].*", "") + address.replaceAll("^[^?]*(?:\\?|$)(?:.*&)?(tab=\\w+)?.*$", "$1");
    }

    /** Links of the page to other pages: one per kind, no papers. */
    @SuppressWarnings("unchecked")
    private static List<String> links(Site site) {
        return (List<String>) site.page.evaluate("""
                () => [...new Map([...document.querySelectorAll("main a[href*='.xhtml?']:not([target])")].reverse()
                    .map(a => [a.href.replace(/[?#].*/, '') + (a.href.match(/[?&]tab=\\w+/) || ''), a.href])).values()]
                """);
    }
}
