package vn.vinhdanh.web.regulation;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import vn.vinhdanh.regulation.HolidayService;
import vn.vinhdanh.shared.calendar.DateConfidence;
import vn.vinhdanh.shared.calendar.DayKind;
import vn.vinhdanh.shared.calendar.HolidayInput;
import vn.vinhdanh.shared.calendar.HolidayRow;
import vn.vinhdanh.web.shared.Choice;
import vn.vinhdanh.web.shared.Said;
import vn.vinhdanh.web.shared.TextMap;

/** Days off and worked weekend days of a year. */
@Named
@ViewScoped
public class HolidaysPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private HolidayService holidays;
    @Inject
    private TextMap texts;
    @Inject
    private Clock clock;

    private Integer year;
    private final HolidayInput input = new HolidayInput();
    private transient List<HolidayRow> days;

    /** Takes the year of the address; this one when it has none. */
    public void load() {
        year = year == null || year < 2000 || year > 2100 ? LocalDate.now(clock).getYear() : year;
    }

    /** Puts the days on file. */
    public void add() throws IOException {
        holidays.add(input);
        again("regulation.holidays.added", input.getFrom().getYear());
    }

    /** Takes a day off the file. */
    public void remove(long id) throws IOException {
        holidays.remove(id);
        again("regulation.holidays.removed", year);
    }

    private void again(String said, int shown) throws IOException {
        Said.doneThere(texts.get(said));
        Faces.redirect(Faces.getRequestContextPath() + "/administration/holidays.xhtml?year=" + shown);
    }

    public List<HolidayRow> getDays() {
        if (days == null) {
            days = holidays.of(year);
        }
        return days;
    }

    /** What the day is called, in the reader's language. */
    public String name(HolidayRow day) {
        return day.name(Faces.getLocale());
    }

    /** Monday to Sunday, in the reader's language. */
    public String weekday(HolidayRow day) {
        return day.day().getDayOfWeek().getDisplayName(java.time.format.TextStyle.FULL, Faces.getLocale());
    }

    /** Whether the day may still be taken off the file. */
    public boolean ahead(HolidayRow day) {
        return !day.day().isBefore(LocalDate.now(clock));
    }

    public List<Choice> getKinds() {
        return Stream.of(DayKind.values()).map(k -> new Choice(k, texts.of(k))).toList();
    }

    public List<Choice> getConfidences() {
        return Stream.of(DateConfidence.values()).map(c -> new Choice(c, texts.of(c))).toList();
    }

    public HolidayInput getInput() {
        return input;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }
}
