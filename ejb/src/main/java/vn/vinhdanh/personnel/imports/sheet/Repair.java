package vn.vinhdanh.personnel.imports.sheet;

/** A cell typed in an old encoding: zero-based column, what stood there and what it was taken for. */
public record Repair(int column, String before, String after) {

    /** Letter of the column as the sheet shows it. */
    public String columnLetter() {
        return Problem.letter(column);
    }
}
