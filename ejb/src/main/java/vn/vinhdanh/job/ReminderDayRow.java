package vn.vinhdanh.job;

import java.time.LocalDate;
import vn.vinhdanh.shared.calendar.DateConfidence;

/**
 * One version of a day of the year-end calendar.
 *
 * @param nextYear whether the day lies in the January after the year it belongs to
 * @param from     first day of the version
 * @param to       last day, null while open
 */
public record ReminderDayRow(long id, Occasion occasion, int day, int month, boolean nextYear, Movement movement, LocalDate from, LocalDate to,
        String legalBasis, String legalBasisEn, DateConfidence confidence) {

    /** Where the day comes from, in the language of the reader as far as it is written. */
    public String basisIn(String language) {
        return "en".equals(language) && legalBasisEn != null ? legalBasisEn : legalBasis;
    }
}
