package vn.vinhdanh.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The years offered in the frame: the running one and those whose lists are still asked for. */
@Named
@RequestScoped
public class WorkYears {

    private static final int BACK = 6;

    @Inject
    private Clock clock;
    @Inject
    private CurrentUser user;
    @Inject
    private TextMap texts;

    /** The year chosen, or the running one. */
    public int current() {
        return user.yearOr(LocalDate.now(clock).getYear());
    }

    /** All years, then single ones, the newest first; each leads to the page as it is, in that year. */
    public List<Links.Group> getGroups() {
        Integer shown = user.getYear();
        String here = "?" + user.getYearQuery();
        List<Links.Item> items = new ArrayList<>(List.of(new Links.Item(here + "all", null, texts.get("shared.frame.allYears"), shown == null)));
        int now = LocalDate.now(clock).getYear();
        for (int year = now; year >= now - BACK; year--) {
            items.add(new Links.Item(here + year, null, Integer.toString(year), shown != null && shown == year));
        }
        return List.of(new Links.Group(null, items));
    }
}
