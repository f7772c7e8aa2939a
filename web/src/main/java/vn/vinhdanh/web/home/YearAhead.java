package vn.vinhdanh.web.home;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import vn.vinhdanh.classification.campaign.CampaignRow;
import vn.vinhdanh.classification.campaign.CampaignService;
import vn.vinhdanh.job.DueOccasion;
import vn.vinhdanh.job.Occasion;
import vn.vinhdanh.job.ReminderCalendar;
import vn.vinhdanh.web.shared.TextMap;

/** What comes: the next days of the year-end calendar with the rule they come from, and how far the running classification is. */
@Named
@RequestScoped
public class YearAhead {

    private static final DateTimeFormatter MONTH_DAY = DateTimeFormatter.ofPattern("dd/MM");
    private static final int DAYS = 60;
    private static final int SOON = 7;
    private static final int MOST = 8;
    private static final List<String> READERS = List.of("UNIT_CLERK", "UNIT_HEAD", "REGISTRY_OFFICER", "APPRAISER", "COUNCIL_SECRETARY",
            "DIRECTOR", "INSPECTOR");

    /** One day ahead as shown. */
    public record Day(LocalDate date, String what, String moved, String basis, String left, boolean soon) {
    }

    /** One running year as shown; counts are those of the reader's units. */
    public record Running(long id, int year, long decided, long units, long percent, LocalDate limit, String left, boolean late) {
    }

    @EJB
    private ReminderCalendar calendar;
    @EJB
    private CampaignService campaigns;
    @Inject
    private TextMap texts;
    @Inject
    private Clock clock;

    private List<Running> running;
    private List<Day> days;

    /** The next days, each once. */
    public List<Day> getDays() {
        if (days == null) {
            days = ahead(LocalDate.now(clock));
        }
        return days;
    }

    private List<Day> ahead(LocalDate today) {
        return Stream.of(today.getYear() - 1, today.getYear()).flatMap(year -> calendar.year(year).stream())
                // the director hears of the same last day on its own; it is the same day for everybody here
                .filter(each -> each.occasion() != Occasion.ESCALATION && each.occasion() != Occasion.OVERDUE
                        && each.occasion() != Occasion.SELF_ASSESSMENT_LAST_CALL)
                .filter(each -> !each.effectiveOn().isBefore(today) && !each.effectiveOn().isAfter(today.plusDays(DAYS)))
                .sorted(Comparator.comparing(DueOccasion::effectiveOn)).limit(MOST).map(each -> day(each, today)).toList();
    }

    private Day day(DueOccasion each, LocalDate today) {
        LocalDate day = each.effectiveOn();
        return new Day(day, texts.of(each.occasion()), day.equals(each.plannedOn()) ? "" : moved(each.plannedOn()),
                each.basisIn(Faces.getLocale().getLanguage()), left(today, day), !day.isAfter(today.plusDays(SOON)));
    }

    /** "moved from Saturday 05/12": why a day is not the one everybody knows. */
    private String moved(LocalDate planned) {
        String weekday = planned.getDayOfWeek().getDisplayName(TextStyle.FULL, Faces.getLocale());
        return texts.format("home.moved", weekday, MONTH_DAY.format(planned));
    }

    private String left(LocalDate today, LocalDate day) {
        long days = ChronoUnit.DAYS.between(today, day);
        return days == 0 ? texts.get("home.today") : texts.with(days < 0 ? "home.daysLate" : "home.daysLeft", Math.abs(days));
    }

    /** The years being classified; nothing for those who do not see the classification. */
    public List<Running> getRunning() {
        if (running == null) {
            LocalDate today = LocalDate.now(clock);
            boolean reads = READERS.stream().anyMatch(Faces::isUserInRole);
            running = reads ? campaigns.list().stream().filter(c -> !c.isClosed()).map(c -> running(c, today)).toList() : List.of();
        }
        return running;
    }

    private Running running(CampaignRow c, LocalDate today) {
        long units = Objects.requireNonNullElse(c.sheets(), 0L);
        long decided = Objects.requireNonNullElse(c.decided(), 0L);
        return new Running(c.id(), c.year(), decided, units, units == 0 ? 0 : decided * 100 / units, c.limit(),
                c.limit() == null ? "" : left(today, c.limit()), c.limit() != null && c.limit().isBefore(today));
    }
}
