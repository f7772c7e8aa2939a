package vn.vinhdanh.personnel.imports.sheet;

import java.time.LocalDate;

/** What reading a row needs to know of its surroundings: the day of the import, and whether the workbook counts days from 1904. */
record ReadingContext(LocalDate today, boolean from1904) {
}
