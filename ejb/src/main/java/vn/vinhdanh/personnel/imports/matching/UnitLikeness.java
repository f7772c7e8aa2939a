package vn.vinhdanh.personnel.imports.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** How like two names of units are, without marks and in small letters: whether one may be the other mistyped, and which is nearest. */
final class UnitLikeness {

    /** From this on a known unit is worth naming beside a new one. */
    static final double WORTH_NAMING = 0.6;
    private static final Set<String> FILLERS = Set.of("va", "cua");
    private static final int SHORTEST = 4;
    private static final int LONG = 7;
    private static final int MOST_WORDS = 2;
    private static final double MISTYPED = 0.8;

    private UnitLikeness() {
    }

    /** May one be the other mistyped: signs, blanks and small words apart, or with a letter or two wrong? Numbers and initials are never mistyped. */
    static boolean close(String one, String other) {
        List<String> a = words(one);
        List<String> b = words(other);
        if (String.join("", a).equals(String.join("", b))) {
            return true;
        }
        if (a.size() != b.size()) {
            return false;
        }
        int wrong = 0;
        for (int i = 0; i < a.size(); i++) {
            if (!a.get(i).equals(b.get(i)) && (!mistyped(a.get(i), b.get(i)) || ++wrong > MOST_WORDS)) {
                return false;
            }
        }
        return true;
    }

    /** From 0 to 1: how many of their words they share, mistyped ones for a little less. */
    static double likeness(String one, String other) {
        List<String> a = words(one);
        List<String> left = new ArrayList<>(words(other));
        int all = a.size() + left.size();
        double shared = 0;
        for (String word : a) {
            if (left.remove(word)) {
                shared++;
            } else {
                String near = left.stream().filter(w -> mistyped(word, w)).findFirst().orElse(null);
                shared += left.remove(near) ? MISTYPED : 0;
            }
        }
        return all == 0 ? 0 : 2 * shared / all;
    }

    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        for (String word : name.split("[^a-z0-9]+")) {
            if (!word.isEmpty() && !FILLERS.contains(word)) {
                words.add(word);
            }
        }
        return words;
    }

    private static boolean mistyped(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int longer = Math.max(one.length(), other.length());
        int most = longer >= LONG ? 2 : 1;
        return shorter >= SHORTEST && longer - shorter <= most && (one + other).chars().noneMatch(Character::isDigit) && distance(one, other) <= most;
    }

    /** Letters to be changed, added or left out. */
    private static int distance(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], above[j]) + 1, above[j - 1] + change);
            }
            above = row;
        }
        return above[other.length()];
    }
}
