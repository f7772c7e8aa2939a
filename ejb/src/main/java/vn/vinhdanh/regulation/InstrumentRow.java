package vn.vinhdanh.regulation;

import java.time.LocalDate;
import java.util.Locale;

/**
 * A legal instrument of the timeline.
 *
 * @param code       stable code
 * @param symbol     symbol as it is cited
 * @param titleVi    title
 * @param titleEn    title
 * @param issuedOn   day it was adopted or signed, null when not known
 * @param from       in force from
 * @param to         last day, null while open
 * @param selector   the date of a case that selects its version
 * @param noteVi     note, or null
 * @param noteEn     note, or null
 * @param confidence how sure we are
 * @param source     where it was read
 */
public record InstrumentRow(String code, String symbol, String titleVi, String titleEn, LocalDate issuedOn, LocalDate from, LocalDate to,
                            Selector selector, String noteVi, String noteEn, Confidence confidence, String source) {

    /** Title in the language of the reader. */
    public String title(Locale locale) {
        return "en".equals(locale.getLanguage()) ? titleEn : titleVi;
    }

    /** Note in the language of the reader; may be null. */
    public String note(Locale locale) {
        return "en".equals(locale.getLanguage()) ? noteEn : noteVi;
    }

    /** In force on the day. */
    public boolean holdsOn(LocalDate day) {
        return !from.isAfter(day) && (to == null || !to.isBefore(day));
    }
}
