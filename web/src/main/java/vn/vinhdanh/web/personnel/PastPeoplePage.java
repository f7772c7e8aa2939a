package vn.vinhdanh.web.personnel;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;
import vn.vinhdanh.personnel.past.PastListService;
import vn.vinhdanh.personnel.past.PastRow;
import vn.vinhdanh.shared.Page;
import vn.vinhdanh.web.organisation.UnitChoices;
import vn.vinhdanh.web.shared.Grid;
import vn.vinhdanh.web.shared.TypedDay;

/** The list of people as at a day; day, filters and place stand in the address, as those of the list of today do. */
@Named
@RequestScoped
public class PastPeoplePage {

    private static final int SHOWN = 50;

    @EJB
    private PastListService people;
    @Inject
    private PeopleChoices choices;
    @Inject
    private UnitChoices units;
    @Inject
    private Clock clock;

    private final TypedDay asAt = new TypedDay();
    private String after;
    private PeopleAddress address;
    private Page<PastRow> page = new Page<>(List.of(), null, 0L);

    /** Reads the page of the list that the address names; without a day, that of today. */
    public void load() {
        asAt.orElse(LocalDate.now(clock));
        address = new PeopleAddress(Faces.getRequest().getParameterMap()).ofDay();
        if (!asAt.isWrong()) {
            page = people.list(asAt.getDay(), address.filter(), number(after), SHOWN);
        }
    }

    /** Whether the day has not been yet: the list then shows what is known of it today. */
    public boolean isAhead() {
        return asAt.getDay() != null && asAt.getDay().isAfter(LocalDate.now(clock));
    }

    private String day() {
        return asAt.isWrong() ? "" : "asAt=" + asAt.getDay() + "&";
    }

    private String base() {
        return "peopleAsAt.xhtml?" + day();
    }

    /** Where the list goes on; the number of the next line goes along. */
    public String getNextAddress() {
        return base() + address.query(null) + "n=" + (first() + page.items().size()) + "&after=" + page.next();
    }

    /** The same list with the further filters in sight. */
    public String getMoreAddress() {
        return base() + address.query(null) + "more=1#more";
    }

    /** The whole list as a workbook. */
    public String getWorkbook() {
        return "peopleAsAt.xlsx?" + day() + address.query(null);
    }

    public List<PeopleChoices.Chip> getChips() {
        return choices.chips(address, base(), getUnitName());
    }

    /** A filter that is not understood, said in the place of the list; null when there is none. */
    public String getNotUnderstood() {
        return choices.notUnderstood(address);
    }

    public boolean isMore() {
        return Faces.getRequestParameter("more") != null || address.set().stream().anyMatch(f -> !PeopleAddress.BASIC.contains(f));
    }

    public String getUnitName() {
        return units.name(address.values().get("unit"));
    }

    public Grid getGrid() {
        return choices.past(page.items(), first(), asAt.getDay());
    }

    private int first() {
        Long n = number(Faces.getRequestParameter("n"));
        return n == null || n > Integer.MAX_VALUE ? 1 : n.intValue();
    }

    private static Long number(String typed) {
        return typed != null && typed.matches("\\d{1,18}") ? Long.valueOf(typed) : null;
    }

    /** What is set, by the name of the filter. */
    public Map<String, String> getSet() {
        return address.values();
    }

    public Page<PastRow> getPage() {
        return page;
    }

    public TypedDay getAsAt() {
        return asAt;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
