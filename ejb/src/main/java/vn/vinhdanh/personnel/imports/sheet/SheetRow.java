package vn.vinhdanh.personnel.imports.sheet;

import java.util.ArrayList;
import java.util.List;

/** One row of the sheet with its filled cells only; {@code number} counts from 1 as the sheet shows it. */
public record SheetRow(int number, List<SheetCell> cells) {

    public SheetRow(int number) {
        this(number, new ArrayList<>(16));
    }

    /** The filled cell of that column, or null. */
    public SheetCell at(int column) {
        for (SheetCell cell : cells) {
            if (cell.column() == column) {
                return cell;
            }
        }
        return null;
    }

    public boolean isBlank() {
        return cells.isEmpty();
    }
}
