package vn.vinhdanh.reward.dossier;

import java.io.Serializable;
import java.util.Locale;
import vn.vinhdanh.reward.AwardNames;
import vn.vinhdanh.shared.Texts;

/**
 * One rule of a verdict as it was kept on the day, in both languages.
 *
 * @param rule       stable name of the rule
 * @param result     PASS, FAIL or UNDETERMINED
 * @param citationVi instrument, article, clause
 * @param evidenceVi the rows that prove it, one per line
 * @param remedyVi   what would cure it; null when nothing is to be cured
 */
public record KeptReason(String rule, String result, String citationVi, String citationEn, String evidenceVi, String evidenceEn, String remedyVi,
        String remedyEn) implements Serializable {

    private static final Texts VI = Texts.of(Texts.VIETNAMESE);
    private static final Texts EN = Texts.of(Locale.ENGLISH);

    /** Instrument, article and clause in the language of the reader. */
    public String citation(Locale locale) {
        return pick(locale, citationVi, citationEn);
    }

    /** The rows that prove it in the language of the reader. */
    public String evidence(Locale locale) {
        return pick(locale, evidenceVi, evidenceEn);
    }

    /** What would cure it in the language of the reader. */
    public String remedy(Locale locale) {
        return pick(locale, remedyVi, remedyEn);
    }

    /** The same with awards by their names, where a text was kept while it still held their codes. */
    KeptReason named() {
        return new KeptReason(rule, result, citationVi, citationEn, AwardNames.spelledOut(evidenceVi, VI), AwardNames.spelledOut(evidenceEn, EN),
                AwardNames.spelledOut(remedyVi, VI), AwardNames.spelledOut(remedyEn, EN));
    }

    private static String pick(Locale locale, String vi, String en) {
        return "en".equals(locale.getLanguage()) && en != null ? en : vi;
    }
}
