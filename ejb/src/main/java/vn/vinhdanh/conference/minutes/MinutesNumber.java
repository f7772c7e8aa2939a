package vn.vinhdanh.conference.minutes;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.vinhdanh.document.Letterhead;
import vn.vinhdanh.shared.RefusedException;
import vn.vinhdanh.shared.VietnameseText;

/** The number of minutes as secretaries write it: "2", "02" or with the symbol behind it, "02/BB-HĐTĐKT" (NĐ 30/2020, Phụ lục I). */
final class MinutesNumber {

    private static final Pattern WRITTEN = Pattern.compile("(?:số\\s*:?\\s*)?0*([1-9]\\d{0,4})\\s*(?:/\\s*(.+))?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int EXAMPLE = 2;

    private MinutesNumber() {
    }

    /**
     * Reads it.
     *
     * @param typed what was written; blank when the number is to be given with the first signature
     * @param head  the letterhead these minutes have
     * @return the number, null for none
     * @throws RefusedException MINUTES_NUMBER for what is no number, MINUTES_SYMBOL for the symbol of another body
     */
    static Integer read(String typed, Letterhead head) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String text = VietnameseText.nfc(typed).strip();
        Matcher parts = WRITTEN.matcher(text);
        if (!parts.matches()) {
            throw new RefusedException("MINUTES_NUMBER", text, head.citation(EXAMPLE));
        }
        if (parts.group(2) != null && !bare(parts.group(2)).equals(bare(head.symbol()))) {
            throw new RefusedException("MINUTES_SYMBOL", text, head.citation(Integer.parseInt(parts.group(1))));
        }
        return Integer.valueOf(parts.group(1));
    }

    /** Symbols are compared as people type them: without marks, blanks and capitals. */
    private static String bare(String symbol) {
        return VietnameseText.search(symbol).replaceAll("[\\s\\p{Pd}]", "");
    }
}
