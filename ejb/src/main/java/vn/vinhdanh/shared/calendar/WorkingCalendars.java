package vn.vinhdanh.shared.calendar;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Hands out the working calendar with the holidays on file. */
@Stateless
@PermitAll
public class WorkingCalendars {

    @PersistenceContext
    private EntityManager em;

    /** The calendar of all years on file; one statement. */
    public WorkingCalendar current() {
        return new WorkingCalendar(em.createQuery(
            "SELECT NEW vn.vinhdanh.shared.calendar.SpecialDay(h.fallsOn, h.kind) FROM PublicHoliday h", SpecialDay.class).getResultList());
    }
}
