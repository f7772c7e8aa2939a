package vn.vinhdanh.personnel.imports.sheet;

import java.math.BigDecimal;

/** One filled cell: its text (tidied, Unicode), its number when it is one, whether the text came from an old encoding, and whether it is a formula nobody computed. */
public record SheetCell(int column, String text, BigDecimal number, boolean legacy, boolean formulaWithoutValue) {

    public boolean isBlank() {
        return text.isEmpty() && !formulaWithoutValue;
    }
}
