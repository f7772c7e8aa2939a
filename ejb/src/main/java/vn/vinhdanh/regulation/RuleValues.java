package vn.vinhdanh.regulation;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.vinhdanh.shared.RefusedException;

/** Takes the value of a rule as an administrator typed it; what the rule could not work with is refused. */
final class RuleValues {

    private static final Pattern SHARE = Pattern.compile("(\\d{1,3})\\s*/\\s*(\\d{1,3})");
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3})\\s*%?");
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final BigDecimal MOST = new BigDecimal("99999999999");

    private RuleValues() {
    }

    /** A number above zero with so many decimals at most. */
    static BigDecimal number(BigDecimal typed, int decimals, BigDecimal most) {
        if (typed == null || typed.signum() <= 0 || typed.compareTo(most) > 0 || typed.stripTrailingZeros().scale() > decimals) {
            throw new RefusedException("RULE_VALUE");
        }
        return typed;
    }

    /** The number of a parameter; only one that was negative before may be so again. */
    static BigDecimal number(BigDecimal typed, Measure measure, boolean mayBeNegative) {
        boolean wrong = typed == null || typed.signum() < 0 && !mayBeNegative || typed.stripTrailingZeros().scale() > 4
                || typed.abs().compareTo(measure == Measure.PERCENT ? HUNDRED : MOST) > 0;
        if (wrong) {
            throw new RefusedException("RULE_VALUE");
        }
        return typed;
    }

    /** The word of a parameter: a share, a day of every year, or one of the words the program knows for this rule. */
    static String word(Measure measure, String typed, List<String> words) {
        String word = typed == null ? "" : typed.strip();
        switch (measure) {
            case FRACTION -> share(word);
            case MONTH_DAY -> monthDay(word);
            default -> {
                if (!words.contains(word)) {
                    throw new RefusedException("RULE_VALUE");
                }
            }
        }
        return word;
    }

    /** A share as {@code 2/3}, {@code 90} or {@code 90 %}: more than nothing, at most all. */
    static Fraction share(String typed) {
        Matcher share = SHARE.matcher(typed == null ? "" : typed.strip());
        Matcher percent = PERCENT.matcher(typed == null ? "" : typed.strip());
        int numerator = share.matches() ? Integer.parseInt(share.group(1)) : percent.matches() ? Integer.parseInt(percent.group(1)) : 0;
        int denominator = share.matches() ? Integer.parseInt(share.group(2)) : 100;
        if (numerator < 1 || numerator > denominator) {
            throw new RefusedException("RULE_VALUE");
        }
        return new Fraction(numerator, denominator);
    }

    private static void monthDay(String word) {
        try {
            MonthDay.parse("--" + word);
        } catch (DateTimeException e) {
            throw new RefusedException("RULE_VALUE");
        }
    }
}
