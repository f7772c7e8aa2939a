package vn.vinhdanh.web.quality;

import java.io.Serializable;
import java.util.Arrays;
import vn.vinhdanh.personnel.quality.QualityFilter;
import vn.vinhdanh.personnel.quality.QualityKind;

/**
 * What of the desk is looked at, as it stands in the address; what cannot be read is left out, as in an old bookmark.
 *
 * @param state {@code accepted} for what is right, anything else for what is open
 */
public record QualityAddress(String kind, String unit, String person, String state) implements Serializable {

    /** The state of what is right for a reason. */
    public static final String ACCEPTED = "accepted";

    QualityFilter filter() {
        return new QualityFilter(chosenKind(), number(unit), number(person), ACCEPTED.equals(state));
    }

    private QualityKind chosenKind() {
        return Arrays.stream(QualityKind.values()).filter(k -> k.name().equals(kind)).findFirst().orElse(null);
    }

    private static Long number(String text) {
        return text != null && text.matches("\\d{1,18}") ? Long.valueOf(text) : null;
    }

    QualityAddress ofKind(QualityKind other) {
        return new QualityAddress(other == null ? null : other.name(), unit, person, state);
    }

    QualityAddress ofUnit(Long other) {
        return new QualityAddress(kind, other == null ? null : other.toString(), person, state);
    }

    QualityAddress ofState(String other) {
        return new QualityAddress(kind, unit, person, other);
    }

    /** The parameters, beginning with a question mark; empty when nothing narrows the list. */
    String query() {
        StringBuilder query = new StringBuilder();
        add(query, "kind", chosenKind() == null ? null : kind);
        add(query, "unit", number(unit) == null ? null : unit);
        add(query, "person", number(person) == null ? null : person);
        add(query, "state", ACCEPTED.equals(state) ? state : null);
        return query.toString();
    }

    private static void add(StringBuilder query, String name, String value) {
        if (value != null) {
            query.append(query.length() == 0 ? '?' : '&').append(name).append('=').append(value);
        }
    }
}
