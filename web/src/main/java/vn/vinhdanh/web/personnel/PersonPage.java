package vn.vinhdanh.web.personnel;

import jakarta.ejb.EJB;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import vn.vinhdanh.personnel.person.PersonCard;
import vn.vinhdanh.personnel.person.PersonService;
import vn.vinhdanh.personnel.timeline.TimelineEntry;
import vn.vinhdanh.personnel.timeline.TimelineService;
import vn.vinhdanh.web.shared.Ids;

/** One person: who it is, and one of the areas timeline, record, postings, pay, ratings, awards, discipline, history. */
@Named
@ViewScoped
public class PersonPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final List<String> TABS = List.of("timeline", "record", "histories", "postings", "pay", "ratings", "awards", "discipline",
            "history");

    /** What happened in one year; the year is null for what has no date at all. */
    public record Year(Integer year, List<TimelineEntry> entries) implements Serializable {
    }

    @EJB
    private PersonService people;
    @EJB
    private TimelineService timelines;

    private String id;
    private Long personId;
    private String tab;
    private PersonCard card;
    private List<Year> years = List.of();

    /** Reads the person named in the address and what the chosen area shows. */
    public void load() throws IOException {
        personId = Ids.required(id);
        card = people.get(personId);
        if (!card.id().equals(personId)) {
            // an old link to a record that was merged: the person it is part of
            String area = tab != null && TABS.contains(tab) ? "&tab=" + tab : "";
            Faces.redirect(Faces.getRequestContextPath() + "/personnel/person.xhtml?id=" + card.id() + area);
            personId = card.id();
            id = personId.toString();
        }
        if (past(Faces.getRequestParameter("asAt"))) {
            // a day of the past is never shown beside what holds today
            tab = "history";
        } else if (tab == null || !TABS.contains(tab)) {
            tab = TABS.get(0);
        }
        if (tab.equals("timeline")) {
            years = byYear(timelines.of(personId));
        }
    }

    private static boolean past(String asAt) {
        return asAt != null && !asAt.isBlank();
    }

    private static List<Year> byYear(List<TimelineEntry> entries) {
        Map<Integer, List<TimelineEntry>> years = new LinkedHashMap<>();
        entries.forEach(e -> years.computeIfAbsent(e.shownYear(), y -> new ArrayList<>()).add(e));
        return years.entrySet().stream().map(e -> new Year(e.getKey(), e.getValue())).toList();
    }

    /** The first letter of the given name, also where that is not the last word, shown in place of a photograph. */
    public String getInitial() {
        return initial(card.givenName());
    }

    static String initial(String givenName) {
        return givenName.codePoints().filter(Character::isLetter).mapToObj(c -> Character.toString(Character.toUpperCase(c))).findFirst().orElse("–");
    }

    /** Picture beside an entry of the timeline. */
    public String icon(String kind) {
        return switch (kind) {
            case TimelineEntry.RATING -> "pi-chart-bar";
            case TimelineEntry.AWARD -> "pi-star-fill";
            case TimelineEntry.INITIATIVE -> "pi-lightbulb";
            case TimelineEntry.DISCIPLINE -> "pi-exclamation-triangle";
            default -> "pi-briefcase";
        };
    }

    public List<String> getTabs() {
        return TABS;
    }

    public PersonCard getCard() {
        return card;
    }

    public List<Year> getYears() {
        return years;
    }

    public Long getPersonId() {
        return personId;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getTab() {
        return tab;
    }

    public void setTab(String tab) {
        this.tab = tab;
    }
}
