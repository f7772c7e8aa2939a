package vn.vinhdanh.personnel.imports.legacy;

import java.text.Normalizer;

/**
 * Tells text typed in the old encodings from Unicode. What the cell's font says is not asked: offices paste such text into other fonts. The
 * syllables decide: a text is converted only when it is no Vietnamese as it stands and becomes Vietnamese by the conversion.
 */
public final class LegacyText {

    /** How a text stands: in Unicode beyond doubt, plain (nothing to tell by), readable in several ways, or surely in an old encoding. */
    public enum Kind { UNICODE, PLAIN, OPEN, LEGACY }

    /** What a text was found to be; {@code encoding} is given for LEGACY only. */
    public record Finding(Kind kind, Encoding encoding) {
    }

    private static final Finding UNICODE = new Finding(Kind.UNICODE, null);
    private static final Finding PLAIN = new Finding(Kind.PLAIN, null);
    private static final Finding OPEN = new Finding(Kind.OPEN, null);

    private LegacyText() {
    }

    /** Looks at a text; {@code hint} is what its neighbours are in, and decides only between two encodings that both fit. */
    public static Finding look(String text, Encoding hint) {
        Kind first = atFirstSight(text);
        if (first != Kind.OPEN) {
            return first == Kind.UNICODE ? UNICODE : PLAIN;
        }
        int wrong = wrongWords(text, true);
        if (wrong <= 0) {
            return wrong < 0 ? PLAIN : OPEN;
        }
        Encoding best = null;
        int least = wrong;
        for (Encoding encoding : Encoding.values()) {
            String converted = encoding.toUnicode(text);
            int left = converted.equals(text) ? wrong : wrongWords(converted, false);
            if (left < least || left == least && encoding == hint && !converted.equals(text)) {
                least = left;
                best = encoding;
            }
        }
        return best == null ? OPEN : new Finding(Kind.LEGACY, best);
    }

    /** May a text that can be read in several ways be in this encoding as well? */
    public static boolean fits(String text, Encoding encoding) {
        String converted = encoding.toUnicode(text);
        return !converted.equals(text) && wrongWords(converted, false) == 0;
    }

    /** UNICODE, PLAIN, or OPEN where the syllables must be asked. Letters beyond the one-byte range settle it; without letters above ASCII there is nothing to tell. */
    public static Kind atFirstSight(String text) {
        boolean high = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > '\u00FF' && (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK)) {
                return Kind.UNICODE;
            }
            high |= c > '\u00A0' && c <= '\u00FF';
        }
        return high ? Kind.OPEN : Kind.PLAIN;
    }

    /** Words with letters above ASCII that are no syllables; -1 when the text has no such word. {@code typed}: capitals must stand as people write them. */
    private static int wrongWords(String text, boolean typed) {
        int seen = 0;
        int wrong = 0;
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && inWord(text.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                boolean digit = start > 0 && Character.isDigit(text.charAt(start - 1)) || i < text.length() && Character.isDigit(text.charAt(i));
                String word = text.substring(start, i);
                if (!digit && tells(word)) {
                    seen++;
                    wrong += Syllables.valid(word) && !(typed && capitalInside(word)) ? 0 : 1;
                }
                start = -1;
            }
        }
        return seen == 0 ? -1 : wrong;
    }

    private static boolean inWord(char c) {
        return Character.isLetter(c) || c > '\u00A0' && c <= '\u00FF' || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** A word of ASCII letters tells nothing, nor do signs alone ("§") or behind a name ("ABC®"): no syllable ends like that. */
    private static boolean tells(String word) {
        if ("\u00AE\u00A9".indexOf(word.charAt(word.length() - 1)) >= 0) {
            return false;
        }
        boolean letter = false;
        boolean high = false;
        for (int i = 0; i < word.length(); i++) {
            letter |= Character.isLetter(word.charAt(i));
            high |= word.charAt(i) > '\u00A0';
        }
        return letter && high;
    }

    private static boolean capitalInside(String word) {
        for (int i = 1; i < word.length(); i++) {
            if (Character.isUpperCase(word.charAt(i)) && Character.isLowerCase(word.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }

    /** How many more words of a text are Vietnamese with marks than are not: for telling the encoding of a whole file. */
    public static int balance(String text) {
        int balance = 0;
        for (String word : Normalizer.normalize(text, Normalizer.Form.NFC).split("[\\s;,|\"()/.:-]+")) {
            if (!word.isEmpty() && tells(word)) {
                balance += Syllables.valid(word) && !capitalInside(word) ? 1 : -1;
            }
        }
        return balance;
    }
}
