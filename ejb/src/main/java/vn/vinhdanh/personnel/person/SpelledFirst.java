package vn.vinhdanh.personnel.person;

import java.util.ArrayList;
import java.util.List;

/**
 * A list by words with marks: first everybody whose name is spelled as was typed, then the others who are found by the same letters, each part
 * in the order of the list. A page may be the end of one and the beginning of the other.
 */
final class SpelledFirst {

    /** Which part of the list. */
    enum Part {
        /** Nothing was typed with marks: the list is one. */
        WHOLE, AS_TYPED, OTHERWISE
    }

    /** Reads one part from a place in it, null for its beginning, always in list order. */
    interface Reading {
        List<PersonRow> rows(Part part, PersonCursor place, int most);
    }

    /**
     * Rows in list order.
     *
     * @param typed how many of them belong to the part that comes first
     */
    record Rows(List<PersonRow> all, int typed) {

        /** Of a list that is one. */
        static Rows of(List<PersonRow> rows) {
            return new Rows(rows, rows.size());
        }

        int size() {
            return all.size();
        }

        boolean rest(int index) {
            return index >= typed;
        }

        Rows part(int from, int to) {
            return new Rows(all.subList(from, to), Math.max(0, Math.min(typed, to) - from));
        }
    }

    private SpelledFirst() {
    }

    /** Up to so many rows on one side of a place, out of one part or of both. */
    static Rows read(Reading reading, PersonCursor place, int most) {
        return place != null && place.backward() ? back(reading, place, most) : on(reading, place, most);
    }

    private static Rows on(Reading reading, PersonCursor place, int most) {
        List<PersonRow> typed = place != null && place.rest() ? List.of() : reading.rows(Part.AS_TYPED, place, most);
        List<PersonRow> all = new ArrayList<>(typed);
        if (typed.size() < most) {
            all.addAll(reading.rows(Part.OTHERWISE, place != null && place.rest() ? place : null, most - typed.size()));
        }
        return new Rows(all, typed.size());
    }

    private static Rows back(Reading reading, PersonCursor place, int most) {
        List<PersonRow> rest = place.rest() ? reading.rows(Part.OTHERWISE, place, most) : List.of();
        List<PersonRow> typed = rest.size() == most ? List.of()
                : reading.rows(Part.AS_TYPED, place.rest() ? PersonCursor.end() : place, most - rest.size());
        List<PersonRow> all = new ArrayList<>(typed);
        all.addAll(rest);
        return new Rows(all, typed.size());
    }
}
