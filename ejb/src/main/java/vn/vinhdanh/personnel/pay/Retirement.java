package vn.vinhdanh.personnel.pay;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * When somebody reaches the age of retirement.
 *
 * @param on         first day of the month after the one in which the age is reached; null when it cannot be told
 * @param years      age by which it is reckoned
 * @param months     and months beyond these years
 * @param yearOnly   only the year of birth is known: reckoned from 1 January
 */
public record Retirement(LocalDate on, int years, int months, boolean yearOnly, String legalBasis, String confidence) implements Serializable {
}
