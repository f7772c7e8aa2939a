package vn.vinhdanh.personnel.imports.file;

import java.text.Normalizer;

/** Tidies what clerks type: one Unicode form, plain single spaces, none at the ends. */
public final class CellText {

    private CellText() {
    }

    /** Unicode NFC, every kind of space as one plain space, nothing invisible. */
    public static String clean(String text) {
        if (isPlainAscii(text) || Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            return squeeze(text);
        }
        return squeeze(Normalizer.normalize(text, Normalizer.Form.NFC));
    }

    private static boolean isPlainAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 126) {
                return false;
            }
        }
        return true;
    }

    private static String squeeze(String text) {
        StringBuilder out = null;
        int last = ' ';
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            boolean space = isSpace(c);
            boolean keep = !invisible(c) && !(space && last == ' ');
            if (out == null && (!keep || space && c != ' ')) {
                out = new StringBuilder(length).append(text, 0, i);
            }
            if (keep) {
                last = space ? ' ' : c;
                if (out != null) {
                    out.append((char) last);
                }
            }
        }
        String result = out == null ? text : out.toString();
        return result.endsWith(" ") ? result.substring(0, result.length() - 1) : result;
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00A0' || c == '\u202F' || c == '\u3000' || (c >= '\u2000' && c <= '\u200A');
    }

    private static boolean invisible(char c) {
        return c == '\u200B' || c == '\u200C' || c == '\u200D' || c == '\u2060' || c == '\uFEFF' || c == '\u00AD';
    }
}
