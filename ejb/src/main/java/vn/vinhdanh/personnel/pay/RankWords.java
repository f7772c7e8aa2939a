package vn.vinhdanh.personnel.pay;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vinhdanh.shared.VietnameseText;

/**
 * Which ranks are meant by what was typed or copied: the code, also as spreadsheets maim it (01003, 1003 or 1.003 for 01.003), or words of the
 * name with or without marks.
 */
public final class RankWords {

    private RankWords() {
    }

    /**
     * The ranks meant, each once; of the first way that finds any: code, code without its dots and leading zeros, beginning of the code,
     * whole name, words of code and name.
     *
     * @param known every table of every rank, the newest of a rank first
     */
    public static List<Rank> meant(String typed, List<Rank> known) {
        String text = VietnameseText.typed(typed);
        if (text == null) {
            return List.of();
        }
        String name = VietnameseText.search(text);
        String bare = bare(text);
        Set<String> words = words(name);
        List<Predicate<Rank>> ways = List.of(r -> r.code().equalsIgnoreCase(text), r -> !bare.isEmpty() && bare(r.code()).equals(bare),
                r -> (r.code() + ".").startsWith(text.toUpperCase(Locale.ROOT) + "."), r -> VietnameseText.search(r.name()).equals(name),
                r -> !bare.isEmpty() && words(VietnameseText.search(r.code() + " " + r.name())).containsAll(words));
        return ways.stream().map(way -> once(known, way)).filter(found -> !found.isEmpty()).findFirst().orElse(List.of());
    }

    private static List<Rank> once(List<Rank> known, Predicate<Rank> way) {
        Map<String, Rank> found = new LinkedHashMap<>();
        known.stream().filter(way).forEach(r -> found.putIfAbsent(r.code(), r));
        return new ArrayList<>(found.values());
    }

    private static Set<String> words(String plain) {
        return Stream.of(plain.split("[^\\p{Alnum}]+")).filter(w -> !w.isEmpty()).collect(Collectors.toSet());
    }

    private static String bare(String code) {
        return code.replaceAll("[^\\p{Alnum}]", "").replaceAll("^0+", "").toUpperCase(Locale.ROOT);
    }
}
