package vn.vinhdanh.personnel.imports;

import vn.vinhdanh.personnel.imports.sheet.Field;

/** One column of the sheet: where it is, its heading, what it was taken for (null: not used), and a value from it. */
public record ImportColumn(int index, String letter, String heading, Field field, String sample) {
}
