package vn.vinhdanh.personnel.person;

import java.util.List;
import java.util.function.UnaryOperator;

/** Cuts what was read, one row more than shown, into a page with its cursors and line numbers. */
final class PersonPages {

    /**
     * What counting said.
     *
     * @param total null when there are more than were counted
     */
    record Counted(Long total, int upTo) {
    }

    private PersonPages() {
    }

    static PersonListing page(SpelledFirst.Rows read, PersonCursor place, int size, Counted counted, UnaryOperator<PersonRow> shown) {
        boolean backward = place != null && place.backward();
        boolean more = read.size() > size;
        SpelledFirst.Rows items = read;
        if (more) {
            items = backward ? read.part(1, read.size()) : read.part(0, size);
        }
        int first = firstNumber(place, more, items.size());
        String previous = (backward ? more : place != null) ? cursor(items, true, first) : null;
        String next = (backward || more) ? cursor(items, false, first) : null;
        return new PersonListing(items.all().stream().map(shown).toList(), first, previous, next, counted.total(), counted.upTo());
    }

    private static int firstNumber(PersonCursor place, boolean more, int shown) {
        if (place == null || place.backward() && !more) {
            return 1;
        }
        return place.backward() ? Math.max(1, place.number() - shown) : place.number() + 1;
    }

    private static String cursor(SpelledFirst.Rows items, boolean backward, int first) {
        if (items.size() == 0) {
            return null;
        }
        int at = backward ? 0 : items.size() - 1;
        PersonRow row = items.all().get(at);
        return new PersonCursor(backward, items.rest(at), backward ? first : first + items.size() - 1, row.id(), row.birthDate(), row.sortKey()).text();
    }
}
