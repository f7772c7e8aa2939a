package vn.vinhdanh.regulation;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * One dated value of a rule.
 *
 * @param code      stable name, as {@code LDTT.MIN_LEVEL}
 * @param number    the value when it is a number; null for none (a cap that was lifted)
 * @param text      the value when it is a word
 * @param measure   what the value is
 * @param meaningVi what it says, in Vietnamese
 * @param meaningEn what it says, in English
 * @param basis     where it comes from
 */
public record Parameter(String code, BigDecimal number, String text, Measure measure, String meaningVi, String meaningEn,
                        LegalBasis basis) {

    /** What the parameter says, in the language of the reader. */
    public String meaning(Locale locale) {
        return "en".equals(locale.getLanguage()) ? meaningEn : meaningVi;
    }
}
