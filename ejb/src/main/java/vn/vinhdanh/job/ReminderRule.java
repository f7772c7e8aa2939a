package vn.vinhdanh.job;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.shared.BaseEntity;
import vn.vinhdanh.shared.calendar.DateConfidence;
import vn.vinhdanh.shared.calendar.WorkingCalendar;

/** One dated row of the year-end calendar. */
@Entity
@Table(name = "reminder_rule")
class ReminderRule extends BaseEntity {

    @Enumerated(EnumType.STRING)
    private Occasion occasion;
    @Column(name = "due_month")
    private int dueMonth;
    @Column(name = "due_day")
    private int dueDay;
    @Column(name = "year_offset")
    private int yearOffset;
    @Enumerated(EnumType.STRING)
    private Movement movement;
    private String audience;
    @Column(name = "valid_from")
    private LocalDate validFrom;
    @Column(name = "valid_to")
    private LocalDate validTo;
    @Column(name = "legal_basis")
    private String legalBasis;
    @Column(name = "legal_basis_en")
    private String legalBasisEn;
    @Enumerated(EnumType.STRING)
    private DateConfidence confidence;

    protected ReminderRule() {
    }

    /** The date of this row in the calendar of a year; {@code moved} when the plan of that year names another day. */
    DueOccasion in(int year, LocalDate moved, WorkingCalendar calendar) {
        LocalDate planned = moved == null ? LocalDate.of(year + yearOffset, dueMonth, dueDay) : moved;
        LocalDate send = movement == Movement.FORWARD ? calendar.announcementDay(planned) : calendar.lastDay(planned);
        return new DueOccasion(occasion, year, planned, send, movement, audience(), legalBasis, legalBasisEn, confidence == DateConfidence.TO_CONFIRM);
    }

    /** The next version, from a day on; movement and audience stay, and this one ends the day before. */
    ReminderRule successor(ReminderDayInput input, LocalDate from) {
        ReminderRule next = new ReminderRule();
        next.occasion = occasion;
        next.dueMonth = input.getMonth();
        next.dueDay = input.getDay();
        next.yearOffset = input.isNextYear() ? 1 : 0;
        next.movement = movement;
        next.audience = audience;
        next.validFrom = from;
        next.validTo = validTo;
        next.legalBasis = input.getLegalBasis().strip();
        next.legalBasisEn = input.getLegalBasisEn() == null || input.getLegalBasisEn().isBlank() ? null : input.getLegalBasisEn().strip();
        next.confidence = input.getConfidence();
        validTo = from.minusDays(1);
        return next;
    }

    ReminderDayRow row() {
        return new ReminderDayRow(getId(), occasion, dueDay, dueMonth, yearOffset == 1, movement, validFrom, validTo, legalBasis, legalBasisEn,
            confidence);
    }

    Occasion occasion() {
        return occasion;
    }

    boolean holdsOn(LocalDate day) {
        return !validFrom.isAfter(day) && (validTo == null || !validTo.isBefore(day));
    }

    private Set<Role> audience() {
        return audience == null ? Set.of() : Arrays.stream(audience.split(",")).map(Role::valueOf).collect(Collectors.toSet());
    }
}
