package vn.vinhdanh.shared.calendar;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import vn.vinhdanh.shared.NotFoundException;

/** The special days on file, for the service that maintains them; it knows who may. */
@Dependent
public class Holidays {

    @PersistenceContext
    private EntityManager em;

    /** The special days of a year. */
    public List<HolidayRow> of(int year) {
        return em.createQuery("SELECT h FROM PublicHoliday h WHERE h.fallsOn BETWEEN :first AND :last ORDER BY h.fallsOn", PublicHoliday.class)
                .setParameter("first", LocalDate.of(year, 1, 1)).setParameter("last", LocalDate.of(year, 12, 31)).getResultStream()
                .map(PublicHoliday::row).toList();
    }

    /** Puts the days on file. */
    public List<HolidayRow> add(HolidayInput input, LocalDate today) {
        HashSet<LocalDate> known = new HashSet<>(em.createQuery("SELECT h.fallsOn FROM PublicHoliday h", LocalDate.class).getResultList());
        List<PublicHoliday> added = HolidayRules.days(input.getFrom(), input.getTo(), input.getKind(), today, known).stream()
                .map(day -> new PublicHoliday(day, input)).toList();
        added.forEach(em::persist);
        em.flush();
        return added.stream().map(PublicHoliday::row).toList();
    }

    /** Takes a day that is still ahead off the file, because the announcement changed. */
    public HolidayRow remove(long id, LocalDate today) {
        PublicHoliday day = em.find(PublicHoliday.class, id);
        if (day == null) {
            throw new NotFoundException();
        }
        HolidayRules.requireAhead(day.row().day(), today);
        em.remove(day);
        return day.row();
    }
}
