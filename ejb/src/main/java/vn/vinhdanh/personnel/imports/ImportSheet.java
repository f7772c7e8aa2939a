package vn.vinhdanh.personnel.imports;

/** One sheet of the workbook: zero-based number, name, whether Excel hides it, and whether its rows are those shown. */
public record ImportSheet(int index, String name, boolean hidden, boolean chosen) {
}
