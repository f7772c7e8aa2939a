package vn.vinhdanh.personnel.imports.file;

import java.math.BigDecimal;

/**
 * One filled cell.
 *
 * @param column              zero-based
 * @param text                tidied, in Unicode
 * @param number              when it is one
 * @param before              the text as it stood, when it was typed in an old encoding and had to be repaired; otherwise null
 * @param formulaWithoutValue a formula nobody computed
 */
public record SheetCell(int column, String text, BigDecimal number, String before, boolean formulaWithoutValue) {

    public boolean isBlank() {
        return text.isEmpty() && !formulaWithoutValue;
    }

    /** Was the text repaired? */
    public boolean legacy() {
        return before != null;
    }
}
