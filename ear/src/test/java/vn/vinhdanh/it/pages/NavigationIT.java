package vn.vinhdanh.it.pages;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the menu offers to somebody opens without an error, in both languages, for eyes and ears, on a small screen too. */
class NavigationIT {

    private static final Set<String> EXAMINED = new HashSet<>();

    @ParameterizedTest
    @ValueSource(strings = {"quantri", "hoso", "chuyenvien1", "truongphong1", "thamdinh", "thuky", "hoidong1", "giamdoc", "vanthu", "thanhtra"})
    void everyPageOfTheMenuOpens(String username) {
        try (Site site = Site.as(username)) {
            assertTrue(site.menu().size() > 1, () -> username + " has no menu: " + site.text());
            for (String address : site.menu()) {
                site.open(address);
                if (EXAMINED.add(address)) {
                    site.accessible();
                    site.open(address + "?lang=en");
                    site.open(address + "?lang=vi");
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"thuky", "chuyenvien1"})
    void everyPageFitsASmallScreen(String username) {
        try (Site site = Site.as(username, 390)) {
            for (String address : site.menu()) {
                site.open(address);
                site.fits();
            }
        }
    }

    @Test
    void aPageThatDoesNotExistSaysSo() {
        try (Site site = Site.as("thanhtra")) {
            assertTrue(site.page.navigate(vn.vinhdanh.it.server.RunningServer.BASE + "/nothing.xhtml").status() == 404);
            site.whole();
        }
    }
}
