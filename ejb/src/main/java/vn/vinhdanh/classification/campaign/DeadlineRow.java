package vn.vinhdanh.classification.campaign;

import java.io.Serializable;
import java.time.LocalDate;
import vn.vinhdanh.shared.calendar.WorkingCalendar;

/**
 * One day of a campaign's calendar.
 *
 * @param plannedOn  the day the plan names
 * @param dueOn      the working day that counts: an announcement moves forward from a day off, a last day back
 * @param legalBasis the text it rests on; empty where the plan rests on no text that holds here
 */
public record DeadlineRow(long id, long version, DeadlineCode code, LocalDate plannedOn, LocalDate dueOn, String legalBasis) implements Serializable {

    /** As the plan names it. */
    public DeadlineRow(long id, long version, DeadlineCode code, LocalDate plannedOn, String legalBasis) {
        this(id, version, code, plannedOn, plannedOn, legalBasis);
    }

    /** On a working day, as reminders and the home page have it. */
    DeadlineRow on(WorkingCalendar calendar) {
        return new DeadlineRow(id, version, code, plannedOn,
                code.isAnnouncement() ? calendar.announcementDay(plannedOn) : calendar.lastDay(plannedOn), legalBasis);
    }

    /** Without the regulation of another province, "86/2025/QĐ-UBND (Bắc Ninh)": it gives the day here but binds nobody. */
    DeadlineRow citedIn(String place) {
        boolean elsewhere = legalBasis != null && legalBasis.endsWith(")") && !legalBasis.endsWith("(" + place + ")");
        return elsewhere ? new DeadlineRow(id, version, code, plannedOn, dueOn, "") : this;
    }
}
