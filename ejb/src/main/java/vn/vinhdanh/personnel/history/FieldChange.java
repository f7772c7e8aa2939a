package vn.vinhdanh.personnel.history;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * A field before and after, as text: ISO days, names of enums, plain numbers.
 *
 * @param sensitive shown masked to whoever may not see personal IDs
 */
public record FieldChange(String oldValue, String newValue, boolean sensitive) {

    /** A field anybody may read who may read the person. */
    public static FieldChange of(Object before, Object after) {
        return new FieldChange(text(before), text(after), false);
    }

    /** What differs between two states of one row; null and a missing field are the same. */
    public static Map<String, FieldChange> between(Map<String, ?> before, Map<String, ?> after, Set<String> sensitive) {
        Map<String, FieldChange> changes = new LinkedHashMap<>();
        Set<String> fields = new TreeSet<>(before.keySet());
        fields.addAll(after.keySet());
        for (String field : fields) {
            String old = text(before.get(field));
            String now = text(after.get(field));
            if (!Objects.equals(old, now)) {
                changes.put(field, new FieldChange(old, now, sensitive.contains(field)));
            }
        }
        return changes;
    }

    /** The same where nothing is sensitive. */
    public static Map<String, FieldChange> between(Map<String, ?> before, Map<String, ?> after) {
        return between(before, after, Set.of());
    }

    /** How a value is stored: the same whether it came from a form or from the database. */
    public static String text(Object value) {
        if (value == null || value.toString().isEmpty()) {
            return null;
        }
        if (value instanceof BigDecimal number) {
            return number.stripTrailingZeros().toPlainString();
        }
        return value instanceof Enum<?> constant ? constant.name() : value.toString();
    }
}
