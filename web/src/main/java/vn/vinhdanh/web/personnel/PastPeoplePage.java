package vn.vinhdanh.web.personnel;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import vn.vinhdanh.personnel.past.PastListService;
import vn.vinhdanh.personnel.past.PastRow;
import vn.vinhdanh.shared.Page;

/** The list of people as at a day; day, unit and place stand in the address. */
@Named
@RequestScoped
public class PastPeoplePage {

    private static final int SHOWN = 50;

    @EJB
    private PastListService people;
    @Inject
    private Clock clock;

    private String asAt;
    private String unit;
    private String after;
    private LocalDate day;
    private Page<PastRow> page;

    /** Reads the page of the list that the address names; without a day, that of today. */
    public void load() {
        day = PersonHistoryPage.day(asAt);
        if (day == null) {
            day = LocalDate.now(clock);
        }
        page = people.list(day, number(unit), number(after), SHOWN);
    }

    /** Where the list goes on. */
    public String getNextAddress() {
        return "peopleAsAt.xhtml?asAt=" + day + (number(unit) == null ? "" : "&unit=" + unit) + "&after=" + page.next();
    }

    private static Long number(String typed) {
        return typed != null && typed.matches("\\d{1,18}") ? Long.valueOf(typed) : null;
    }

    public String getDayText() {
        return day.format(DateTimeFormatter.ofPattern("dd/MM/yyyy"));
    }

    public LocalDate getDay() {
        return day;
    }

    public Page<PastRow> getPage() {
        return page;
    }

    public String getAsAt() {
        return asAt;
    }

    public void setAsAt(String asAt) {
        this.asAt = asAt;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
