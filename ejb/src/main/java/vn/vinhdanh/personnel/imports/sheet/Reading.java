package vn.vinhdanh.personnel.imports.sheet;

import java.util.List;
import java.util.Map;
import vn.vinhdanh.personnel.imports.file.SheetName;

/**
 * How a file was read.
 *
 * @param others   headings of the sheets that have them in another order, by the place in which the sheet was read
 * @param sheets   all its sheets
 * @param taken    numbers of those that were read, in their order; rows are numbered on by {@link vn.vinhdanh.personnel.imports.file.RowNumber}
 * @param leftOut  why each of the others was not
 * @param from1904 whether its days count from 1904
 */
public record Reading(Heading heading, Map<Integer, Heading> others, List<SheetName> sheets, List<Integer> taken, Map<Integer, LeftOut> leftOut, boolean from1904) {

    /** Number of the sheet that was read first. */
    public int sheet() {
        return taken.get(0);
    }
}
