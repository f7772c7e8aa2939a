package vn.vinhdanh.personnel.imports;

import vn.vinhdanh.personnel.imports.sheet.Field;

/** A cell of a row as it can be corrected: letter of its column, what stands above it, what it means, what it shows; empty cells as well. */
public record ImportCell(String column, String heading, Field field, String text) {
}
