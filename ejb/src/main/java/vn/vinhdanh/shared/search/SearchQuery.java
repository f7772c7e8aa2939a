package vn.vinhdanh.shared.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import vn.vinhdanh.shared.VietnameseText;

/**
 * What was typed into the search box. "duong" asks for every spelling; "đường" asks for this one first. Where the tone stands does not
 * matter: Hòa and Hoà are one word. Lives as long as one search: what one room had to ask for it, the next room need not ask again.
 */
public final class SearchQuery {

    private static final int LONGEST = 200;
    private static final int MOST_WORDS = 8;
    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern DIGITS = Pattern.compile("[0-9]{6,12}");
    private static final Pattern PERSONAL_ID = Pattern.compile("[0-9]{12}");

    private final String text;
    private final List<String> marked;
    private final List<String> markedKeys;
    /** Names are made of few words: each is brought into its order once for all hits. */
    private final Map<String, String> keys = new HashMap<>();
    private final Map<Class<?>, Object> known = new HashMap<>();

    private final Locale language;

    public SearchQuery(String typed, Locale language) {
        this.language = language;
        String tidy = typed == null ? "" : VietnameseText.nfc(typed);
        text = tidy.length() > LONGEST ? tidy.substring(0, LONGEST) : tidy;
        marked = words(text.toLowerCase(Locale.ROOT)).stream().filter(SearchQuery::marked).toList();
        markedKeys = marked.stream().map(this::key).toList();
    }

    /** As typed, with single spaces. */
    public String text() {
        return text;
    }

    public Locale language() {
        return language;
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
        return marked;
    }

    /** Twelve digits: somebody's number, and nothing else has one like that. */
    public boolean personalId() {
        return PERSONAL_ID.matcher(text).matches();
    }

    /** So many digits and nothing else are part of a personal ID; no document has such a number. */
    public boolean digitsOfPersonalId() {
        return DIGITS.matcher(text).matches();
    }

    /** Whether the title holds all words that were typed with marks, as typed. */
    public boolean exactIn(String title) {
        return !markedKeys.isEmpty() && words(title).stream().map(this::key).toList().containsAll(markedKeys);
    }

    /** What several rooms need to know of the caller is asked by the first of them. */
    public <T> T once(Class<T> what, Supplier<T> ask) {
        return what.cast(known.computeIfAbsent(what, w -> ask.get()));
    }

    private String key(String word) {
        return keys.computeIfAbsent(word, VietnameseText::order);
    }

    private static boolean marked(String word) {
        return !Normalizer.normalize(word, Normalizer.Form.NFC).equals(VietnameseText.search(word));
    }

    private static List<String> words(String text) {
        return Arrays.stream(GAP.split(text)).filter(w -> !w.isEmpty()).limit(MOST_WORDS).toList();
    }
}
