package vn.vinhdanh.it.pages;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vinhdanh.it.server.RunningServer;

/** Whatever the menu offers opens without an error while there are no data yet, in both languages, for eyes and ears, on a small screen too. */
class NavigationIT {

    private static final Set<String> EXAMINED = new HashSet<>();

    /** Together these three have every page of the menu; DemonstrationWalkIT goes with every role. */
    @ParameterizedTest
    @ValueSource(strings = {"giamdoc", "hoso", "quantri"})
    void everyPageOfTheMenuOpens(String username) {
        try (Site site = Site.as(username)) {
            List<String> menu = site.menu();
            assertTrue(menu.size() > 1, () -> username + " has no menu: " + site.text());
            List<String> unseen = menu.stream().filter(EXAMINED::add).toList();
            for (String address : menu) {
                site.open(address);
                if (unseen.contains(address)) {
                    site.fits();
                    site.fitsSmallScreen();
                }
            }
            // the pages are the same on both servers, so are their faults
            if ("wildfly".equals(RunningServer.name())) {
                inEnglish(site, unseen);
            }
        }
    }

    private static void inEnglish(Site site, List<String> addresses) {
        site.open("/index.xhtml?lang=en");
        for (String address : addresses) {
            site.open(address);
            site.accessible();
            site.fitsSmallScreen();
        }
        site.open("/index.xhtml?lang=vi");
    }

    @Test
    void aPageThatDoesNotExistSaysSo() {
        try (Site site = Site.as("thanhtra")) {
            assertTrue(site.page.navigate(RunningServer.BASE + "/nothing.xhtml").status() == 404);
            site.whole();
        }
    }
}
