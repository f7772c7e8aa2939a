package vn.vinhdanh.personnel.person;

import java.util.ArrayList;
import java.util.List;
import vn.vinhdanh.shared.VietnameseText;

/**
 * What is typed into the search box, taken apart: the first or last digits of a personal ID, or words of a name. "nguyen van a", "Nguyễn Văn A"
 * and "a nguyễn" all find Nguyễn Văn An; the last word may be unfinished.
 */
public record PersonSearch(String idPrefix, String namePrefix, List<String> words) {

    private static final int ID_LENGTH = 12;
    private static final int SHORTEST_END = 4;
    private static final int MOST_WORDS = 8;

    /** Takes apart what was typed. */
    public static PersonSearch of(String q) {
        String text = q == null ? "" : q.strip();
        String digits = text.replace(" ", "");
        if (!digits.isEmpty() && digits.length() <= ID_LENGTH && digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return new PersonSearch(digits, null, List.of());
        }
        String name = VietnameseText.search(text);
        List<String> words = new ArrayList<>();
        for (String word : name.split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty() && words.size() < MOST_WORDS) {
                words.add(word);
            }
        }
        return new PersonSearch(null, name, words);
    }

    /** Nothing was typed. */
    public boolean empty() {
        return idPrefix == null && namePrefix.isEmpty();
    }

    /** Only punctuation was typed: it finds nobody. */
    public boolean findsNobody() {
        return idPrefix == null && !namePrefix.isEmpty() && words.isEmpty();
    }

    /** Nothing but words with spaces between them: then everybody whose name begins so has these words. */
    boolean onlyWords() {
        return namePrefix.equals(String.join(" ", words));
    }

    /** All twelve digits were typed. */
    public boolean wholeId() {
        return idPrefix != null && idPrefix.length() == ID_LENGTH;
    }

    /** The range of IDs with these first digits; digits sort alike under every collation. */
    public String lowestId() {
        return idPrefix + "0".repeat(ID_LENGTH - idPrefix.length());
    }

    /** The end of that range. */
    public String highestId() {
        return idPrefix + "9".repeat(ID_LENGTH - idPrefix.length());
    }

    /** Enough last digits of an ID for somebody to be meant by them. */
    public boolean mayEndId() {
        return idPrefix != null && idPrefix.length() >= SHORTEST_END && idPrefix.length() < ID_LENGTH;
    }

    /** The range of IDs read backwards that end with these digits. */
    public String lowestEnd() {
        return new StringBuilder(idPrefix).reverse() + "0".repeat(ID_LENGTH - idPrefix.length());
    }

    /** The end of that range. */
    public String highestEnd() {
        return new StringBuilder(idPrefix).reverse() + "9".repeat(ID_LENGTH - idPrefix.length());
    }

    /** First text, by code point, after everything that begins with the name as typed. */
    public String afterPrefix() {
        return namePrefix + Character.toString(Character.MAX_CODE_POINT);
    }

    /** One LIKE pattern per word against the name between two spaces; the last word may go on. */
    public List<String> patterns() {
        List<String> patterns = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            patterns.add("% " + words.get(i) + (i == words.size() - 1 ? "%" : " %"));
        }
        return patterns;
    }
}
