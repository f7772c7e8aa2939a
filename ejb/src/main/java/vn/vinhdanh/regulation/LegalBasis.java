package vn.vinhdanh.regulation;

import java.time.LocalDate;
import vn.vinhdanh.shared.Texts;

/**
 * Where a row of the law comes from and when it applies.
 *
 * @param instrument code of the instrument, as {@code L-06-2022}
 * @param symbol     its symbol as it is cited, as {@code 06/2022/QH15}
 * @param article    điều, or null
 * @param clause     khoản, or null
 * @param from       first day
 * @param to         last day, null while open
 * @param confidence how sure we are
 * @param source     where it was read, or null
 */
public record LegalBasis(String instrument, String symbol, String article, String clause, LocalDate from, LocalDate to,
                         Confidence confidence, String source) {

    /** Whether the row is in force on the day. */
    public boolean holdsOn(LocalDate day) {
        return !from.isAfter(day) && (to == null || !to.isBefore(day));
    }

    /** Shown as "to be confirmed". */
    public boolean toBeConfirmed() {
        return confidence.isOpen();
    }

    /** Whether a row may decide alone. */
    public boolean decides() {
        return confidence != Confidence.UNCONFIRMED;
    }

    /** The same while what would end it is not confirmed: it goes on. */
    public LegalBasis goingOn() {
        return new LegalBasis(instrument, symbol, article, clause, from, null, confidence, source);
    }

    /** The citation in the language of the texts: {@code 06/2022/QH15, Điều 24 khoản 1}. */
    public String cite(Texts texts) {
        if (article == null) {
            return symbol;
        }
        return clause == null ? texts.get("regulation.cite.article", symbol, article)
                : texts.get("regulation.cite.clause", symbol, article, clause);
    }

    /** The version in words: {@code từ 01/10/2026}. */
    public String version(Texts texts) {
        return to == null ? texts.get("regulation.version.open", date(from)) : texts.get("regulation.version.closed", date(from), date(to));
    }

    private static String date(LocalDate day) {
        return String.format("%02d/%02d/%d", day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }
}
