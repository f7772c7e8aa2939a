package vn.vinhdanh.personnel.imports.file;

import java.util.ArrayList;
import java.util.List;

/** One row of the sheet with its filled cells only, from left to right; {@code number} counts from 1 as the sheet shows it. */
public record SheetRow(int number, List<SheetCell> cells) {

    public SheetRow(int number) {
        this(number, new ArrayList<>(16));
    }

    /** The filled cell of that column, or null. */
    public SheetCell at(int column) {
        int low = 0;
        int high = cells.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            SheetCell cell = cells.get(middle);
            if (cell.column() == column) {
                return cell;
            }
            if (cell.column() < column) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return null;
    }

    public boolean isBlank() {
        return cells.isEmpty();
    }
}
