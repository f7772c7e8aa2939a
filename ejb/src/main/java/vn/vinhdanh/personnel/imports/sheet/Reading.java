package vn.vinhdanh.personnel.imports.sheet;

import java.util.List;
import vn.vinhdanh.personnel.imports.file.SheetName;

/** How a file was read: the heading, all its sheets, and the number of the one that was taken. */
public record Reading(Heading heading, List<SheetName> sheets, int sheet) {
}
