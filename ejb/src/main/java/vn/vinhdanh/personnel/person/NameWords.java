package vn.vinhdanh.personnel.person;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words of a name in the notation of their index on PostgreSQL, which holds every word and every two words of a name: "nguyễn" and "thị" are each
 * in a million names, "nguyễn" and "hoa" together in few. A word is also its own companion, so that a word typed twice asks for it once.
 */
public final class NameWords {

    /** That the name of {@code p} holds {@code :words}, in this notation; written as in the index person_words. */
    public static final String CONDITION = "SQL('name_words(?) @@ CAST(? AS tsquery)', p.normName, :words) = TRUE";
    private static final String AND = " & ";

    private NameWords() {
    }

    /** All these words, each as a whole. */
    public static String whole(List<String> words) {
        return chain(distinct(words));
    }

    /** All these words, the last one perhaps unfinished: then only its companion that was typed before it is looked up together with it. */
    public static String unfinished(List<String> words) {
        String last = words.get(words.size() - 1);
        List<String> before = distinct(words.subList(0, words.size() - 1));
        if (before.stream().anyMatch(word -> word.startsWith(last))) {
            return whole(before);
        }
        if (before.isEmpty()) {
            return quoted(last) + ":*";
        }
        String begun = pair(before.get(before.size() - 1), last) + ":*";
        return before.size() == 1 ? begun : begun + AND + chain(before);
    }

    /** All these words of a name as it is written, each in one of its spellings; the index is person_words_written. */
    static String written(List<List<String>> words) {
        if (words.size() == 1) {
            return any(words.get(0).stream().map(NameWords::quoted));
        }
        List<String> pairs = new ArrayList<>();
        for (int i = 1; i < words.size(); i++) {
            List<String> before = words.get(i - 1);
            List<String> after = words.get(i);
            pairs.add(any(before.stream().flatMap(one -> after.stream().map(other -> pair(one, other)))));
        }
        return String.join(AND, pairs);
    }

    private static String any(Stream<String> lexemes) {
        return lexemes.collect(Collectors.joining(" | ", "(", ")"));
    }

    private static String chain(List<String> words) {
        return written(words.stream().map(List::of).toList());
    }

    private static List<String> distinct(List<String> words) {
        return List.copyOf(new LinkedHashSet<>(words));
    }

    private static String pair(String one, String other) {
        return quoted("~" + one + "~" + other);
    }

    private static String quoted(String lexeme) {
        return "'" + lexeme + "'";
    }
}
