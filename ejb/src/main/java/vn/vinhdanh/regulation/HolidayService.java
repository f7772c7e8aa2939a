package vn.vinhdanh.regulation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.vinhdanh.account.Roles;
import vn.vinhdanh.audit.AuditTrail;
import vn.vinhdanh.shared.calendar.HolidayInput;
import vn.vinhdanh.shared.calendar.HolidayRow;
import vn.vinhdanh.shared.calendar.Holidays;

/**
 * Public holidays, days given for them and exchanged days (Labour Code Articles 111.3 and 112), entered each year when they are announced. They
 * move reminders and deadlines from the same moment on; days that have passed stay as they were.
 */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class HolidayService {

    @Inject
    private Holidays holidays;
    @Inject
    private AuditTrail audit;
    @Inject
    private Clock clock;

    /** The special days of a year; without a year, of this one. */
    public List<HolidayRow> of(Integer year) {
        return holidays.of(year == null ? LocalDate.now(clock).getYear() : year);
    }

    /** Puts one day or several in a row on file. */
    public void add(@NotNull @Valid HolidayInput input) {
        for (HolidayRow day : holidays.add(input, LocalDate.now(clock))) {
            audit.record("HOLIDAY_ADDED", "HOLIDAY", day.id(), detail(day));
        }
    }

    /** Takes a day that is still ahead off the file. */
    public void remove(long id) {
        HolidayRow day = holidays.remove(id, LocalDate.now(clock));
        audit.record("HOLIDAY_REMOVED", "HOLIDAY", id, detail(day));
    }

    private static String detail(HolidayRow day) {
        return day.day() + " " + day.kind() + " " + day.nameVi() + ", " + day.legalBasis() + ", " + day.confidence();
    }
}
