package vn.vinhdanh.personnel.timeline;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * One dated thing about a person.
 *
 * @param date      its day, when known
 * @param year      the year it counts for (achievement or assessment year), when it has one
 * @param kind      POSTING, RATING, AWARD, INITIATIVE or DISCIPLINE
 * @param title     what it is, or a text key with prefix {@code enum.}
 * @param detail    one more line, may be null
 * @param reference number of the decision, may be null
 */
public record TimelineEntry(LocalDate date, Integer year, String kind, String title, String detail, String reference) implements Serializable {

    public static final String POSTING = "POSTING";
    public static final String RATING = "RATING";
    public static final String AWARD = "AWARD";
    public static final String INITIATIVE = "INITIATIVE";
    public static final String DISCIPLINE = "DISCIPLINE";

    /** The day by which the timeline is ordered: a fact known only by its year stands at the end of that year. */
    public LocalDate orderedBy() {
        if (date != null) {
            return date;
        }
        return year == null ? LocalDate.MIN : LocalDate.of(year, 12, 31);
    }

    /** The year under which the timeline shows it. */
    public Integer shownYear() {
        if (date != null) {
            return date.getYear();
        }
        return year;
    }
}
