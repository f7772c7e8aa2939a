package vn.vinhdanh.organisation.reorganisation;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * One look at, or the application of, a reorganisation.
 *
 * @param id          the reorganisation
 * @param run         0 for what the dry run saw, 1 for what stands there at the moment of applying
 * @param effectiveOn first day of the new order
 * @param legalBasis  what it rests on
 * @param by          who does it
 */
public record ReorganisationRun(long id, int run, LocalDate effectiveOn, String legalBasis, String by, LocalDateTime at) {

    /** What the dry run saw. */
    public static final int SEEN = 0;
    /** What stands there at the moment of applying. */
    public static final int NOW = 1;

    /** The last day of the old order. */
    public LocalDate lastDay() {
        return effectiveOn.minusDays(1);
    }
}
