package vn.vinhdanh.web.job;

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
import vn.vinhdanh.job.Occasion;
import vn.vinhdanh.job.ReminderDayInput;
import vn.vinhdanh.job.ReminderDayRow;
import vn.vinhdanh.job.ReminderDayService;
import vn.vinhdanh.shared.calendar.DateConfidence;
import vn.vinhdanh.web.shared.Choice;
import vn.vinhdanh.web.shared.Said;
import vn.vinhdanh.web.shared.TextMap;

/** The days of the year-end calendar with their versions, and the form for another day from a year on. */
@Named
@ViewScoped
public class ReminderDaysPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private ReminderDayService service;
    @Inject
    private TextMap texts;
    @Inject
    private Clock clock;

    private Long next;
    private ReminderDayInput input;
    private transient List<ReminderDayRow> days;

    /** With a row in the address, prepares its next version. */
    public void load() {
        ReminderDayRow known = getDays().stream().filter(d -> next != null && d.id() == next).findFirst().orElse(null);
        if (known != null && input == null) {
            input = new ReminderDayInput();
            input.setOccasion(known.occasion());
            input.setDay(known.day());
            input.setMonth(known.month());
            input.setNextYear(known.nextYear());
            input.setLegalBasis(known.legalBasis());
            input.setFirstYear(LocalDate.now(clock).getYear() + 1);
        }
    }

    /** Sets the other day. */
    public void change() throws IOException {
        service.change(input);
        Said.doneThere(texts.format("job.days.changed", texts.of(input.getOccasion()), String.valueOf(input.getFirstYear())));
        Faces.redirect(Faces.getRequestContextPath() + "/administration/reminder-days.xhtml");
    }

    public List<ReminderDayRow> getDays() {
        if (days == null) {
            days = service.days();
        }
        return days;
    }

    /** Day and month as offices write them. */
    public String day(ReminderDayRow row) {
        return String.format("%02d/%02d", row.day(), row.month());
    }

    /** From which year on, and until which. */
    public String years(ReminderDayRow row) {
        return row.from().getYear() + " – " + (row.to() == null ? "" : row.to().getYear());
    }

    /** The version that can be followed. */
    public boolean latest(ReminderDayRow row) {
        Occasion occasion = row.occasion();
        return getDays().stream().noneMatch(d -> d.occasion() == occasion && d.from().isAfter(row.from()));
    }

    public List<Choice> getConfidences() {
        return Stream.of(DateConfidence.values()).map(c -> new Choice(c, texts.of(c))).toList();
    }

    public ReminderDayInput getInput() {
        return input;
    }

    public Long getNext() {
        return next;
    }

    public void setNext(Long next) {
        this.next = next;
    }
}
