package vn.vinhdanh.personnel.pay;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A rank (ngạch) with its pay table as an instrument gives it from a day on.
 *
 * @param groupCode      A3.1, A2.1, A1, A0, B ... : ranks of one group share a table
 * @param intervalMonths from one step to the next
 * @param confidence     how sure we are that the row says what the instrument says
 */
public record Rank(String code, String name, String groupCode, BigDecimal first, BigDecimal last, BigDecimal increment, int steps,
        int intervalMonths, LocalDate validFrom, LocalDate validTo, String legalBasis, String confidence) implements Serializable {

    /** The coefficient of a step, counted from 1; null for a step the table does not have. */
    public BigDecimal coefficient(int step) {
        return step < 1 || step > steps ? null : first.add(increment.multiply(BigDecimal.valueOf(step - 1L)));
    }

    /** All coefficients from the first step to the last. */
    public List<BigDecimal> coefficients() {
        return IntStream.rangeClosed(1, steps).mapToObj(this::coefficient).toList();
    }

    /** Whether first, increment and number of steps lead to the last coefficient. */
    public boolean adds() {
        return steps > 0 && coefficient(steps).compareTo(last) == 0;
    }

    /** Whether it was in force on this day. */
    public boolean holdsOn(LocalDate day) {
        return !validFrom.isAfter(day) && (validTo == null || !validTo.isBefore(day));
    }
}
