package vn.vinhdanh.personnel.quality.merge;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which rows change hands in a merge, or when one is taken back.
 *
 * @param carried rows that become the other one's, per part of the file
 * @param aside   rows that stay with, or go to, the record that is merged, because another row holds
 */
public record MergeMoves(List<Carried> carried, List<Aside> aside) implements Serializable {

    static final MergeMoves NONE = new MergeMoves(List.of(), List.of());

    /** Rows of one part of the file. */
    public record Carried(String section, long rows) implements Serializable {
    }

    /**
     * A row that is set aside.
     *
     * @param words what names it, as stored
     */
    public record Aside(String section, String words) implements Serializable {
    }

    /**
     * A row of one of the two.
     *
     * @param table by which, with its number, a row is known again
     */
    record Held(String table, long row, String section, long holder, String words) {

        String key() {
            return table + row;
        }
    }

    /** What a merge does: rows of the survivor that give way are set aside like those of the absorbed record that do not come. */
    static MergeMoves between(List<Held> before, List<Held> after, long survivor) {
        Map<String, Held> now = new LinkedHashMap<>();
        after.forEach(held -> now.put(held.key(), held));
        List<Held> coming = new ArrayList<>();
        List<Aside> aside = new ArrayList<>();
        for (Held held : before) {
            boolean survivors = now.containsKey(held.key()) && now.get(held.key()).holder() == survivor;
            if (!survivors) {
                aside.add(new Aside(held.section(), held.words()));
            } else if (held.holder() != survivor) {
                coming.add(held);
            }
        }
        return new MergeMoves(counted(coming), aside);
    }

    /** How many rows of each part of the file these are, in their order. */
    static List<Carried> counted(List<Held> rows) {
        Map<String, Long> counts = new LinkedHashMap<>();
        rows.forEach(held -> counts.merge(held.section(), 1L, Long::sum));
        return counts.entrySet().stream().map(e -> new Carried(e.getKey(), e.getValue())).toList();
    }
}
