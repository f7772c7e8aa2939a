package vn.vinhdanh.personnel.imports.sheet;

import java.math.BigDecimal;

/**
 * The personal ID of twelve digits: province, then century and sex, then year of birth, then six digits (personnel brief §3). No check digit exists.
 * {@code padded}: zeros that a number cell has lost were put before it again, which somebody should look at.
 */
public record PersonalId(String text, boolean valid, boolean padded) {

    private static final int LENGTH = 12;
    private static final java.util.regex.Pattern NOISE = java.util.regex.Pattern.compile("[\\s.'’`_-]");

    /** Reads an ID as typed: blanks, dots and a leading apostrophe do not count; a number cell may have lost the leading zero of the province. */
    public static PersonalId read(String cell, BigDecimal number) {
        String text = number != null ? number.toPlainString() : cell;
        if (number != null && number.stripTrailingZeros().scale() <= 0) {
            text = number.toBigInteger().toString();
        }
        boolean padded = false;
        text = text.length() == LENGTH && digits(text) ? text : NOISE.matcher(text).replaceAll("");
        if (number != null && (text.length() == 10 || text.length() == 11)) {
            String whole = "0".repeat(LENGTH - text.length()) + text;
            int province = Integer.parseInt(whole.substring(0, 3));
            padded = province >= 1 && province <= 96;
            text = padded ? whole : text;
        }
        return new PersonalId(text, isValid(text), padded);
    }

    /** Twelve digits. */
    public static boolean isValid(String text) {
        return text != null && text.length() == LENGTH && digits(text);
    }

    private static boolean digits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** Sex by the fourth digit: even for men, odd for women. */
    public String sex() {
        return (text.charAt(3) - '0') % 2 == 0 ? "MALE" : "FEMALE";
    }

    /** Year of birth by the fourth to sixth digit. */
    public int birthYear() {
        return 1900 + (text.charAt(3) - '0') / 2 * 100 + Integer.parseInt(text.substring(4, 6));
    }
}
