package vn.vinhdanh.personnel.imports.sheet;

/** Why a sheet of a workbook is not read. */
public enum LeftOut {
    /** Excel hides it. */
    HIDDEN,
    /** It has no row with the headings of such a list. */
    NO_HEADING,
    /** It has headings, but nobody below them. */
    EMPTY,
    /** It has other columns than the sheet read first. */
    COLUMNS,
    /** Another one was chosen. */
    NOT_CHOSEN
}
