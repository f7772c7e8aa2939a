package vn.vinhdanh.shared.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.vinhdanh.shared.VietnameseText;

/**
 * What was typed into the search box. "duong" asks for every spelling; "đường" asks for this one first. Where the tone stands does not
 * matter: Hòa and Hoà are one word.
 */
public record SearchQuery(String text) {

    private static final int LONGEST = 200;
    private static final int MOST_WORDS = 8;
    private static final String GAP = "[^\\p{L}\\p{M}\\p{N}]+";
    /** Endings whose tone is written on the first or on the second vowel. */
    private static final List<String> OLD = List.of("òa", "óa", "ỏa", "õa", "ọa", "òe", "óe", "ỏe", "õe", "ọe", "ùy", "úy", "ủy", "ũy", "ụy");
    private static final List<String> NEW = List.of("oà", "oá", "oả", "oã", "oạ", "oè", "oé", "oẻ", "oẽ", "oẹ", "uỳ", "uý", "uỷ", "uỹ", "uỵ");

    public SearchQuery {
        String tidy = text == null ? "" : VietnameseText.nfc(text);
        text = tidy.length() > LONGEST ? tidy.substring(0, LONGEST) : tidy;
    }

    public boolean empty() {
        return text.isEmpty();
    }

    /** Without marks, lower case: what stored search columns hold. */
    public String plain() {
        return VietnameseText.search(text);
    }

    /** The typed words without marks. */
    public List<String> plainWords() {
        return words(plain());
    }

    /** The words that were typed with marks. */
    public List<String> markedWords() {
        return words(text.toLowerCase(Locale.ROOT)).stream().filter(SearchQuery::marked).toList();
    }

    /** Whether the title holds all words that were typed with marks, as typed. */
    public boolean exactIn(String title) {
        List<String> marked = markedWords();
        List<String> there = words(title).stream().map(VietnameseText::order).toList();
        return !marked.isEmpty() && marked.stream().map(VietnameseText::order).allMatch(there::contains);
    }

    /** The ways a marked word stands in names, as patterns of LIKE: beginning small or capital, the tone on either vowel. Always four. */
    public static List<String> spellings(String word) {
        String other = word;
        for (int i = 0; i < OLD.size() && other.equals(word); i++) {
            other = word.endsWith(OLD.get(i)) ? swapped(word, OLD.get(i), NEW.get(i)) : word;
            other = other.equals(word) && word.endsWith(NEW.get(i)) ? swapped(word, NEW.get(i), OLD.get(i)) : other;
        }
        return List.of("%" + word + "%", "%" + capital(word) + "%", "%" + other + "%", "%" + capital(other) + "%");
    }

    private static String swapped(String word, String ending, String by) {
        return word.substring(0, word.length() - ending.length()) + by;
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static boolean marked(String word) {
        return !Normalizer.normalize(word, Normalizer.Form.NFC).equals(VietnameseText.search(word));
    }

    private static List<String> words(String text) {
        return new ArrayList<>(Arrays.stream(text.split(GAP)).filter(w -> !w.isEmpty()).limit(MOST_WORDS).toList());
    }
}
