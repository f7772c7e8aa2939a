package vn.vinhdanh.document;

import java.math.BigDecimal;
import java.util.Locale;

/** Numbers as Vietnamese documents write them. */
public final class VietnameseNumbers {

    private static final Locale VIETNAMESE = new Locale("vi", "VN");

    private VietnameseNumbers() {
    }

    /** Thousands with dots: 1.410.000. */
    public static String dots(long number) {
        String digits = Long.toString(number);
        int sign = number < 0 ? 1 : 0;
        StringBuilder text = new StringBuilder(digits);
        for (int at = digits.length() - 3; at > sign; at -= 3) {
            text.insert(at, '.');
        }
        return text.toString();
    }

    /** A coefficient or share with a decimal comma and without idle zeros after the first decimal: 0,3; 76,9; 12,0. */
    public static String decimal(BigDecimal number) {
        BigDecimal shown = number.stripTrailingZeros();
        return (shown.scale() < 1 ? shown.setScale(1) : shown).toPlainString().replace('.', ',');
    }

    /** Counts and document numbers below ten with a leading zero: 05, 12. */
    public static String twoDigits(int number) {
        return number >= 0 && number < 10 ? "0" + number : Integer.toString(number);
    }

    /** Parts of a document: I, II, III, IV. */
    public static String roman(int number) {
        int[] values = {50, 40, 10, 9, 5, 4, 1};
        String[] signs = {"L", "XL", "X", "IX", "V", "IV", "I"};
        StringBuilder text = new StringBuilder();
        int rest = number;
        for (int i = 0; i < values.length; i++) {
            text.append(signs[i].repeat(rest / values[i]));
            rest %= values[i];
        }
        return text.toString();
    }

    /** Capital letters, as authorities and titles are printed; null becomes an empty text. */
    public static String upper(String text) {
        return text == null ? "" : text.toUpperCase(VIETNAMESE);
    }
}
