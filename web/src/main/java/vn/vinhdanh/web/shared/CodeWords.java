package vn.vinhdanh.web.shared;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What people call the codes of awards and the levels of ratings where they stand amid other words, as in {@code GK 2025}. */
public final class CodeWords {

    private static final List<String> ENUMS = List.of("enum.AwardCode.", "enum.RatingLevel.");

    /** Parts of a person's file whose rows are named by codes of awards or levels. */
    private static final Set<String> PARTS = Set.of("AWARD", "RATING", "NOMINEE", "SHEET");

    private CodeWords() {
    }

    /** Whether the rows of this part of the file are named by codes. */
    public static boolean nameRowsOf(String part) {
        return PARTS.contains(part);
    }

    /** The text with every code in it spoken out. */
    public static String spoken(Map<String, String> texts, String text) {
        return text == null ? "" : Arrays.stream(text.split(" ")).map(word -> ENUMS.stream().map(e -> e + word).filter(texts::containsKey)
                .findFirst().map(texts::get).orElse(word)).collect(Collectors.joining(" "));
    }
}
