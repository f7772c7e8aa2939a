package vn.vinhdanh.personnel.quality;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * One field of one person or of two beside each other.
 *
 * @param field  its name, as {@code birthDate}
 * @param values as stored, one per person; null where nothing is entered
 */
public record FactLine(String field, List<String> values) implements Serializable {

    /** Whether two people differ in it. */
    public boolean isDifferent() {
        return values.size() > 1 && !Objects.equals(values.get(0), values.get(1));
    }

    /** Whether nobody has it. */
    boolean isEmpty() {
        return values.stream().allMatch(Objects::isNull);
    }
}
