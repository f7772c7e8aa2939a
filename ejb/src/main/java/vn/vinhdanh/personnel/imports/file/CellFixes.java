package vn.vinhdanh.personnel.imports.file;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Cells corrected by hand; they stand over what the file holds. */
public final class CellFixes {

    /** As the file is. */
    public static final CellFixes NONE = new CellFixes();

    private final Map<Integer, Map<Integer, Map<Integer, String>>> bySheet = new HashMap<>();

    /** Adds one; numbers of sheet and column from zero, of the row from one. */
    public void put(int sheet, int row, int column, String text) {
        bySheet.computeIfAbsent(sheet, s -> new HashMap<>()).computeIfAbsent(row, r -> new HashMap<>()).put(column, CellText.clean(text));
    }

    /** The row as corrected; the very row when nothing was. */
    public SheetRow apply(int sheet, SheetRow row) {
        Map<Integer, String> fixes = bySheet.getOrDefault(sheet, Map.of()).get(row.number());
        if (fixes == null) {
            return row;
        }
        TreeMap<Integer, SheetCell> cells = new TreeMap<>();
        row.cells().forEach(c -> cells.put(c.column(), c));
        fixes.forEach((column, text) -> {
            if (text.isEmpty()) {
                cells.remove(column);
            } else {
                cells.put(column, new SheetCell(column, text, null, null, false));
            }
        });
        SheetRow fixed = new SheetRow(row.number());
        fixed.cells().addAll(cells.values());
        return fixed;
    }
}
