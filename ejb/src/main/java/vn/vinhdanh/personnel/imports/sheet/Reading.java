package vn.vinhdanh.personnel.imports.sheet;

import java.util.List;
import vn.vinhdanh.personnel.imports.file.SheetName;

/** How a file was read: the heading, all its sheets, and the number of the one that was taken, and whether its days count from 1904. */
public record Reading(Heading heading, List<SheetName> sheets, int sheet, boolean from1904) {
}
