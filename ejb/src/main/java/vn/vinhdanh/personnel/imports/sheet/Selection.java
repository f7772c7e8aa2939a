package vn.vinhdanh.personnel.imports.sheet;

import java.util.Map;
import java.util.Set;

/**
 * What the user chose about a file.
 *
 * @param sheet  zero-based number of the sheet; null: the first visible one that holds such a list, and those with the same columns
 * @param fields meanings by zero-based column (null: not used); columns that are missing keep what was recognised
 * @param withheld fields the person importing does not see, and therefore does not bring either
 */
public record Selection(Integer sheet, Map<Integer, Field> fields, Set<Field> withheld) {

    public Selection(Integer sheet, Map<Integer, Field> fields) {
        this(sheet, fields, Set.of());
    }

    /** The same for somebody who may not bring these fields. */
    public Selection without(Set<Field> withheldFields) {
        return new Selection(sheet, fields, withheldFields);
    }

    /** As recognised. */
    public static final Selection NONE = new Selection(null, Map.of());
}
