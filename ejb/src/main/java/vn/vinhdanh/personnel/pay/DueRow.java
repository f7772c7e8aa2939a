package vn.vinhdanh.personnel.pay;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Somebody for whom a step, a percentage or retirement comes.
 *
 * @param pay        the pay of today; null in the list of retirements
 * @param next       what comes, for the list of steps
 * @param retirement when, for the list of retirements
 */
public record DueRow(Long personId, String fullName, LocalDate birthDate, String unitName, String position, PayRow pay, NextStep next,
        Retirement retirement) implements Serializable {

    /** The day of it. */
    public LocalDate on() {
        return Objects.requireNonNullElseGet(next == null ? null : next.on(), () -> retirement == null ? pay.validFrom() : retirement.on());
    }
}
