package vn.vinhdanh.personnel.quality;

import java.util.Arrays;
import vn.vinhdanh.shared.VietnameseText;

/** How alike two names are, as Vietnamese clerks misspell them; the most alike first. */
public enum Likeness {
    /** Equal letters and tones; where the tone stands ({@code Hòa}, {@code Hoà}) makes no difference. */
    SAME,
    /** Equal but for marks, or i and y: {@code Lý}, {@code Li}. */
    MARKS,
    /** The same words in another order. */
    SWAPPED,
    /** One letter more, less, another or two swapped. */
    ONE_LETTER,
    /** Not alike. */
    NONE;

    private static final int SHORTEST = 6;

    /** Compares by the names without marks and by their keys of order, which hold letters and tones wherever the tone stands. */
    static Likeness of(LikePerson a, LikePerson b) {
        if (a.sortKey().equals(b.sortKey())) {
            return SAME;
        }
        String one = sound(a.normName());
        String other = sound(b.normName());
        if (one.equals(other)) {
            return MARKS;
        }
        if (one.length() == other.length() && sorted(one).equals(sorted(other))) {
            return SWAPPED;
        }
        return Math.min(one.length(), other.length()) >= SHORTEST && oneApart(one, other) ? ONE_LETTER : NONE;
    }

    /** Whether two names as people write them may be one name, misspelt. */
    public static boolean alike(String one, String two) {
        return of(named(one), named(two)) != NONE;
    }

    private static LikePerson named(String name) {
        return new LikePerson(0, null, VietnameseText.search(name), VietnameseText.sortKey(name), null, null, 0, null);
    }

    private static String sound(String normName) {
        return normName.replace('y', 'i').replace("-", " ").replace("'", "");
    }

    private static String sorted(String name) {
        String[] words = name.split(" ");
        Arrays.sort(words);
        return String.join(" ", words);
    }

    /** Whether one change of a letter, or two neighbours swapped, makes the one into the other. */
    static boolean oneApart(String a, String b) {
        if (a.length() > b.length()) {
            return oneApart(b, a);
        }
        int at = 0;
        while (at < a.length() && a.charAt(at) == b.charAt(at)) {
            at++;
        }
        if (b.length() - a.length() == 1) {
            return a.substring(at).equals(b.substring(at + 1));
        }
        if (a.length() != b.length() || at == a.length()) {
            return false;
        }
        return a.substring(at + 1).equals(b.substring(at + 1)) || swapped(a, b, at);
    }

    private static boolean swapped(String a, String b, int at) {
        return at + 1 < a.length() && a.charAt(at) == b.charAt(at + 1) && a.charAt(at + 1) == b.charAt(at)
                && a.substring(at + 2).equals(b.substring(at + 2));
    }
}
