package vn.vinhdanh.job;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import vn.vinhdanh.account.Roles;
import vn.vinhdanh.audit.AuditTrail;
import vn.vinhdanh.shared.NotFoundException;
import vn.vinhdanh.shared.RefusedException;

/**
 * The days of the year-end calendar, continued when the law or the agency's plan changes: a new version from a year on ends the one before with
 * the year before. Years that are over keep the days they had.
 */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class ReminderDayService {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @PersistenceContext
    private EntityManager em;
    @Inject
    private AuditTrail audit;
    @Inject
    private Clock clock;

    /** All versions, in the order of the year, the older of an occasion first. */
    public List<ReminderDayRow> days() {
        return rules().stream().map(ReminderRule::row).sorted(Comparator.comparing(ReminderDayRow::nextYear).thenComparing(ReminderDayRow::month)
                .thenComparing(ReminderDayRow::day).thenComparing(ReminderDayRow::occasion).thenComparing(ReminderDayRow::from)).toList();
    }

    /**
     * Sets another day for an occasion from a year on.
     *
     * @throws RefusedException {@code REMINDER_YEAR} for a year that is over, {@code REMINDER_DAY} for a day no year has, {@code RULE_OVERLAPS} when
     *         a version of that year or a later one is on file
     */
    public void change(@NotNull @Valid ReminderDayInput input) {
        if (input.getFirstYear() < LocalDate.now(clock).getYear()) {
            throw new RefusedException("REMINDER_YEAR", String.valueOf(input.getFirstYear()));
        }
        // the 29th of February is no day of every year
        if (input.getDay() > Month.of(input.getMonth()).minLength()) {
            throw new RefusedException("REMINDER_DAY", input.getDay() + "/" + input.getMonth());
        }
        LocalDate from = LocalDate.of(input.getFirstYear(), 1, 1);
        ReminderRule last = rules().stream().filter(r -> r.occasion() == input.getOccasion()).max(Comparator.comparing(r -> r.row().from()))
                .orElseThrow(NotFoundException::new);
        if (!last.row().from().isBefore(from)) {
            throw new RefusedException("RULE_OVERLAPS", DAY.format(last.row().from()));
        }
        ReminderRule next = last.successor(input, from);
        em.persist(next);
        em.flush();
        audit.record("REMINDER_DAY_CHANGED", "REMINDER_RULE", next.getId(), input.getOccasion() + " " + input.getDay() + "/" + input.getMonth() + ", "
                + input.getFirstYear() + ", " + input.getLegalBasis() + ", " + input.getConfidence());
    }

    private List<ReminderRule> rules() {
        return em.createQuery("SELECT r FROM ReminderRule r ORDER BY r.id", ReminderRule.class).getResultList();
    }
}
