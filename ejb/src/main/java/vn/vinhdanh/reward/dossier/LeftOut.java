package vn.vinhdanh.reward.dossier;

import java.io.Serializable;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.vinhdanh.reward.eligibility.EligibilityRow;
import vn.vinhdanh.reward.eligibility.ReasonResult;
import vn.vinhdanh.shared.Texts;

/**
 * Somebody who was picked for a new dossier and is not on its list.
 *
 * @param name      whom; null for those the caller may not propose (any more)
 * @param needsNote whether a word of explanation is all that is missing
 * @param why       what stands against it, in the language of the reader
 */
public record LeftOut(String name, boolean needsNote, String why) implements Serializable {

    /**
     * What stands against proposing somebody.
     *
     * @param row  the verdict; null where no rules are kept
     * @param held the award of the same year somebody has already; null when there is none
     * @return null when nothing does
     */
    static LeftOut of(String name, EligibilityRow row, HeldAward held, Locale locale) {
        Texts texts = Texts.of(locale);
        if (held != null && held.blocks()) {
            return new LeftOut(name, false, texts.get("reward.picked.held", held.decisionNo() == null ? "–" : held.decisionNo()));
        }
        if (row == null) {
            return new LeftOut(name, true, texts.get("reward.norule"));
        }
        return switch (row.verdict()) {
            case ELIGIBLE -> null;
            case NOT_ELIGIBLE -> new LeftOut(name, false, open(row, ReasonResult.FAIL, locale));
            case WARNING -> new LeftOut(name, true, open(row, ReasonResult.UNDETERMINED, locale));
        };
    }

    /** Those whom the caller may not propose: how many, without their names. */
    static LeftOut gone(int count, Locale locale) {
        return new LeftOut(null, false, Texts.of(locale).get("reward.picked.gone", Integer.toString(count)));
    }

    /** Name and reason as one sentence. */
    String sentence() {
        String text = name == null ? why : name + ": " + why;
        return text.endsWith(".") ? text : text + ".";
    }

    private static String open(EligibilityRow row, ReasonResult result, Locale locale) {
        return row.explain(locale).stream().filter(r -> r.result() == result).map(CandidateService::sentence).collect(Collectors.joining(" "));
    }
}
