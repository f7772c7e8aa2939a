package vn.vinhdanh.reward.eligibility;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.vinhdanh.shared.Texts;

/**
 * A row of the registry that proves something, or what was looked for and not found.
 *
 * @param key  text {@code eligibility.evidence.<key>}
 * @param args what the row says
 */
public record Evidence(String key, List<Object> args) implements Serializable {

    static Evidence of(String key, Object... args) {
        return new Evidence(key, java.util.Arrays.asList(args));
    }

    /** In the language of the texts. */
    public String in(Texts texts) {
        return texts.get("eligibility.evidence." + key, words(args, texts));
    }

    static Object[] words(List<Object> args, Texts texts) {
        return args.stream().map(a -> word(a, texts)).toArray();
    }

    private static String word(Object value, Texts texts) {
        if (value instanceof Enum<?> e) {
            return texts.of(e);
        }
        if (value instanceof AwardWord award) {
            return award.in(texts);
        }
        if (value instanceof LocalDate d) {
            return String.format("%02d/%02d/%d", d.getDayOfMonth(), d.getMonthValue(), d.getYear());
        }
        return Objects.toString(value, "–");
    }
}
