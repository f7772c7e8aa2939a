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

    private static boolean marked(String word) {
        return !Normalizer.normalize(word, Normalizer.Form.NFC).equals(VietnameseText.search(word));
    }

    private static List<String> words(String text) {
        return new ArrayList<>(Arrays.stream(text.split(GAP)).filter(w -> !w.isEmpty()).limit(MOST_WORDS).toList());
    }
}
