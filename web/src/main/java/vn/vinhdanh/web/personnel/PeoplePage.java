package vn.vinhdanh.web.personnel;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import vn.vinhdanh.organisation.UnitService;
import vn.vinhdanh.personnel.person.PersonListing;
import vn.vinhdanh.personnel.person.PersonService;
import vn.vinhdanh.personnel.search.PersonColumn;
import vn.vinhdanh.shared.NotFoundException;
import vn.vinhdanh.web.shared.Grid;
import vn.vinhdanh.web.shared.TextMap;

/** The list of people; everything that narrows it stands in the address, so that it can be kept and sent on. */
@Named
@RequestScoped
public class PeoplePage {

    private static final int SHOWN = 50;

    @EJB
    private PersonService people;
    @EJB
    private UnitService units;
    @Inject
    private TextMap texts;
    @Inject
    private PeopleChoices choices;

    private PeopleAddress address;
    private PersonListing listing;
    private Grid grid;
    private String unitName;
    private boolean more;

    /** A column that may be shown. */
    public record ColumnChoice(String name, String label, boolean shown) {
    }

    /** Reads the page of the list that the address names. */
    public void load() throws IOException {
        address = new PeopleAddress(Faces.getRequest().getParameterMap());
        if (!address.tidy()) {
            Faces.redirect(Faces.getRequestContextPath() + "/personnel/people.xhtml" + address.whole());
            return;
        }
        listing = people.list(address.filter(), Faces.getRequestParameter("cursor"), SHOWN);
        grid = PeopleGrid.of(listing, address.columns(), texts);
        unitName = nameOf(address.unit());
        more = Faces.getRequestParameter("more") != null || address.set().stream().anyMatch(f -> !PeopleAddress.BASIC.contains(f));
    }

    /** Where the list goes on from a cursor, with the same filters. */
    public String address(String from) {
        return "people.xhtml?" + address.query(null) + "cursor=" + from;
    }

    /** The same list with the further filters in sight. */
    public String getMoreAddress() {
        return "people.xhtml?" + address.query(null) + "more=1#more";
    }

    /** The same filters on the list of a day. */
    public String getPastAddress() {
        return "peopleAsAt.xhtml?" + address.query(null);
    }

    /** The whole list as a workbook. */
    public String getWorkbook() {
        return "people.xlsx?" + address.query(null);
    }

    public List<PeopleChoices.Chip> getChips() {
        return choices.chips(address, "people.xhtml?", unitName);
    }

    // a unit outside the reader's scope keeps its number: the list is empty then
    private String nameOf(Long unit) {
        try {
            return unit == null ? null : units.get(unit).name();
        } catch (NotFoundException e) {
            return null;
        }
    }

    /** "1–50 of 214" in the reader's language. */
    public String getRange() {
        int last = listing.first() + listing.items().size() - 1;
        return listing.total() == null ? texts.format("personnel.list.range.many", listing.first(), last, listing.counted())
                : texts.format("personnel.list.range", listing.first(), last, listing.total());
    }

    /** Why nobody is found: a filter that is not understood, a range upside down, or too narrow a filter, or an empty registry. */
    public String getNobody() {
        String wrong = choices.notUnderstood(address);
        if (wrong != null) {
            return wrong;
        }
        String span = address.reversed();
        if (span != null) {
            return texts.format("search.reversed." + span, address.values().get(span + "From"), address.values().get(span + "To"));
        }
        if (address.unit() != null && unitName == null) {
            return texts.format("search.noUnit", address.unit().toString());
        }
        return texts.get(isFiltered() ? "personnel.list.none" : "personnel.list.empty");
    }

    public boolean isFiltered() {
        return !address.set().isEmpty();
    }

    public boolean isMore() {
        return more;
    }

    public List<ColumnChoice> getColumns() {
        return Stream.of(PersonColumn.values()).map(c -> new ColumnChoice(c.name(), texts.of(c), address.columns().contains(c))).toList();
    }

    /** What is set, by the name of the filter. */
    public Map<String, String> getSet() {
        return address.values();
    }

    public String getUnitName() {
        return unitName;
    }

    public PersonListing getListing() {
        return listing;
    }

    public Grid getGrid() {
        return grid;
    }
}
