package vn.vinhdanh.personnel.imports;

import vn.vinhdanh.personnel.imports.sheet.LeftOut;

/**
 * One sheet of the workbook.
 *
 * @param index   zero-based number
 * @param hidden  whether Excel hides it
 * @param chosen  whether its rows are among those shown
 * @param leftOut why it was not read; null where it was
 */
public record ImportSheet(int index, String name, boolean hidden, boolean chosen, LeftOut leftOut) {
}
