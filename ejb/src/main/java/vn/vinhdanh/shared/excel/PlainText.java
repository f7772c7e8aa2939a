package vn.vinhdanh.shared.excel;

import java.util.regex.Pattern;

/**
 * Texts as they may stand in a cell. Whoever saves the workbook as CSV and opens it again would run a text that begins like a formula
 * ({@code =cmd|…}); an apostrophe in front keeps it a text there too. Numbers, telephone numbers and a lone dash do no harm and stay as they are.
 */
public final class PlainText {

    /** Longest text a cell of Excel holds. */
    private static final int LONGEST = 32_767;
    private static final String STARTS = "=+-@\t\r";
    private static final Pattern HARMLESS = Pattern.compile("[-+]?[\\d\\s.,()/-]*");

    private PlainText() {
    }

    /** The text to write. */
    public static String of(String text) {
        String plain = startsLikeFormula(text) && !HARMLESS.matcher(text).matches() ? "'" + text : text;
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
    }

    /** What was meant by a text that {@link #of} has written. */
    public static String meant(String written) {
        return written.startsWith("'") && startsLikeFormula(written.substring(1)) ? written.substring(1) : written;
    }

    /** Blanks in front, as of a name set in, do not keep a spreadsheet from calculating. */
    private static boolean startsLikeFormula(String text) {
        int first = 0;
        while (first < text.length() && Character.isSpaceChar(text.charAt(first))) {
            first++;
        }
        return first < text.length() && STARTS.indexOf(text.charAt(first)) >= 0;
    }
}
