package vn.vinhdanh.web.personnel;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import vn.vinhdanh.personnel.person.PersonFilter;
import vn.vinhdanh.personnel.person.PersonListing;
import vn.vinhdanh.personnel.person.PersonService;
import vn.vinhdanh.personnel.person.PersonStatus;
import vn.vinhdanh.personnel.person.PersonType;
import vn.vinhdanh.web.shared.TextMap;

/** The list of people; everything that narrows it stands in the address, so that it can be kept and sent on. */
@Named
@RequestScoped
public class PeoplePage {

    private static final int SHOWN = 50;

    @EJB
    private PersonService people;
    @Inject
    private TextMap texts;

    private String q;
    private String unit;
    private String type;
    private String status;
    private String cursor;
    private PersonListing listing;

    /** Reads the page of the list that the address names. */
    public void load() {
        listing = people.list(new PersonFilter(q, unitId(), chosen(PersonType.values(), type), chosen(PersonStatus.values(), status)),
                cursor, SHOWN);
    }

    /** Where the list goes on from a cursor, with the same filters. */
    public String address(String from) {
        return "people.xhtml?" + parameter("q", q) + parameter("unit", unit) + parameter("type", type) + parameter("status", status)
                + "cursor=" + from;
    }

    private static String parameter(String name, String value) {
        return value == null || value.isBlank() ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8) + "&";
    }

    /** "1–50 of 214" in the reader's language. */
    public String getRange() {
        int last = listing.first() + listing.items().size() - 1;
        return listing.total() == null ? texts.format("personnel.list.range.many", listing.first(), last)
                : texts.format("personnel.list.range", listing.first(), last, listing.total());
    }

    public boolean isFiltered() {
        return Stream.of(q, unit, type, status).anyMatch(s -> s != null && !s.isBlank());
    }

    // an address typed wrongly narrows nothing instead of failing
    private Long unitId() {
        return unit != null && unit.matches("\\d{1,18}") ? Long.valueOf(unit) : null;
    }

    private static <E extends Enum<E>> E chosen(E[] values, String name) {
        return Stream.of(values).filter(v -> v.name().equals(name)).findFirst().orElse(null);
    }

    public PersonType[] getTypes() {
        return PersonType.values();
    }

    public PersonStatus[] getStates() {
        return PersonStatus.values();
    }

    public PersonListing getListing() {
        return listing;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String cursor) {
        this.cursor = cursor;
    }
}
