package vn.vinhdanh.personnel.imports.legacy;

import java.util.Locale;

/** TCVN 5712:1993 table 3 as the .Vn fonts use it. */
final class Tcvn3 {

    private static final String CODES =
            "\u00A1\u00A2\u00A3\u00A4\u00A5\u00A6\u00A7\u00A8\u00A9\u00AA\u00AB\u00AC\u00AD\u00AE"
            + "\u00B5\u00B6\u00B7\u00B8\u00B9\u00BB\u00BC\u00BD\u00BE\u00C6\u00C7\u00C8\u00C9\u00CA\u00CB"
            + "\u00CC\u00CE\u00CF\u00D0\u00D1\u00D2\u00D3\u00D4\u00D5\u00D6\u00D7\u00D8\u00DC\u00DD\u00DE"
            + "\u00DF\u00E1\u00E2\u00E3\u00E4\u00E5\u00E6\u00E7\u00E8\u00E9\u00EA\u00EB\u00EC\u00ED\u00EE"
            + "\u00EF\u00F1\u00F2\u00F3\u00F4\u00F5\u00F6\u00F7\u00F8\u00F9\u00FA\u00FB\u00FC\u00FD\u00FE";
    private static final String LETTERS =
            "ĂÂÊÔƠƯĐăâêôơưđ"
            + "àảãáạằẳẵắặầẩẫấậ"
            + "èẻẽéẹềểễếệìỉĩíị"
            + "òỏõóọồổỗốộờởỡớợ"
            + "ùủũúụừửữứựỳỷỹýỵ";
    private static final char FIRST = '\u00A0';
    private static final char[] TABLE = new char[96];

    static {
        for (int i = 0; i < CODES.length(); i++) {
            TABLE[CODES.charAt(i) - FIRST] = LETTERS.charAt(i);
        }
    }

    private Tcvn3() {
    }

    /**
     * The text in Unicode. A word (or a whole text) typed in capitals has small letters where it needs marks, because the encoding has no
     * capitals for them: they were shown by a font of capitals. These become capitals again.
     */
    static String toUnicode(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean known = c >= FIRST && c <= '\u00FF' && TABLE[c - FIRST] != 0;
            out.append(known ? TABLE[c - FIRST] : c);
        }
        return capitals(text) ? out.toString().toUpperCase(Locale.ROOT) : wordsInCapitals(text, out);
    }

    /** Two capitals or more, and no small letter that the keyboard has. */
    private static boolean capitals(CharSequence text) {
        int capitals = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'a' && c <= 'z') {
                return false;
            }
            capitals += c >= 'A' && c <= 'Z' || c >= '\u00A1' && c <= '\u00A7' ? 1 : 0;
        }
        return capitals >= 2;
    }

    private static String wordsInCapitals(String text, StringBuilder out) {
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) <= ' ') {
                if (capitals(text.substring(start, i))) {
                    out.replace(start, i, out.substring(start, i).toUpperCase(Locale.ROOT));
                }
                start = i + 1;
            }
        }
        return out.toString();
    }
}
