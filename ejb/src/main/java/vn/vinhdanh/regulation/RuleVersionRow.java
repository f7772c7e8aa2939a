package vn.vinhdanh.regulation;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * One version of a rule, for the page that maintains them.
 *
 * @param id        number of the row
 * @param series    what all versions of the rule have in common
 * @param award     code of the award, or null
 * @param recipient who receives it, or null
 * @param number    the value when it is a number
 * @param text      the value when it is a word or a share
 * @param measure   what the value is
 * @param flag      "at most" of a coefficient, "more than" of a council's share
 * @param meaningVi what a parameter says, or null
 * @param meaningEn what a parameter says, or null
 * @param basis     where it comes from
 */
public record RuleVersionRow(long id, String series, String award, RecipientKind recipient, BigDecimal number, String text, Measure measure,
                             boolean flag, String meaningVi, String meaningEn, LegalBasis basis) {

    /** What a parameter says, in the language of the reader. */
    public String meaning(Locale locale) {
        return "en".equals(locale.getLanguage()) ? meaningEn : meaningVi;
    }
}
