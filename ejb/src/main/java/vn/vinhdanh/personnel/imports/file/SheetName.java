package vn.vinhdanh.personnel.imports.file;

/** One sheet of the file: zero-based number, name (empty where the file has no sheets), and whether Excel hides it. */
public record SheetName(int index, String name, boolean hidden) {
}
