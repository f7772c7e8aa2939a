package vn.vinhdanh.personnel.person;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.vinhdanh.shared.VietnameseText;
import vn.vinhdanh.shared.search.SearchQuery;

/**
 * Words that were typed with marks, each in every way it may be written: the tone of Hòa may stand on the other vowel. What was typed without
 * marks asks for every spelling and is not among them.
 */
public record MarkedWords(List<List<String>> spellings) {

    private static final String VOWELS = "aăâeêioôơuưy";
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
    private static final int FIRST_MARKED = 0x80;
    // written as in the index person_words_written
    private static final String INDEXED = " AND SQL('name_words(lower(?)) @@ CAST(? AS tsquery)', p.fullName, :marked) = TRUE";
    // not LIKE, which PostgreSQL takes for rare
    private static final String WORD = "LOCATE(:marked";
    private static final String IN_NAME = ", CONCAT(' ', FUNCTION('TRANSLATE', LOWER(p.fullName), '''-.,', '    '), ' ')) > 0";

    /** The marked words of what was typed. */
    static MarkedWords of(String q) {
        return of(new SearchQuery(q, Locale.ROOT));
    }

    /** The same of a search. */
    public static MarkedWords of(SearchQuery query) {
        return new MarkedWords(query.markedWords().stream().map(MarkedWords::spellings).toList());
    }

    /** Nothing was typed with marks. */
    boolean none() {
        return spellings.isEmpty();
    }

    /**
     * The condition that a name holds all of them as typed.
     *
     * @param indexed words of names are looked up in an index; otherwise, and to leave out who is spelled so, names are compared
     * @param asTyped false for all other names
     * @param values  takes the parameters
     */
    public String condition(boolean indexed, boolean asTyped, Map<String, Object> values) {
        if (indexed && asTyped) {
            values.put("marked", NameWords.written(spellings));
            return INDEXED;
        }
        List<String> words = new ArrayList<>();
        int number = 0;
        for (List<String> word : spellings) {
            List<String> ways = new ArrayList<>();
            for (String way : word) {
                values.put("marked" + number, " " + way + " ");
                ways.add(WORD + number + IN_NAME);
                number++;
            }
            words.add("(" + String.join(" OR ", ways) + ")");
        }
        return (asTyped ? " AND (" : " AND NOT (") + String.join(" AND ", words) + ")";
    }

    /** One LIKE pattern per way of writing, word after word, against a name in small letters between two spaces. */
    List<List<String>> patterns() {
        return spellings.stream().map(word -> word.stream().map(way -> "% " + way + " %").toList()).toList();
    }

    // a database without a language of its own leaves the first letter of Đường large
    private static Stream<String> small(String way) {
        return way.charAt(0) < FIRST_MARKED ? Stream.of(way) : Stream.of(way, way.substring(0, 1).toUpperCase(Locale.ROOT) + way.substring(1));
    }

    private static List<String> spellings(String word) {
        Set<String> ways = new LinkedHashSet<>(List.of(word));
        String decomposed = Normalizer.normalize(word, Normalizer.Form.NFD);
        String tone = decomposed.chars().filter(c -> TONES.indexOf(c) >= 0).mapToObj(Character::toString).findFirst().orElse("");
        String level = Normalizer.normalize(decomposed.replace(tone, ""), Normalizer.Form.NFC);
        for (int i = 0; i < level.length() && !tone.isEmpty(); i++) {
            if (VOWELS.indexOf(level.charAt(i)) >= 0) {
                ways.add(VietnameseText.nfc(level.substring(0, i + 1) + tone + level.substring(i + 1)));
            }
        }
        return ways.stream().flatMap(MarkedWords::small).toList();
    }
}
