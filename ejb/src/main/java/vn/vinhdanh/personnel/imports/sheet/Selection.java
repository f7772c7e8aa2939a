package vn.vinhdanh.personnel.imports.sheet;

import java.util.Map;

/**
 * What the user chose about a file.
 *
 * @param sheet  zero-based number of the sheet; null: the first visible one that holds such a list, and those with the same columns
 * @param fields meanings by zero-based column (null: not used); columns that are missing keep what was recognised
 */
public record Selection(Integer sheet, Map<Integer, Field> fields) {

    /** As recognised. */
    public static final Selection NONE = new Selection(null, Map.of());
}
