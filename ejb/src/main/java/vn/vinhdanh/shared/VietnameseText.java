package vn.vinhdanh.shared;

import java.text.Normalizer;
import java.util.Locale;

/** How Vietnamese names are written, searched and sorted. */
public final class VietnameseText {

    private static final String LETTERS = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";
    /** Tone marks in the order of dictionaries: none, huyền, hỏi, ngã, sắc, nặng. */
    private static final String TONES = "\u0300\u0309\u0303\u0301\u0323";
    /** Sorts after the blank that ends a text and before every letter. */
    private static final char BETWEEN_WORDS = '!';
    private static final String SHAPES = "\u0306\u0302\u031B";

    /** A name in its parts; the given name is the last word. */
    public record NameParts(String family, String middle, String given) {
    }

    private VietnameseText() {
    }

    /** Composed form, single spaces, no spaces at the ends; null stays null. */
    public static String nfc(String text) {
        if (text == null) {
            return null;
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC).replace('\u00A0', ' ').replaceAll("\\s+", " ").strip();
    }

    /** What was typed as it is stored: composed form, single spaces, null when nothing is left. */
    public static String typed(String text) {
        String tidy = nfc(text);
        return tidy == null || tidy.isEmpty() ? null : tidy;
    }

    /** What search compares: without marks, d for đ, lower case, single spaces. Empty for null. */
    public static String search(String text) {
        if (text == null) {
            return "";
        }
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").replaceAll("[\u2018\u2019\u02BC`\u00B4]", "'");
        return nfc(decomposed.replace('đ', 'd').replace('Đ', 'D')).toLowerCase(Locale.ROOT);
    }

    /** Family name, middle name and given name of a full name; a single word is the given name. */
    public static NameParts parts(String fullName) {
        String name = nfc(fullName);
        int last = name.lastIndexOf(' ');
        if (last < 0) {
            return new NameParts("", "", name);
        }
        int first = name.indexOf(' ');
        return new NameParts(name.substring(0, first), first == last ? "" : name.substring(first + 1, last),
                name.substring(last + 1));
    }

    /**
     * Parts of a name whose given name is not the last word, as with several peoples: "Y Bhiông Niê" is called Bhiông, of the family Niê.
     *
     * @param calledBy the word or words by which the person is called; null, or words that are not in the name, mean the last word
     */
    public static NameParts parts(String fullName, String calledBy) {
        String name = nfc(fullName);
        String called = typed(calledBy);
        int at = called == null ? -1 : (" " + name + " ").lastIndexOf(" " + called + " ");
        if (at < 0 || at + called.length() == name.length() && called.indexOf(' ') < 0) {
            return parts(name);
        }
        String rest = nfc(name.substring(0, at) + name.substring(at + called.length()));
        // the family name stands last where the given name does not, and first where two words at the end are the given name
        boolean atEnd = at + called.length() == name.length();
        int space = atEnd ? rest.indexOf(' ') : rest.lastIndexOf(' ');
        if (space < 0) {
            return new NameParts(rest, "", called);
        }
        String before = rest.substring(0, space);
        String after = rest.substring(space + 1);
        return atEnd ? new NameParts(before, after, called) : new NameParts(after, before, called);
    }

    /** Whether these are words of the name that stand together. */
    public static boolean within(String fullName, String words) {
        return (" " + nfc(fullName) + " ").contains(" " + nfc(words) + " ");
    }

    /** Key by which lists of people are sorted: given name, family name, middle name, each in Vietnamese order. */
    public static String sortKey(String fullName) {
        return sortKey(parts(fullName));
    }

    /** The same for a name that is taken apart already. */
    public static String sortKey(NameParts parts) {
        return order(parts.given()) + "|" + order(parts.family()) + "|" + order(parts.middle());
    }

    /**
     * Key of one text in Vietnamese dictionary order: letters first, tones only between equal letters. The blank that ends the letters
     * sorts before the mark between words, so that "Thị" stands before "Thị Kim".
     */
    public static String order(String text) {
        StringBuilder letters = new StringBuilder();
        StringBuilder tones = new StringBuilder();
        for (String word : nfc(text).toLowerCase(Locale.ROOT).split(" ")) {
            orderWord(word, letters, tones);
            letters.append(BETWEEN_WORDS);
            tones.append(BETWEEN_WORDS);
        }
        letters.setLength(letters.length() - 1);
        tones.setLength(tones.length() - 1);
        return letters.append(' ').append(tones).toString();
    }

    private static void orderWord(String word, StringBuilder letters, StringBuilder tones) {
        char tone = '0';
        String decomposed = Normalizer.normalize(word, Normalizer.Form.NFD);
        for (int i = 0; i < decomposed.length(); i++) {
            StringBuilder shaped = new StringBuilder().append(decomposed.charAt(i));
            while (i + 1 < decomposed.length() && Character.getType(decomposed.charAt(i + 1)) == Character.NON_SPACING_MARK) {
                char mark = decomposed.charAt(++i);
                if (TONES.indexOf(mark) >= 0) {
                    tone = (char) ('1' + TONES.indexOf(mark));
                } else if (SHAPES.indexOf(mark) >= 0) {
                    shaped.append(mark);
                }
            }
            String letter = Normalizer.normalize(shaped, Normalizer.Form.NFC);
            int rank = LETTERS.indexOf(letter.charAt(0));
            letters.append(rank < 0 ? letter.charAt(0) : (char) ('A' + rank));
        }
        tones.append(tone);
    }
}
