package vn.vinhdanh.personnel.imports.sheet;

import java.text.Normalizer;

/** Tidies what clerks type: one Unicode form, plain single spaces, names in name case. */
public final class CellText {

    private CellText() {
    }

    /** Unicode NFC, every kind of space as one plain space, none at the ends; old encodings converted. */
    public static String clean(String text, boolean sheetIsLegacy) {
        return text == null ? "" : clean(LegacyText.convert(text, sheetIsLegacy));
    }

    /** The same for text that is Unicode already. */
    static String clean(String unicode) {
        if (isPlainAscii(unicode)) {
            return squeeze(unicode);
        }
        if (!Normalizer.isNormalized(unicode, Normalizer.Form.NFC)) {
            return squeeze(Normalizer.normalize(unicode, Normalizer.Form.NFC));
        }
        return squeeze(unicode);
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

    /** A person's name: typed all in capitals or all in small letters (or in an old font) it becomes "Nguyễn Thị Hoa", otherwise it stays. */
    public static String personName(String name, boolean wasLegacy) {
        return wasLegacy || isOneCase(name) ? nameCase(name) : name;
    }

    private static boolean isOneCase(String name) {
        boolean small = false;
        boolean capital = false;
        for (int i = 0; i < name.length() && !(small && capital); i++) {
            small |= Character.isLowerCase(name.charAt(i));
            capital |= Character.isUpperCase(name.charAt(i));
        }
        return !(small && capital);
    }

    private static String nameCase(String name) {
        StringBuilder out = new StringBuilder(name.length());
        boolean start = true;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            out.append(start ? Character.toUpperCase(c) : Character.toLowerCase(c));
            start = !Character.isLetter(c);
        }
        return out.toString();
    }
}
